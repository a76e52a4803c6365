import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { TicketThread } from 'ticketdock';
import { makeTicket } from 'ticketdock/testing';
import { loadBackend } from '../support/backend.js';
import { log, pick, screenshot, stalledAfter } from '../support/files.js';
import { withDesk } from '../support/seeds.js';
import { expectShown, shows } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

/** The field for an answer, what can go wrong with one, and what there is where none is taken. */
const meta = {
  title: 'TicketThread/Replying',
  component: TicketThread,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { ticketId: 'ticket-1064', onBack: fn(), onCreate: fn() },
} satisfies Meta<typeof TicketThread>;

export default meta;
type Story = StoryObj<typeof meta>;

const words = 'Yes, please replace it.';

const write: Story['play'] = async ({ canvas, userEvent }) => {
  await userEvent.type(await canvas.findByRole('textbox', { name: 'Your reply' }), words);
  await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
};

/** Sent: the reply is in the thread, the field is empty again, and it was said. */
export const Sent: Story = {
  play: async (context) => {
    const { canvas } = context;
    await write(context);
    await expectShown(canvas, words);
    await expect(await canvas.findByText('Your reply is sent.')).toBeInTheDocument();
    await expect(canvas.getByRole('textbox', { name: 'Your reply' })).toHaveValue('');
  },
};

/** Send with nothing to send. */
export const Blank: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Send' }));
    await expectShown(canvas, 'Write something or attach a file.');
  },
};

/** Longer than the desk takes. */
export const TooLong: Story = {
  parameters: { support: { backend: (stage: Stage) => withDesk(stage, { limits: { maxBodyLength: 10 } }) } },
  play: async (context) => {
    await write(context);
    await expectShown(context.canvas, '13 characters too many', /Shorten it/);
  },
};

/** Files of a reply: one is there, one is on its way. */
export const WithFiles: Story = {
  parameters: {
    support: {
      backend: () => ({
        latency: (method: string) => (method === 'prepareAttachment' ? 1 : 0),
        wait: stalledAfter(6),
      }),
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: 'Attach files' });
    await pick(canvasElement, log());
    await canvas.findByRole('button', { name: 'Remove error.log' });
    await pick(canvasElement, screenshot());
    await expect(await canvas.findByRole('progressbar', { name: /^Uploading/ })).toBeVisible();
    await expectShown(canvas, '50%');
  },
};

/** Closed, and it can be opened again. */
export const ClosedWithReopen: Story = {
  args: { ticketId: 'ticket-1024' },
  parameters: { support: { backend: () => ({ capabilities: { replyReopens: false } }) } },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'This request is closed', /open it again/);
    await expect(canvas.getAllByRole('button', { name: 'Open again' })[0]).toBeVisible();
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
};

/** Closed for good: a new request takes over what it was about. */
export const ClosedForGood: Story = {
  args: { ticketId: 'ticket-1024' },
  parameters: {
    support: {
      backend: () => ({ capabilities: { replyReopens: false }, without: ['reopenTicket' as const] }),
    },
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Create a new request' }));
    await expect(args.onCreate).toHaveBeenCalledWith(expect.objectContaining({ followUpOf: 'ticket-1024' }));
    await expect(canvas.queryByRole('button', { name: 'Open again' })).toBeNull();
  },
};

/** Closed, and writing opens it again. */
export const ClosedButReplyReopens: Story = {
  args: { ticketId: 'ticket-1024' },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'If you write here, it opens again.');
    await expect(canvas.getByRole('textbox', { name: 'Your reply' })).toBeVisible();
  },
};

/** Open, but this customer may only read. */
export const NoRightToReply: Story = {
  parameters: {
    support: {
      backend: () => ({
        faults: {
          getTicket: {
            answer: makeTicket({
              id: 'ticket-1064',
              can: { reply: false, close: false, reopen: false, rate: false, attach: false, edit: false },
            }),
          },
        },
      }),
    },
  },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'You cannot write in this request.');
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
};

/** Closing failed: the thread says so at its head. */
export const CloseFailed: Story = {
  parameters: { support: { backend: () => ({ faults: { closeTicket: 'not_applied' as const } }) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Close the request' }));
    await expectShown(canvas, /The server agreed but changed nothing/);
  },
};

/** A backend that takes no files and cannot close: neither is drawn. */
export const LeastBackend: Story = {
  parameters: {
    support: {
      backend: () => ({
        capabilities: { attachments: 'none' as const },
        without: ['closeTicket' as const, 'reopenTicket' as const, 'markRead' as const, 'getAttachment' as const],
      }),
    },
  },
  play: async (context) => {
    const { canvas } = context;
    await shows('Your reply')(context);
    await expect(canvas.queryByRole('button', { name: 'Attach files' })).toBeNull();
    await expect(canvas.queryByRole('button', { name: 'Close the request' })).toBeNull();
  },
};
