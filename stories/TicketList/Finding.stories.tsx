import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { TicketList } from 'ticketdock';
import type { SeedTicket } from 'ticketdock/adapters/memory';
import { loadBackend } from '../support/backend.js';
import { ago, down, withTickets } from '../support/seeds.js';
import { expectShown } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

/** How one request is found among many: filters, marks, columns, pages, keys, saved views, a download, hiding. */
const meta = {
  title: 'TicketList/Finding',
  component: TicketList,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { onSelect: fn(), onCreate: fn() },
} satisfies Meta<typeof TicketList>;

export default meta;
type Story = StoryObj<typeof meta>;

const many: SeedTicket[] = Array.from({ length: 320 }, (_, index) => ({
  subject: `Request about order ${index + 1}`,
  status: (['open', 'in_progress', 'answered', 'closed', 'closed'] as const)[index % 5] ?? 'open',
  thread: [{ from: 'customer' as const, at: ago(index * 9 + 1), body: 'Where is it?' }],
}));
const manyRequests = { support: { backend: (stage: Stage) => withTickets(stage, many) } };

/** What was looked for is marked, also in the words of a message, of which a line is shown. */
export const Matches: Story = {
  args: { defaultQuery: { text: 'ssh' } },
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, /by ping nor by/);
    const marks = [...canvasElement.querySelectorAll('mark')].map(({ textContent }) => textContent);
    await expect(marks).toEqual(['SSH', 'SSH']);
  },
};

/** The panel of filters is open. */
export const Filters: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Filters' }));
    await expect(await canvas.findByRole('combobox', { name: /^Department/ })).toBeVisible();
    await expect(canvas.getByRole('radio', { name: 'Any time' })).toBeChecked();
  },
};

/** The same on a phone, in Russian. */
export const FiltersPhoneRussian: Story = {
  globals: { language: 'ru', viewport: { value: 'phone' } },
  parameters: { stage: { width: 360 } },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Фильтры' }));
    await expect(await canvas.findByRole('combobox', { name: /^Отдел/ })).toBeVisible();
    const card = canvasElement.querySelector('.card');
    await expect(card?.scrollWidth, 'nothing sticks out').toBe(card?.clientWidth);
  },
};

/** Filters that are on and not in sight otherwise: each can be taken away. */
export const FiltersOn: Story = {
  args: { query: { hasAttachments: true, updatedFrom: ago(24 * 365) }, defaultQuery: {} },
  play: async ({ canvas }) => {
    const on = await canvas.findByRole('list', { name: 'Filters that are on' });
    await expect(within(on).getByRole('button', { name: 'Remove: With files' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Filters 2' })).toBeVisible();
  },
};

/** Saved views, the download and the keys, with a view that was saved. */
export const ViewsAndDownload: Story = {
  args: { defaultQuery: { kinds: ['answered'] } },
  parameters: { support: { provider: { storageKey: 'story-views' } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Views and download' }));
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Name for this view' }), 'My turn{Enter}');
    await expect(canvas.getByRole('button', { name: 'My turn' })).toHaveAttribute('aria-pressed', 'true');
    await expect(canvas.getByRole('button', { name: 'This list as CSV' })).toBeVisible();
  },
};

/** The download did not get to its end: what has come is kept. */
export const DownloadFailed: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) => ({
        ...withTickets(stage, many),
        faults: { listTickets: ({ count }: { count: number }) => (count > 2 ? down() : undefined) },
      }),
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Views and download' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'This list as CSV' }));
    await waitFor(() => expect(canvas.getByText(/The rest could not be loaded/)).toBeVisible(), { timeout: 20_000 });
  },
};

/** The second page of thirteen. */
export const Pages: Story = {
  args: { paging: 'pages' },
  parameters: manyRequests,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Next page' }));
    await expectShown(canvas, '26–50 of 320', 'Request about order 26');
  },
};

/** It goes on by itself, and draws only what is seen. */
export const Endless: Story = {
  args: { paging: 'endless' },
  parameters: manyRequests,
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, 'Request about order 1');
    // What draws it in part is loaded when the list is long.
    await waitFor(() =>
      expect(canvasElement.querySelectorAll('[data-ticket-id]').length, 'rows that are drawn').toBeLessThan(80),
    );
  },
};

/** A request was put away: its place says so. */
export const Hidden: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Hide: Card payment is refused' }));
    await expect(await canvas.findByRole('button', { name: 'Undo' })).toBeVisible();
    await expectShown(canvas, 'Hidden: Card payment is refused');
  },
};

/** The requests that were put away, and only these. */
export const HiddenOnes: Story = {
  args: { defaultQuery: {}, query: { hidden: true } },
  parameters: { support: { backend: (stage: Stage) => withTickets(stage, many.slice(0, 3)) } },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'No requests match these filters');
    await expect(await canvas.findByRole('button', { name: 'Remove: Hidden requests' })).toBeVisible();
  },
};
