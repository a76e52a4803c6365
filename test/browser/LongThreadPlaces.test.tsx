import { SupportProvider, TicketThread, type TicketThreadProps } from 'ticketdock';
import { createMemoryAdapter, type SeedItem } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';

const thread: SeedItem[] = Array.from({ length: 800 }, (_, index) => ({
  id: `m${index}`,
  from: index % 3 ? 'staff' : 'customer',
  at: new Date(Date.UTC(2026, 0, 1, 0, index * 7)).toISOString(),
  body: `Message ${index}${index === 40 ? ' about a needle' : ''}\n\n${'Some words about it. '.repeat(1 + (index % 7) * 4)}`,
}));

async function show(props: Partial<TicketThreadProps> = {}, height?: number) {
  const adapter = createMemoryAdapter({
    seed: { tickets: [{ id: 'a', subject: 'No SSH access', departmentId: 'technical', thread }] },
  });
  await render(
    <div style={height === undefined ? {} : { blockSize: height, overflow: 'auto' }}>
      <SupportProvider adapter={adapter} linkTo={({ messageId }) => `#${messageId}`}>
        <TicketThread ticketId="a" {...props} />
      </SupportProvider>
    </div>,
  );
  await expect.element(page.getByRole('list', { name: 'Messages' })).toBeVisible();
  return adapter;
}

const rowsDrawn = () => document.querySelectorAll('.tkd-thread-row').length;

beforeEach(() => page.viewport(900, 700));
afterEach(() => scrollTo(0, 0));

it.each([
  ['on the page', undefined],
  ['in a box of the host', 500],
])(
  'a link leads %s to a message far back, which has the focus and is marked',
  async (_, height) => {
    await show({ messageId: 'm120' }, height);
    await expect.poll(() => document.activeElement?.textContent, { timeout: 20_000 }).toMatch(/Message 120\D/);
    await expect.element(page.getByText(/^Message 120$/)).toBeInViewport();
    expect(document.activeElement?.closest('[data-marked]')).not.toBeNull();
    expect(rowsDrawn()).toBeLessThan(45);
  },
  40_000,
);

it('the search reaches what was said long ago, marks it and shows it, with the focus in its field', async () => {
  await show();
  await page.getByRole('button', { name: 'Find in messages' }).click();
  const field = page.getByRole('searchbox', { name: 'Find in messages' });
  await userEvent.fill(field, 'NEEDLE');
  await expect.element(page.getByText('1 match', { exact: true }), { timeout: 20_000 }).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/about a needle/)).toBeInViewport();
  await expect.element(field).toHaveFocus();
  await expect.element(field).toBeInViewport();
  await expect.poll(() => CSS.highlights.get('tkd-find-current')?.size).toBe(1);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Find in messages' })).toHaveFocus();
  expect(CSS.highlights.has('tkd-find')).toBe(false);
}, 40_000);

it('an old message that is taken back elsewhere is seen no longer by who reads it', async () => {
  const adapter = await show({ messageId: 'm120' });
  const old = page.getByText(/^Message 120$/);
  await expect.element(old, { timeout: 20_000 }).toBeInViewport();
  await adapter.retractMessage('a', 'm120', '[taken back]', { clientRef: 'r' });
  adapter.staff.reply('a', 'One more');
  await expect.element(page.getByText('[taken back]'), { timeout: 10_000 }).toBeInViewport();
  expect(old.query()).toBeNull();
}, 40_000);

it('earlier messages of a day come in without a jump of what is read', async () => {
  await show();
  const { documentElement: root } = document;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const inSight = () =>
    [...document.querySelectorAll('article')].find((one) => one.getBoundingClientRect().bottom > 150) as HTMLElement;
  const begin = root.scrollHeight;
  scrollTo(0, begin);
  await frame();
  const jumps: number[] = [];
  for (let rest = 3; rest > 0; rest -= root.scrollHeight > begin + 1000 ? 1 : 0) {
    const read = inSight();
    const before = read.getBoundingClientRect().top;
    scrollBy(0, -60);
    for (let frames = 0; frames < 4; frames += 1) await frame();
    jumps.push(Math.round(read.getBoundingClientRect().top - before - 60));
  }
  expect(jumps.filter((jump) => Math.abs(jump) > 1)).toEqual([]);
}, 40_000);
