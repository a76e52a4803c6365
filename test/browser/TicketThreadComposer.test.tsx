import { SupportProvider, TicketThread } from 'ticketdock';
import { createMemoryAdapter, type SeedItem } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { growNoFields } from '../support/growNoFields.js';

const thread: SeedItem[] = [
  { id: 'asked', from: 'customer', at: '2026-03-02T09:01:00Z', body: 'Since 8:40: Connection refused' },
  {
    id: 'answered',
    from: { role: 'staff', name: 'Ivan' },
    at: '2026-03-02T09:03:00Z',
    body: 'Please try again now. The firewall let nobody in.',
  },
];

async function show() {
  const adapter = createMemoryAdapter({ seed: { tickets: [{ id: 'a', subject: 'No SSH access', thread }] } });
  await render(
    <SupportProvider adapter={adapter}>
      <TicketThread ticketId="a" />
    </SupportProvider>,
  );
  await expect.element(tool('Code')).toBeVisible();
  return adapter;
}

const tool = (name: string) => page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name });
const box = () => page.getByRole('textbox', { name: 'Your reply' });
const field = () => box().element() as HTMLTextAreaElement;

beforeEach(() => page.viewport(900, 700));

describe('a mark', () => {
  it('is undone by the keyboard, and done again', async () => {
    await show();
    await userEvent.click(box());
    await userEvent.keyboard('run ls now');
    field().setSelectionRange(4, 6);
    await tool('Code').click();
    await expect.element(box()).toHaveValue('run `ls` now');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(box()).toHaveValue('run ls now');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.element(box()).toHaveValue('run `ls` now');
  });

  it('of whole lines is one step back, too', async () => {
    await show();
    await userEvent.click(box());
    await userEvent.keyboard('one{Shift>}{Enter}{/Shift}two');
    field().setSelectionRange(0, 7);
    await userEvent.keyboard('{Control>}{Shift>}8{/Shift}{/Control}');
    await expect.element(box()).toHaveValue('- one\n- two');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(box()).toHaveValue('one\ntwo');
  });
});

it('a list that the bar has begun goes on with Enter', async () => {
  await show();
  await userEvent.click(box());
  await userEvent.keyboard('Restarted it');
  await tool('List').click();
  await userEvent.keyboard('{Enter}Waited an hour{Enter}{Enter}Nothing');
  await expect.element(box()).toHaveValue('- Restarted it\n- Waited an hour\nNothing');
});

it('the field grows with its words, no further than half of what is visible, and shrinks with them', async () => {
  await show();
  const { clientHeight: low } = field();
  await userEvent.click(box());
  await userEvent.fill(box(), 'A line\n'.repeat(8));
  expect(field().clientHeight).toBeGreaterThan(low);
  await userEvent.fill(box(), 'A line\n'.repeat(80));
  expect(field().getBoundingClientRect().height).toBeLessThanOrEqual(innerHeight / 2 + 1);
  await userEvent.fill(box(), '');
  expect(field().clientHeight).toBe(low);
});

describe('what is selected in a message', () => {
  const select = (from: number, to: number) => {
    const text = page.getByText(/^Please try again now/).element().firstChild as Text;
    getSelection()?.setBaseAndExtent(text, from, text, to);
  };

  it('is quoted by the button beside it', async () => {
    await show();
    select(22, 49);
    const quote = page.getByRole('button', { name: 'Quote' }).last();
    await expect.poll(() => document.querySelector('.tkd-quote-selection')).not.toBeNull();
    const near = document.querySelector('.tkd-quote-selection')?.getBoundingClientRect();
    const words = page
      .getByText(/^Please try again now/)
      .element()
      .getBoundingClientRect();
    expect(near?.top).toBeGreaterThanOrEqual(words.top);
    expect(near?.top).toBeLessThan(words.bottom + 20);
    await userEvent.keyboard('{Tab}');
    await expect.element(quote).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(box()).toHaveValue('Ivan wrote:\n> The firewall let nobody in.\n\n');
    await expect.element(box()).toHaveFocus();
    expect(document.querySelector('.tkd-quote-selection')).toBeNull();
  });

  it('is quoted by the button below the message, too', async () => {
    await show();
    select(0, 21);
    const article = page.getByRole('article', { name: /^Ivan/ });
    await article.getByRole('button', { name: 'Quote' }).click();
    await expect.element(box()).toHaveValue('Ivan wrote:\n> Please try again now.\n\n');
  });

  it('loses its button with Escape, and with the selection', async () => {
    await show();
    select(0, 6);
    await expect.poll(() => document.querySelector('.tkd-quote-selection')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('.tkd-quote-selection')).toBeNull();
    select(0, 13);
    await expect.poll(() => document.querySelector('.tkd-quote-selection')).not.toBeNull();
    getSelection()?.removeAllRanges();
    await expect.poll(() => document.querySelector('.tkd-quote-selection')).toBeNull();
  });
});

it('the field never gets low while it is measured, where a browser lets none grow', async () => {
  growNoFields();
  await show();
  const { clientHeight: low } = field();
  await userEvent.click(box());
  await userEvent.fill(box(), 'A line\n'.repeat(12));
  await expect.poll(() => field().clientHeight).toBeGreaterThan(low);
  const { clientHeight: high } = field();
  const seen: number[] = [];
  const look = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollHeight')?.get;
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(function (this: Element) {
    seen.push(field().clientHeight);
    return look?.call(this) as number;
  });
  await userEvent.keyboard('x');
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  vi.restoreAllMocks();
  expect(Math.min(...seen)).toBe(high);
});

it('who is writing moves nothing on the page', async () => {
  const adapter = await show();
  const { top } = field().getBoundingClientRect();
  adapter.staff.typing('a', { name: 'Ivan' });
  await expect.element(page.getByText('Ivan is writing').first()).toBeVisible();
  expect(field().getBoundingClientRect().top).toBe(top);
});
