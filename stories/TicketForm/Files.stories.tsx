import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { TicketForm } from 'ticketdock';
import { loadBackend } from '../support/backend.js';
import { log, pick, screenshot, stalledAfter } from '../support/files.js';
import { down } from '../support/seeds.js';
import { expectShown } from '../support/shows.js';
import { withSupport } from '../support/withSupport.js';

/** Files of a new request: each goes at once, with its own progress, and says itself why it did not. */
const meta = {
  title: 'TicketForm/Files',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: {
    onOpen: fn(),
    onCreated: fn(),
    prefill: {
      subject: 'The browser warns about our certificate',
      body: 'See the picture.',
      departmentId: 'technical',
    },
  },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const stalled = {
  support: {
    backend: () => ({
      latency: (method: string) => (method === 'prepareAttachment' ? 1 : 0),
      wait: stalledAfter(2),
    }),
  },
};

/** Before anything is attached: how many, how large, which kinds, and the other ways to bring them. */
export const Limits: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Attach files' });
    await expectShown(canvas, /Up to 5 files, 10 MB each\. Allowed: images, text files, PDF/);
  },
};

/** On the way: how far it is, and a way to stop it. */
export const Uploading: Story = {
  parameters: stalled,
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: 'Attach files' });
    await pick(canvasElement, screenshot());
    await expect(await canvas.findByRole('progressbar', { name: 'Uploading certificate warning.png' })).toBeVisible();
    await expectShown(canvas, '50%');
    await expect(canvas.getByRole('button', { name: 'Send after the files are uploaded' })).toBeVisible();
  },
};

/** Send was pressed meanwhile: the request goes as soon as the files are there, unless the press is taken back. */
export const WaitingForFiles: Story = {
  parameters: stalled,
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByRole('button', { name: 'Attach files' });
    await pick(canvasElement, screenshot());
    await userEvent.click(await canvas.findByRole('button', { name: 'Send after the files are uploaded' }));
    await expectShown(canvas, 'Waiting for the files…', 'Do not send yet');
  },
};

/** Ready to go with the message; each can still be taken out. */
export const Ready: Story = {
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: 'Attach files' });
    await pick(
      canvasElement,
      screenshot(),
      log(),
      log('a-very-long-name-of-a-log-that-somebody-has-made-by-a-script-2026-03-01T09-30-00Z-web-1.log'),
    );
    await expect(await canvas.findByRole('button', { name: 'Remove error.log' })).toBeVisible();
    await expectShown(canvas, 'certificate warning');
  },
};

/** As many as fit: the button says why it does no more. */
export const Full: Story = {
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: 'Attach files' });
    await pick(canvasElement, ...[1, 2, 3, 4, 5].map((count) => log(`access-${count}.log`)));
    await expectShown(canvas, 'No more files fit. Remove one to attach another.');
    await expect(canvas.getByRole('button', { name: 'Attach files' })).toHaveAttribute('aria-disabled', 'true');
  },
};

/** Not uploaded: why, and another try for this file alone. Another file of the same choice has made it. */
export const Failed: Story = {
  parameters: {
    support: {
      backend: () => ({
        faults: { prepareAttachment: ({ count }: { count: number }) => (count === 2 ? down() : undefined) },
      }),
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: 'Attach files' });
    await pick(canvasElement, log(), screenshot());
    await expect(await canvas.findByRole('button', { name: 'Try again: certificate warning.png' })).toBeVisible();
    await expectShown(canvas, 'The server is not available right now. Try again in a minute.');
  },
};

/** Send with a failed file: it is said beside the files, and nothing is sent without them unnoticed. */
export const SendWithAFailedFile: Story = {
  parameters: { support: { backend: () => ({ faults: { prepareAttachment: 'too_large' as const } }) } },
  play: async ({ canvas, canvasElement, userEvent, args }) => {
    await canvas.findByRole('button', { name: 'Attach files' });
    await pick(canvasElement, screenshot());
    await canvas.findByRole('button', { name: 'Remove certificate warning.png' });
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expectShown(canvas, 'A file was not uploaded. Try it again or remove it.');
    await expect(args.onCreated).not.toHaveBeenCalled();
  },
};

/** Not taken at all: nothing in it, too large, of a kind that the desk does not take. */
export const Refused: Story = {
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: 'Attach files' });
    await pick(
      canvasElement,
      new File([], 'empty.log', { type: 'text/plain' }),
      new File([new Uint8Array(11 * 1024 * 1024)], 'dump.zip', { type: 'application/zip' }),
      new File(['MZ'], 'setup.exe', { type: 'application/x-msdownload' }),
      screenshot(),
    );
    await expectShown(
      canvas,
      'Not attached',
      'The file is empty.',
      'The file is larger than 10 MB.',
      'Files of this kind are not accepted.',
    );
    await expect(await canvas.findByRole('button', { name: 'Remove certificate warning.png' })).toBeVisible();
  },
};
