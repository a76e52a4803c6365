import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { TicketThread, type Person } from 'ticketdock';
import type { SeedMessage } from 'ticketdock/adapters/memory';
import { loadBackend } from '../support/backend.js';
import { ago, withTickets } from '../support/seeds.js';
import { expectShown } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';
import { answer, attack, logOf, mail, reply } from './bodies.js';

/** What one message says: as text, in Markdown, as an e-mail in HTML; long, quoted, hostile. */
const meta = {
  title: 'TicketThread/Message',
  component: TicketThread,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { ticketId: 'own' },
} satisfies Meta<typeof TicketThread>;

export default meta;
type Story = StoryObj<typeof meta>;

const staff: Person = { role: 'staff', name: 'Mark Ellis', title: 'System administrator' };

function saying(...messages: Pick<SeedMessage, 'body' | 'format' | 'from'>[]) {
  const thread = messages.map((message, index) => ({ ...message, at: ago(10 - index) }));
  return {
    parameters: {
      support: {
        backend: (stage: Stage) =>
          withTickets(stage, [{ id: 'own', number: '1070', subject: 'Nightly backups fail', thread }]),
      },
    },
  };
}

/** Headings, lists, tasks, a table, code and a quote. A picture is a link: fetching it would tell its owner who reads. */
export const Markdown: Story = {
  ...saying({ from: staff, format: 'markdown', body: answer }),
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole('heading', { name: 'The nightly backup is back' })).toBeVisible();
    await expect(canvas.getByRole('table')).toBeVisible();
    await expect(canvas.getByRole('img', { name: 'Done' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'The disk over the last week' })).toHaveAttribute(
      'href',
      'https://wiki.northhost.example/disk.png',
    );
    await expect(canvasElement.querySelector('.tkd-text img')).toBeNull();
  },
};

/** An e-mail: its words, lists and tables, without its looks. A link says where it leads when its words name another place. */
export const HtmlMail: Story = {
  ...saying({ from: { role: 'customer' }, format: 'html', body: mail }),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(await canvas.findByRole('columnheader', { name: 'size' })).toBeVisible();
    await expectShown(canvas, '(evil.example)');
    const quoted = canvas.getByText('Quoted text', { selector: 'summary' });
    await expect(canvas.getByText('Since Sunday no backup of db-1 has been made.').checkVisibility()).toBe(false);
    await userEvent.click(quoted);
    await expectShown(canvas, 'Since Sunday no backup of db-1 has been made.');
    await expect(canvasElement.querySelector('.tkd-text img, .tkd-text [style], .tkd-text [id]')).toBeNull();
  },
};

/** The conversation that a mail program repeats under an answer is folded. */
export const QuotedConversation: Story = {
  ...saying({ from: { role: 'customer' }, body: reply }),
  play: async ({ canvas }) => {
    await expectShown(canvas, 'It works again, thank you!', 'Quoted text');
    await expect(canvas.getByText('We have moved the dumps to another disk.').checkVisibility()).toBe(false);
  },
};

/** Higher than a screen: cut with a fade, and opened by a button that stays at hand. */
export const LongLog: Story = {
  ...saying(
    { from: { role: 'customer' }, body: `This is the journal:\n\n\`\`\`log\n${logOf(30_000)}\n\`\`\`` },
    { from: staff, body: 'Thank you, we look into it.' },
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    const show = await canvas.findByRole('button', { name: 'Show the whole message' });
    const text = canvasElement.querySelector('.tkd-text') as HTMLElement;
    const folded = text.clientHeight;
    await userEvent.click(show);
    await waitFor(() => expect(text.clientHeight).toBeGreaterThan(folded * 5));
    await userEvent.click(canvas.getByRole('button', { name: 'Show less' }));
    await waitFor(() => expect(text.clientHeight).toBe(folded));
    await expect(canvas.getByRole('button', { name: 'Show the whole message' })).toHaveFocus();
  },
};

/** A million characters: drawn in pieces, so that the page never stops. */
export const Megabyte: Story = {
  ...saying({ from: { role: 'customer' }, body: logOf(1_000_000) }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Show the whole message' })).toBeVisible();
  },
};

/** What somebody sends to take the page over: its words are there, and nothing else of it. */
export const Hostile: Story = {
  ...saying({ from: { role: 'customer', name: '\u202Etroppus' }, format: 'html', body: attack }),
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole('heading', { name: 'Your account is closed' })).toBeVisible();
    await expect(canvas.queryByRole('link', { name: 'press here' })).toBeNull();
    await expect(
      canvasElement.querySelector('.tkd-text :is(form, input, img, iframe, script, [style], [id], [onclick])'),
    ).toBeNull();
  },
};
