import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Department } from '../../src/core/model.js';
import type { SupportProviderProps } from 'ticketdock';
import { box, choose, memory, seed, send, showForm, watching } from '../support/ticketForm.js';

const departments: Department[] = [
  { id: 'technical', label: 'Technical support' },
  {
    id: 'billing',
    label: 'Billing',
    prompts: [
      {
        id: 'invoice',
        label: 'Which invoice is it about?',
        description: 'Its number stands at the top, e.g. H-20418.',
      },
      { id: 'bank', label: 'What the bank says', kind: 'code' },
    ],
  },
  { id: 'sales', label: 'Sales', prompts: [] },
];
const desk = () => memory({ seed: { ...seed, desk: { departments } } });

async function showGuide(body = '', provider: Partial<SupportProviderProps> = {}) {
  const { adapter, sent } = watching(desk());
  const user = showForm(adapter, { prefill: { departmentId: 'technical', subject: 'No SSH access', body } }, provider);
  await screen.findByRole('button', { name: 'Steps' });
  const message = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
  const row = within(screen.getByRole('group', { name: 'What helps us to help you' }));
  const prompt = (name: string) => row.getByRole('button', { name });
  return { user, message, prompt, row, sent };
}

describe('a prompt', () => {
  it('puts its heading into the message and the caret under it', async () => {
    const { user, message, prompt } = await showGuide('The site is down.');
    await user.click(prompt('What I tried'));
    expect(message).toHaveFocus();
    await user.keyboard('Restarted nginx');
    expect(message).toHaveValue('The site is down.\n\nWhat I tried:\nRestarted nginx');
  });

  it('is reached and pressed by the keyboard alone', async () => {
    const { user, message, prompt } = await showGuide();
    prompt('What fails').focus();
    await user.keyboard('{Enter}The site');
    await user.tab({ shift: true });
    expect(screen.getByRole('button', { name: 'What helps us to help you' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(prompt('Steps')).toHaveFocus();
    await user.keyboard(' ');
    await user.keyboard('Open it');
    expect(message).toHaveValue('What fails:\nThe site\n\nSteps:\nOpen it');
  });

  it('takes the caret back to its answer when it is pressed again', async () => {
    const { user, message, prompt } = await showGuide('What fails:\nThe site\n\nSteps:\nOpen it');
    await user.click(prompt('What fails'));
    await user.keyboard(' and the mail');
    expect(message).toHaveValue('What fails:\nThe site and the mail\n\nSteps:\nOpen it');
  });

  it('says once it has an answer that it has', async () => {
    const { user, prompt, row } = await showGuide();
    await user.click(prompt('What fails'));
    await user.keyboard('The site');
    expect(await row.findByRole('button', { name: 'What fails (answered)' })).toBeVisible();
    expect(prompt('Steps')).toBeVisible();
  });

  it('asks its question while the answer is being written', async () => {
    const { user, prompt, row } = await showGuide();
    expect(row.getByText(/^Answer what you can, in any order/)).toHaveAttribute('data-shown');
    await user.click(prompt('What I tried'));
    expect(row.getByText('What have you already tried?')).toHaveAttribute('data-shown');
    expect(row.getByText(/^Answer what you can/)).not.toHaveAttribute('data-shown');
  });

  it('is read aloud with its question', async () => {
    const { user, prompt } = await showGuide();
    await user.click(prompt('Steps'));
    expect(await screen.findByText(/^“Steps” is added to the message\. If you can/)).toBeInTheDocument();
  });

  it('changes nothing while the request is being sent', async () => {
    const { adapter } = watching(memory({ seed: { ...seed, desk: { departments } } }));
    const user = showForm(
      { ...adapter, createTicket: () => new Promise(() => {}) },
      { prefill: { departmentId: 'technical', subject: 'No SSH', body: 'Since 9' } },
    );
    const prompt = await screen.findByRole('button', { name: 'Steps' });
    await user.click(send());
    await screen.findByRole('button', { name: 'Sending…' });
    await user.click(prompt);
    expect(box(/^Message/)).toHaveValue('Since 9');
  });
});

describe('the text of an error', () => {
  const error = '  at main()\n\t`x` ```y```  \n\n  end';

  it('goes into a block of code letter by letter', async () => {
    const { user, message, prompt } = await showGuide('The site is down.');
    await user.click(prompt('Error text'));
    expect(box(/Paste the error/)).toHaveFocus();
    await user.paste(error);
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    expect(message).toHaveValue(`The site is down.\n\nError text:\n\`\`\`\`\n${error}\n\`\`\`\`\n`);
    expect(message).toHaveFocus();
    expect(message.selectionStart).toBe(message.value.length);
    expect(screen.queryByRole('textbox', { name: /Paste the error/ })).toBeNull();
  });

  it('is left out by Escape, and is still there when the box opens again', async () => {
    const handleKey = vi.fn();
    document.body.addEventListener('keydown', handleKey);
    const { user, message, prompt } = await showGuide();
    await user.click(prompt('Error text'));
    await user.paste('502');
    await user.keyboard('{Escape}');
    document.body.removeEventListener('keydown', handleKey);
    expect(prompt('Error text')).toHaveFocus();
    expect(prompt('Error text')).toHaveAttribute('aria-expanded', 'false');
    expect(message).toHaveValue('');
    await user.keyboard('{Enter}');
    expect(box(/Paste the error/)).toHaveValue('502');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(prompt('Error text')).toHaveFocus();
  });

  it('goes along when Send is pressed before Insert', async () => {
    const { user, prompt, sent } = await showGuide('The site is down.');
    await user.click(prompt('Error text'));
    await user.paste('502 Bad Gateway');
    await user.click(send());
    await screen.findByRole('heading', { name: /is created/ });
    expect(sent.at(-1)?.body).toBe('The site is down.\n\nError text:\n```\n502 Bad Gateway\n```\n');
  });

  it('is not put in while there is none', async () => {
    const { user, message, prompt } = await showGuide();
    await user.click(prompt('Error text'));
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    expect(box(/Paste the error/)).toHaveFocus();
    expect(message).toHaveValue('');
  });
});

describe('what is sent', () => {
  it('has no heading that nothing stands under', async () => {
    const { user, prompt, sent } = await showGuide();
    for (const name of ['What fails', 'What I did before', 'Steps']) await user.click(prompt(name));
    await user.keyboard('Open it');
    await user.click(send());
    await screen.findByRole('heading', { name: /is created/ });
    expect(sent.at(-1)?.body).toBe('Steps:\nOpen it');
  });

  it('is no request, when there are only headings', async () => {
    const { user, message, prompt, sent } = await showGuide();
    await user.click(prompt('Steps'));
    await user.click(send());
    expect(await screen.findByText('Describe the problem or the question.')).toBeVisible();
    expect(message).toHaveValue('Steps:\n');
    expect(sent).toEqual([]);
  });

  it('keeps what looks like a heading where the help is off', async () => {
    const { adapter, sent } = watching(desk());
    const user = showForm(
      adapter,
      { prefill: { departmentId: 'technical', subject: 'No SSH access', body: 'See below\n\nSteps:' } },
      { assist: { guide: false } },
    );
    await user.click(await screen.findByRole('button', { name: 'Send' }));
    await screen.findByRole('heading', { name: /is created/ });
    expect(sent.at(-1)?.body).toBe('See below\n\nSteps:');
    expect(screen.queryByRole('group', { name: 'What helps us to help you' })).toBeNull();
  });
});

describe('a department', () => {
  it('has its own prompts in place of the five, and leaves the message as it is', async () => {
    const { user, message, row } = await showGuide('What fails:\n');
    await choose(user, /^Department/, /^Billing/);
    expect(row.getAllByRole('button').map((one) => one.textContent)).toEqual([
      'Which invoice is it about?',
      'What the bank says',
      'What helps us to help you',
    ]);
    expect(message).toHaveValue('What fails:\n');
    await user.click(row.getByRole('button', { name: 'Which invoice is it about?' }));
    await user.keyboard('H-20418');
    expect(message).toHaveValue('What fails:\n\nWhich invoice is it about?\nH-20418');
    await user.click(row.getByRole('button', { name: 'What the bank says' }));
    expect(box(/^Paste the text exactly as it is$/)).toHaveFocus();
  });

  it('may have none', async () => {
    const { user } = await showGuide();
    await choose(user, /^Department/, /^Sales/);
    expect(screen.queryByRole('group', { name: 'What helps us to help you' })).toBeNull();
  });
});

describe('the row of prompts', () => {
  it('is folded, stays so for this customer, and is there again when asked for', async () => {
    const user = userEvent.setup();
    const { row } = await showGuide('', { storageKey: 'customer-7' });
    const fold = row.getByRole('button', { name: 'What helps us to help you', expanded: true });
    await user.click(fold);
    expect(fold).toHaveFocus();
    expect(row.getAllByRole('button')).toEqual([fold]);

    showForm(desk(), {}, { storageKey: 'customer-7' });
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: 'What helps us to help you', expanded: false })).toHaveLength(2),
    );
    await user.click(fold);
    expect(row.getByRole('button', { name: 'Steps' })).toBeVisible();
  });

  it('speaks of screenshots only where files can be attached', async () => {
    const { row } = await showGuide();
    expect(row.getByText(/Screenshots that show the problem help, too/)).toBeVisible();
  });

  it('does not, where they cannot', async () => {
    showForm(memory({ capabilities: { attachments: 'none' } }));
    await screen.findByRole('button', { name: 'Steps' });
    expect(screen.getByText('Answer what you can, in any order.')).toBeVisible();
  });
});
