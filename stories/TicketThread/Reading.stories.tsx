import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, fn, screen } from 'storybook/test';
import { TicketThread, type Message, type Person } from 'ticketdock';
import type { SeedItem, SeedTicket } from 'ticketdock/adapters/memory';
import { backendOf, loadBackend } from '../support/backend.js';
import { ago, demoPicture, withTickets } from '../support/seeds.js';
import { expectShown, shows } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';
import { html, journal, markdown } from './bodies.js';

/** What a customer reads: conversations, events, files, logs, and what is new. */
const meta = {
  title: 'TicketThread/Reading',
  component: TicketThread,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { ticketId: 'ticket-1066', onBack: fn() },
} satisfies Meta<typeof TicketThread>;

export default meta;
type Story = StoryObj<typeof meta>;

const staff: Person = { role: 'staff', name: 'Mark Ellis', title: 'System administrator' };

/** A story's own ticket. */
function ticketOf(thread: SeedItem[], about: Partial<SeedTicket> = {}) {
  return {
    args: { ticketId: 'own' },
    parameters: {
      support: {
        backend: (stage: Stage) =>
          withTickets(stage, [
            { id: 'own', number: '1070', subject: 'Nightly backups fail', serviceId: 'vps-db', thread, ...about },
          ]),
      },
    },
  };
}

/** The customer and the staff in turn, with a picture and a log. */
export const Conversation: Story = {
  play: async ({ canvas }) => {
    await expectShown(canvas, 'The shop answers slowly since noon', 'Mark Ellis', 'It is quick again. Thank you!');
    await expect(canvas.getAllByRole('article')).toHaveLength(3);
  },
};

/** What happened between the messages: one line for all of it, and one thin line each when it is opened. */
export const SystemEvents: Story = {
  ...ticketOf(
    [
      { from: 'customer', at: ago(30), body: 'Since Sunday no backup of db-1 has been made.' },
      { at: ago(29), actor: { role: 'system' }, change: { field: 'priority', from: 'normal', to: 'high' } },
      { at: ago(28), actor: staff, change: { field: 'status', from: 'open', to: 'in_progress' } },
      { at: ago(27), actor: staff, change: { field: 'department', from: 'technical', to: 'sales' } },
      { at: ago(26), actor: { role: 'customer' }, change: { field: 'participant', to: 'dev@flower-workshop.example' } },
      { at: ago(25), change: { field: 'other', text: 'A call was arranged for 15:00.' } },
      { from: staff, at: ago(24), body: 'We have moved them to another storage.' },
    ],
    { status: 'in_progress', priorityId: 'high', participants: ['dev@flower-workshop.example'] },
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '5 changes' }));
    await expectShown(
      canvas,
      'Priority changed from “Normal” to “High”',
      'Status changed from “Open” to “In progress”',
      'Moved from “Technical support” to “Sales”',
      'dev@flower-workshop.example gets copies now',
      'A call was arranged for 15:00.',
    );
  },
};

/** Pictures first, as pictures; then what can only be saved, what is being checked, and what was not accepted. */
export const Files: Story = {
  ...ticketOf([
    {
      from: 'customer',
      at: ago(3),
      body: 'Everything I have about it.',
      files: [
        { name: 'storage full.png', mediaType: 'image/png', content: demoPicture() },
        { name: 'panel.png', mediaType: 'image/png', content: demoPicture() },
        { name: 'backup.log', content: 'No space left on device\n'.repeat(900) },
        {
          name: 'a-very-long-name-of-a-dump-that-a-script-has-made-2026-03-01T02-00-00Z-db-1-flower-workshop.sql.gz',
          mediaType: 'application/gzip',
          content: new Uint8Array(2_400_000),
        },
        { name: 'invoice.pdf', mediaType: 'application/pdf', content: 'PDF', state: 'scanning' },
        { name: 'cleaner.exe', mediaType: 'application/x-msdownload', content: 'MZ', state: 'refused' },
        { name: 'gnp.\u202Eexe.png', mediaType: 'image/svg+xml', content: '<svg/>' },
      ],
    },
  ]),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Open the picture storage full.png' })).toBeVisible();
    await expectShown(canvas, 'Being checked for viruses', 'Not accepted: the check found something unsafe');
    await expect(canvas.queryByRole('button', { name: /Download cleaner\.exe/ })).toBeNull();
  },
};

/** A picture, opened over the page. Escape closes it, and the focus goes back to it. */
export const PictureOpen: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Open the picture cpu load.png' }));
    await expect(await screen.findByRole('dialog', { name: 'Pictures of this request' })).toBeVisible();
  },
};

/** Code and logs stay verbatim; long lines scroll inside their block, never the page. */
export const CodeAndLogs: Story = {
  ...ticketOf([
    {
      from: 'customer',
      at: ago(5),
      body: `This is in the journal:\n\n\`\`\`log\n${journal}\n\`\`\`\n\nAnything else?`,
    },
    { from: staff, at: ago(4), body: 'Please run `df -h /var/backups` and send us what it says.' },
  ]),
  play: async ({ canvas, canvasElement }) => {
    const block = await canvas.findByRole('group', { name: 'log' });
    await expect(block.scrollWidth, 'the block scrolls').toBeGreaterThan(block.clientWidth);
    const card = canvasElement.querySelector('.card');
    await expect(card?.scrollWidth, 'the page does not').toBe(card?.clientWidth);
  },
};

/** A log of a megabyte: its beginning, and the rest when it is asked for. */
export const VeryLongMessage: Story = {
  ...ticketOf([{ from: 'customer', at: ago(5), body: `${journal}\n`.repeat(60) }]),
  play: shows('Show the whole message'),
};

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Words and addresses without a place to break. */
export const LongWords: Story = {
  ...ticketOf(
    [
      {
        from: 'customer',
        at: ago(5),
        body: `${longWord.repeat(4)} https://flower-workshop.example/${'a'.repeat(300)}`,
      },
      { from: { role: 'staff', name: longWord, title: longWord }, at: ago(4), body: '0123456789'.repeat(40) },
    ],
    { subject: `${longWord} ${longWord}`, fields: [{ id: 'x', label: longWord, value: longWord.repeat(2) }] },
  ),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findAllByRole('article');
    const card = canvasElement.querySelector('.card');
    await expect(card?.scrollWidth, 'nothing sticks out').toBe(card?.clientWidth);
  },
};

/** HTML becomes text with its links and lists; Markdown is read as it is written. Nothing in either is run. */
export const HtmlAndMarkdown: Story = {
  ...ticketOf([
    { from: staff, at: ago(5), format: 'html', body: html },
    { from: staff, at: ago(4), format: 'markdown', body: markdown },
  ]),
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, /Please check the quota/);
    await expect(canvasElement.querySelector('.tkd-text script, .tkd-text img')).toBeNull();
    await expect(canvas.getAllByRole('link', { name: /wiki\.northhost\.example/ })).toHaveLength(2);
  },
};

/** Where the reader left off. */
export const Unread: Story = {
  args: { ticketId: 'ticket-1064', autoFocus: true },
  play: shows('New since you left', /The new certificate has been issued/),
};

/** More than one page: earlier messages come above, and what is read stays where it is. */
export const EarlierMessages: Story = {
  ...ticketOf(
    Array.from({ length: 60 }, (_, index) => ({
      from: index % 2 ? ('staff' as const) : ('customer' as const),
      at: ago(100 - index),
      body: `Message ${index + 1}`,
    })),
  ),
  play: async ({ canvas, userEvent }) => {
    await expectShown(canvas, 'Message 60');
    await userEvent.click(await canvas.findByRole('button', { name: 'Show earlier messages' }));
    await expectShown(canvas, 'Message 30');
  },
};

/** An answer comes while the thread is open: it appears by itself and is announced once. */
export const LiveAnswer: Story = {
  play: async (context) => {
    const { canvas } = context;
    await expectShown(canvas, 'It is quick again. Thank you!');
    backendOf(context).staff.reply('ticket-1066', 'Glad to hear that. We keep watching it until tomorrow.', {
      by: { name: 'Priya Nair', title: 'Network engineer' },
    });
    await expectShown(canvas, 'Glad to hear that. We keep watching it until tomorrow.');
    await expect(await canvas.findByText('New answer from Priya Nair.')).toBeInTheDocument();
  },
};

function HostBody({ message }: { message: Message }) {
  return <p style={{ fontFamily: 'serif', fontSize: 16 }}>{message.body.value.slice(0, 120)}…</p>;
}

function HostAvatar({ person }: { person: Person }) {
  return (
    <span
      aria-hidden
      style={{
        display: 'inline-grid',
        placeItems: 'center',
        inlineSize: 28,
        blockSize: 28,
        borderRadius: 14,
        border: '1px solid',
      }}
    >
      {(person.name ?? '?').charAt(0)}
    </span>
  );
}

/** The host's own way to draw a message's text, and a person beside their name. */
export const OwnBodyAndAvatar: Story = {
  parameters: { support: { provider: { components: { MessageBody: HostBody, Avatar: HostAvatar } } } },
  play: async ({ canvas }) => {
    const text = await canvas.findByText(/^Pages of https:\/\/flower-workshop\.example take/);
    await expect(text).toHaveStyle({ fontSize: '16px' });
    await expectShown(canvas, 'M');
  },
};

function HostLink({ href, children }: { href: string; children: ReactNode }) {
  return <a href={`/leaving?to=${encodeURIComponent(href)}`}>{children} ↗</a>;
}

/** The host's own links, e.g. by way of a page that says “you are leaving us”. */
export const OwnLink: Story = {
  parameters: { support: { provider: { components: { Link: HostLink } } } },
  play: async ({ canvas }) => {
    const link = await canvas.findByRole('link', { name: /flower-workshop\.example ↗/ });
    await expect(link).toHaveAttribute('href', expect.stringMatching(/^\/leaving/));
  },
};
