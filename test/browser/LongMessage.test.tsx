import 'ticketdock/styles.css';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { lines, showFirst } from '../support/highMessage.js';

/** In milliseconds. A second, as usual, is not enough for two cores that do other things beside. */
const soon = { timeout: 8000 };

const whole = () => page.getByRole('button', { name: 'Show the whole message' });
const text = () => document.querySelector('.tkd-text') as HTMLElement;

beforeEach(async () => {
  await page.viewport(800, 700);
  scrollTo(0, 0);
});

describe('a message that is higher than a screen', () => {
  it('is cut, opens where the reader is, and folds again', async () => {
    await showFirst(`${lines(120)}\n\n[x](https://a.example)`);
    await expect.element(whole()).toBeVisible();
    const folded = text().clientHeight;
    expect(folded).toBeLessThan(700);
    const before = text().getBoundingClientRect().top;
    // Not by the pointer, which would scroll to the button first.
    (whole().element() as HTMLElement).click();
    await vi.waitFor(() => expect(text().clientHeight).toBeGreaterThan(folded * 3), soon);
    expect(document.activeElement).toBe(text());
    expect(Math.abs(text().getBoundingClientRect().top - before)).toBeLessThan(2);
    await page.getByRole('button', { name: 'Show less' }).click();
    await vi.waitFor(() => expect(text().clientHeight).toBe(folded), soon);
    await expect.element(whole()).toHaveFocus();
    await expect.element(whole()).toBeInViewport();
  });

  it('opens when the keyboard goes to a link that is cut off', async () => {
    await showFirst(`https://first.example\n${lines(120)}\nhttps://last.example`);
    await expect.element(whole()).toBeVisible();
    (page.getByRole('link', { name: 'https://first.example' }).element() as HTMLElement).focus();
    await userEvent.tab();
    await expect.element(page.getByRole('link', { name: 'https://last.example' })).toHaveFocus();
    await expect.element(page.getByRole('button', { name: 'Show less' })).toBeInTheDocument();
    await expect.element(page.getByRole('link', { name: 'https://last.example' })).toBeInViewport();
  });

  it('has no button when it fits after all', async () => {
    await showFirst(lines(26));
    await expect.element(page.getByText(/Line 25/)).toBeInViewport();
    await vi.waitFor(() => expect(text().hasAttribute('data-cut')).toBe(false), soon);
    expect(whole().query()).toBeNull();
  });

  it.each(['markdown', 'html'] as const)('opens in %s too', async (format) => {
    const body = Array.from({ length: 100 }, (_, index) =>
      format === 'html' ? `<p>Line <b>${index}</b></p>` : `Line **${index}**`,
    );
    await showFirst(body.join('\n\n'), format);
    await expect.element(whole()).toBeVisible();
    expect(text().clientHeight).toBeLessThan(700);
    await whole().click();
    await vi.waitFor(() => expect(text().clientHeight).toBeGreaterThan(1500), soon);
  });
});

describe('hundreds of thousands of characters', () => {
  it('are all there, one after another, in one block with one button to copy them', async () => {
    const log = `${lines(12_000)}\nThe end`;
    await showFirst(`\`\`\`log\n${log}\n\`\`\``);
    await whole().click();
    await vi.waitFor(() => expect(text().querySelector('pre')?.textContent?.trimEnd()).toBe(log), { timeout: 50_000 });
    expect(text().querySelectorAll('pre')).toHaveLength(1);
  }, 60_000);
});

it('is open when a link leads to the message', async () => {
  await showFirst(lines(900), 'text', { messageId: 'm' });
  await expect.element(page.getByRole('button', { name: 'Show less' })).toBeInTheDocument();
  await expect.element(page.getByText(/Line 899 of the log/)).toBeInTheDocument();
});

it.each(['text', 'markdown'] as const)(
  'a long message in %s is on paper to its last word, and folded after',
  async (format) => {
    await showFirst(`${lines(900).replaceAll('\n', '\n\n')}\n\nOn 1 March 2026, Anna wrote:\n> The needle`, format);
    await expect.element(whole()).toBeVisible();
    const height = text().clientHeight;
    dispatchEvent(new Event('beforeprint'));
    // At once: the browser takes the page as it is then.
    expect(text().textContent).toContain('Line 899');
    const needle = Array.from(text().querySelectorAll('p')).find(({ textContent }) => textContent.includes('needle'));
    expect(needle?.checkVisibility()).toBe(true);
    dispatchEvent(new Event('afterprint'));
    await vi.waitFor(() => expect(text().clientHeight).toBe(height), soon);
  },
);
