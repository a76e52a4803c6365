import { SupportProvider, TicketThread, type TicketThreadProps } from 'ticketdock';
import { createMemoryAdapter, type SeedItem } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';

const count = 10_000;

const thread: SeedItem[] = Array.from({ length: count }, (_, index) => ({
  id: `m${index}`,
  from: index % 3 ? 'staff' : 'customer',
  at: new Date(Date.UTC(2026, 0, 1, 0, index * 7)).toISOString(),
  body: `Message ${index}\n\n${'Some words about it. '.repeat(1 + (index % 7) * 4)}`,
}));

/** A backend that answers up to a thousand messages at once. */
function backend(pageSize: number) {
  const memory = createMemoryAdapter({
    seed: { tickets: [{ id: 'a', subject: 'No SSH access', departmentId: 'technical', thread }] },
  });
  return {
    ...memory,
    async listMessages(id: string, { cursor }: { cursor?: string | null }) {
      const all = [];
      let next = cursor ?? null;
      do {
        const part = await memory.listMessages(id, { cursor: next, limit: 100 });
        all.unshift(...part.items);
        next = part.nextCursor;
      } while (next !== null && all.length < pageSize);
      return { items: all, nextCursor: next };
    },
  };
}

const rowsDrawn = () => document.querySelectorAll('.tkd-thread-row').length;
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const scroller = () => document.scrollingElement as Element;
const button = (name: string | RegExp) => page.getByRole('button', { name });
const message = (index: number) => page.getByText(new RegExp(`^Message ${index}$`));
const list = () => page.getByRole('list', { name: 'Messages' }).element();

/** Places on screen over the list that show no row. */
function blanks(): number {
  const rect = list().getBoundingClientRect();
  let blank = 0;
  for (let y = Math.max(4, rect.top + 40); y < Math.min(innerHeight, rect.bottom) - 4; y += 8) {
    const at = document.elementsFromPoint(rect.left + 40, y);
    if (!at.some((element) => element.closest('.tkd-thread-row'))) blank += 1;
  }
  return blank;
}

async function show(pageSize: number, props: Partial<TicketThreadProps> = {}) {
  const adapter = backend(pageSize);
  await render(
    <SupportProvider adapter={adapter}>
      <TicketThread ticketId="a" {...props} />
    </SupportProvider>,
  );
  await expect.element(page.getByRole('heading', { name: 'No SSH access' })).toBeVisible();
  await expect.element(page.getByRole('list', { name: 'Messages' })).toBeVisible();
  return adapter;
}

/** Everything there is, as a reader who goes up page by page has it. */
async function showAll() {
  const adapter = await show(1000);
  for (;;) {
    const older = button('Show earlier messages');
    if (older.elements().length === 0 && page.getByText('Loading…').elements().length === 0) break;
    if (older.elements().length > 0) (older.element() as HTMLElement).click();
    await frames();
  }
  return adapter;
}

beforeEach(() => page.viewport(900, 700));
afterEach(() => scrollTo(0, 0));

describe('a thread of ten thousand messages', () => {
  it('is as many elements as one of fifty, wherever it is read', async () => {
    await showAll();
    for (const share of [0, 0.2, 0.5, 0.9, 1]) {
      scrollTo(0, scroller().scrollHeight * share);
      await frames();
      expect(rowsDrawn()).toBeLessThan(41);
      expect(document.querySelectorAll('.tkd-thread *').length).toBeLessThan(1500);
    }
  }, 60_000);

  it('is never blank after a jump, in the very next frame', async () => {
    await showAll();
    const { scrollHeight } = scroller();
    for (let step = 1; step < 20; step += 1) {
      scrollTo(0, ((step * 7919) % 20) * (scrollHeight / 20));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(blanks()).toBe(0);
    }
  }, 60_000);

  it('goes up smoothly: what is read moves by what was scrolled, and by nothing else', async () => {
    await showAll();
    scrollTo(0, scroller().scrollHeight * 0.5);
    await frames();
    for (let step = 0; step < 40; step += 1) {
      const row = [...document.querySelectorAll('.tkd-thread-row')].find(
        (one) => one.getBoundingClientRect().top > 250,
      );
      const before = row?.getBoundingClientRect().top ?? 0;
      scrollBy(0, -120);
      await frames();
      expect(Math.abs((row?.getBoundingClientRect().top ?? 0) - before - 120)).toBeLessThan(2);
      expect(blanks()).toBe(0);
    }
  }, 60_000);

  it('has a name and a number for each row, as the rest of them is not in the page', async () => {
    await showAll();
    scrollTo(0, 0);
    await frames();
    const row = document.querySelector('.tkd-thread-row');
    expect(row?.getAttribute('aria-setsize')).toBe(String(count));
    expect(row?.getAttribute('aria-posinset')).toBe('1');
  }, 60_000);

  it('leads the focus from message to message by the keyboard, to the first and the last as well', async () => {
    await showAll();
    scrollTo(0, 0);
    await frames();
    (document.querySelector('article') as HTMLElement).focus();
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => document.activeElement?.textContent).toMatch(/Message 1\D/);
    await userEvent.keyboard('{End}');
    await expect.poll(() => document.activeElement?.textContent).toMatch(/Message 9999\D/);
    await userEvent.keyboard('{PageUp}');
    await expect.poll(() => document.activeElement?.textContent).toMatch(/Message 9998\D/);
    await userEvent.keyboard('{Home}');
    await expect.poll(() => document.activeElement?.textContent).toMatch(/Message 0\D/);
    expect(rowsDrawn()).toBeLessThan(45);
  }, 60_000);

  it('keeps the message that has the focus while the reader is elsewhere', async () => {
    await showAll();
    scrollTo(0, 0);
    await frames();
    const article = document.querySelector('article') as HTMLElement;
    article.focus();
    scrollTo(0, scroller().scrollHeight * 0.6);
    await frames();
    expect(document.activeElement).toBe(article);
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => document.activeElement?.textContent).toMatch(/Message 1\D/);
    await expect.element(message(1)).toBeInViewport();
  }, 60_000);
});

describe('earlier messages', () => {
  it('come by themselves when the reader goes up near the first, and what is read stays to the pixel', async () => {
    await show(100);
    await expect.element(button('To the newest message')).toBeVisible();
    scrollTo(0, 6000);
    await frames();
    const earlier = () => document.querySelector('[aria-posinset]');
    expect(earlier()).not.toBeNull();
    const before = scroller().scrollHeight;
    // A reader goes on until there is more.
    for (let step = 0; step < 80 && scroller().scrollHeight < before + 5000; step += 1) {
      scrollBy(0, -100);
      await frames();
      const row = [...document.querySelectorAll('.tkd-thread-row')].find(
        (one) => one.getBoundingClientRect().top > 150,
      );
      const top = row?.getBoundingClientRect().top ?? 0;
      await frames();
      await frames();
      expect(Math.abs((row?.getBoundingClientRect().top ?? 0) - top)).toBeLessThan(1);
    }
    expect(scroller().scrollHeight).toBeGreaterThan(before + 5000);
    await expect.element(message(9850)).not.toBeInTheDocument();
  }, 60_000);
});

it('stays at the end for a reader who is there when a message comes', async () => {
  const adapter = await show(100);
  await expect.element(button('To the newest message')).toBeVisible();
  await button('To the newest message').click();
  scrollTo(0, scroller().scrollHeight);
  await frames();
  const bottom = list().getBoundingClientRect().bottom;
  expect(bottom).toBeLessThan(innerHeight);
  for (let answer = 0; answer < 4; answer += 1) {
    adapter.staff.reply('a', `It works again, ${answer}\n\n${'and again. '.repeat(40)}`);
    await expect.element(page.getByText(`It works again, ${answer}`)).toBeInViewport();
    await frames();
    expect(list().getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight + 1);
  }
}, 60_000);

it('prints everything', async () => {
  await show(300);
  await expect.element(button('To the newest message')).toBeVisible();
  expect(rowsDrawn()).toBeLessThan(41);
  dispatchEvent(new Event('beforeprint'));
  expect(rowsDrawn()).toBe(300);
  dispatchEvent(new Event('afterprint'));
  await expect.poll(rowsDrawn).toBeLessThan(41);
}, 60_000);
