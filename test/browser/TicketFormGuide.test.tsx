import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { SupportProvider, TicketForm } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';

async function show(body = '') {
  await render(
    <SupportProvider adapter={createMemoryAdapter()}>
      <TicketForm prefill={{ departmentId: 'technical', body }} />
    </SupportProvider>,
  );
  await expect.element(prompt('Steps')).toBeVisible();
}

const prompt = (name: string) => page.getByRole('button', { name });
const message = () => page.getByRole('textbox', { name: 'Message' });

it('takes back what a prompt has put in by the keys that take back typing', async () => {
  await show('The site is down.');
  await prompt('Steps').click();
  await expect.element(message()).toHaveValue('The site is down.\n\nSteps:\n');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(message()).toHaveValue('The site is down.');
});

it('takes back an error that was put in', async () => {
  await show('The site is down.');
  await prompt('Error text').click();
  await userEvent.fill(page.getByRole('textbox', { name: /^Paste the error/ }), 'one\n  two');
  await prompt('Insert').click();
  await expect.element(message()).toHaveValue('The site is down.\n\nError text:\n```\none\n  two\n```\n');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(message()).toHaveValue('The site is down.');
});

it('puts in a trace of very many lines', async () => {
  const trace = Array.from({ length: 3000 }, (_, line) => `  at call${line} (/srv/app/index.js:${line}:7)`).join('\n');
  await show();
  await prompt('Error text').click();
  // As if pasted: typing so much takes the browser minutes.
  const box = page.getByRole('textbox', { name: /^Paste the error/ }).element() as HTMLTextAreaElement;
  box.setRangeText(trace);
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await prompt('Insert').click();
  await expect.element(message()).toHaveValue(`Error text:\n\`\`\`\n${trace}\n\`\`\`\n`);
  await expect.element(message()).toHaveFocus();
});

it('brings the place of an answer into sight in a long message', async () => {
  await show(`What fails:\nThe site\n\nSteps:\n${'Open the page\n'.repeat(300)}`);
  const field = message().element() as HTMLTextAreaElement;
  field.scrollTop = field.scrollHeight;
  await prompt('What fails').click();
  expect(field.selectionStart).toBe('What fails:\nThe site'.length);
  await expect.poll(() => field.scrollTop).toBeLessThan(field.clientHeight / 2);
});

it('has targets that are large enough, in every width', async () => {
  await show();
  for (const button of page.getByRole('group', { name: 'What helps us to help you' }).getByRole('button').all()) {
    const { width, height } = button.element().getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
});
