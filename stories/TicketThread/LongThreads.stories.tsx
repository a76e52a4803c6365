import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { TicketThread, type Person } from 'ticketdock';
import type { SeedItem } from 'ticketdock/adapters/memory';
import { backendOf, loadBackend } from '../support/backend.js';
import { ago, withTickets } from '../support/seeds.js';
import { expectShown, shows } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';
import { journal } from './bodies.js';

/** Getting about in long threads: what is drawn, days, changes, links and the search. */
const meta = {
  title: 'TicketThread/LongThreads',
  component: TicketThread,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { ticketId: 'long', onBack: fn() },
} satisfies Meta<typeof TicketThread>;

export default meta;
type Story = StoryObj<typeof meta>;

const staff: Person = { role: 'staff', name: 'Mark Ellis', title: 'System administrator' };
const says = [
  'The nightly copy of `db-1` has failed again: no space left on the device.',
  'Which volume is it? Please send what `df -h` says.',
  'It is /var/backups, the whole log is at https://flower-workshop.example/backup.log and it is long.',
  'We have made room. The next one should pass; we look at it in the morning and write to you.',
];

/** One message every few hours. */
function threadOf(count: number): SeedItem[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `m${index + 1}`,
    from: index % 2 ? staff : ('customer' as const),
    at: ago((count - index) * 5),
    body: `${says[index % says.length]} (${index + 1})`,
  }));
}

function backendWith(thread: (stage: Stage) => SeedItem[]) {
  return {
    support: {
      backend: (stage: Stage) =>
        withTickets(stage, [
          { id: 'long', number: '1080', subject: 'Nightly backups fail', serviceId: 'vps-db', thread: thread(stage) },
        ]),
      provider: { linkTo: ({ messageId = '' }) => `#${messageId}` },
    },
  };
}

const rows = (element: HTMLElement) => element.querySelectorAll('.tkd-thread-row').length;

/** Ten thousand messages, of which the newest hundreds are here: as many elements as one of thirty. */
export const TenThousand: Story = {
  parameters: backendWith(() => threadOf(10_000)),
  args: { messageId: 'm9800' },
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(document.activeElement).toHaveTextContent('(9800)'), { timeout: 10_000 });
    await expectShown(canvas, /\(9800\)/, 'To the newest message');
    await expect(rows(canvasElement)).toBeLessThan(45);
  },
};

const minutes = (hours: number, count: number) => ago(hours - count / 60);

/** Days, and messages of one person one after the other. */
export const Days: Story = {
  parameters: backendWith(() => [
    { id: 'a', from: 'customer', at: ago(24 * 400), body: says[0] ?? '' },
    { id: 'b', from: staff, at: ago(24 * 9), body: says[1] ?? '' },
    { id: 'c', from: 'customer', at: ago(24), body: says[2] ?? '' },
    { id: 'd', from: 'customer', at: minutes(24, 1), body: 'And this is the second half of it.' },
    { id: 'e', from: 'customer', at: minutes(24, 2), body: 'That is all I have.' },
    { id: 'f', from: staff, at: minutes(0, 0), body: says[3] ?? '' },
  ]),
  play: shows('Yesterday', 'Today', 'And this is the second half of it.'),
};

const changed: SeedItem[] = [
  { id: 'a', from: 'customer', at: ago(30), body: says[0] ?? '' },
  { id: 'x', at: ago(29), actor: { role: 'system' }, change: { field: 'priority', from: 'normal', to: 'high' } },
  { id: 'y', at: ago(28), actor: staff, change: { field: 'status', from: 'open', to: 'in_progress' } },
  { id: 'z', at: ago(27), actor: staff, change: { field: 'department', from: 'technical', to: 'sales' } },
  { id: 'b', from: staff, at: ago(26), body: says[1] ?? '' },
];

/** Several changes in a row are one line, the last of them told. */
export const FoldedChanges: Story = {
  parameters: backendWith(() => changed),
  play: shows('3 changes', 'Moved from “Technical support” to “Sales”'),
};

/** The same, opened. */
export const OpenedChanges: Story = {
  parameters: backendWith(() => changed),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '3 changes' }));
    await expectShown(canvas, 'Priority changed from “Normal” to “High”', 'Moved from “Technical support” to “Sales”');
  },
};

/** The same, hidden. */
export const HiddenChanges: Story = {
  parameters: backendWith(() => changed),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Hide changes' }));
    await expectShown(canvas, 'Show changes');
    await expect(canvas.queryByRole('button', { name: '3 changes' })).toBeNull();
  },
};

/** The search within a thread, also within what was not here yet. */
export const Find: Story = {
  parameters: backendWith(() => threadOf(120)),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Find in messages' }));
    await userEvent.type(await canvas.findByRole('searchbox'), 'no space left');
    await expectShown(canvas, '30 matches');
    await userEvent.keyboard('{Enter}');
    await expectShown(canvas, /^\d+ of 30 matches$/);
  },
};

const sample: SeedItem[] = [
  ...threadOf(8),
  {
    id: 'log',
    from: staff,
    at: ago(1),
    body: `Here is the log:\n\n\`\`\`\n${journal}\n\`\`\`\n\nNo space left, twice.`,
  },
];

/** Several places in one message: the one that is shown is marked apart from the others. */
export const FindPlaces: Story = {
  parameters: backendWith(() => sample),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Find in messages' }));
    await userEvent.type(await canvas.findByRole('searchbox'), 'space left');
    await expectShown(canvas, '5 matches', 'in 3 messages');
    for (let step = 0; step < 5; step += 1) await userEvent.keyboard('{Enter}');
    await expectShown(canvas, /^\d of 5 matches$/);
  },
};

/** The same in Russian, dark. */
export const FindPlacesRussian: Story = {
  ...FindPlaces,
  globals: { language: 'ru', theme: 'dark' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Найти в сообщениях' }));
    await userEvent.type(await canvas.findByRole('searchbox'), 'space left');
    await expectShown(canvas, '5 совпадений', 'в 3 сообщениях');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await expectShown(canvas, /^\d из 5 совпадений$/);
  },
};

/** The same right to left, on a phone. */
export const FindPlacesRightToLeftPhone: Story = {
  ...FindPlaces,
  globals: { language: 'ar', direction: 'rtl', viewport: { value: 'phone' } },
  parameters: { ...backendWith(() => sample), stage: { width: 360 } },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'البحث في الرسائل' }));
    await userEvent.type(await canvas.findByRole('searchbox'), 'space left{Enter}');
    await expectShown(canvas, 'في رسائل عددها 3');
    const card = canvasElement.querySelector('.card');
    await expect(card?.scrollWidth).toBe(card?.clientWidth);
  },
};

/** A link to a message: it has the focus, and is marked for a moment. */
export const Link: Story = {
  parameters: backendWith(() => threadOf(12)),
  args: { messageId: 'm5' },
  play: async ({ canvas }) => {
    await waitFor(() => expect(document.activeElement).toHaveTextContent('(5)'));
    await expect(canvas.getAllByRole('button', { name: 'Copy the link to this message' })).toHaveLength(12);
  },
};

/** A link to a message that is there no more. */
export const LinkToNothing: Story = {
  parameters: backendWith(() => threadOf(40)),
  args: { messageId: 'gone' },
  play: shows('The message that the link leads to is not in this request. It may have been deleted.'),
};

/** Messages that have come while the reader was further up: how many, and the way to them. */
export const NewBelow: Story = {
  parameters: backendWith(() => threadOf(24)),
  play: async (context) => {
    const { canvas } = context;
    await expectShown(canvas, 'To the newest message');
    for (const answer of [1, 2, 3]) backendOf(context).staff.reply('long', `Answer ${answer}`, { by: staff });
    await expectShown(canvas, '3 new messages');
  },
};

/** The search in Russian. */
export const FindRussian: Story = {
  ...Find,
  globals: { language: 'ru' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Найти в сообщениях' }));
    await userEvent.type(await canvas.findByRole('searchbox'), 'no space left');
    await expectShown(canvas, '30 совпадений');
  },
};

/** Right to left, on a phone. */
export const RightToLeftPhone: Story = {
  globals: { language: 'ar', direction: 'rtl', viewport: { value: 'phone' } },
  parameters: { ...backendWith(() => [...threadOf(20), ...changed.slice(1)]), stage: { width: 360 } },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findAllByRole('article');
    const card = canvasElement.querySelector('.card');
    await expect(card?.scrollWidth).toBe(card?.clientWidth);
  },
};
