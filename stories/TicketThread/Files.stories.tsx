import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { TicketThread } from 'ticketdock';
import { loadBackend } from '../support/backend.js';
import { ago } from '../support/seeds.js';
import { expectShown } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { copied, drawnPictures, filesBackend, halfWay, oneSpoilt, smallCopy } from '../support/threadFiles.js';
import { withSupport } from '../support/withSupport.js';

/** Files of a thread: looked at, saved, found again. */
const meta = {
  title: 'TicketThread/Files',
  component: TicketThread,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { ticketId: 'own', onBack: fn() },
  parameters: { support: { backend: filesBackend(), adapt: drawnPictures } },
} satisfies Meta<typeof TicketThread>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Being checked, refused with the desk's reason, and a name that pretends: the real extension is last. */
export const States: Story = {
  parameters: {
    support: {
      backend: filesBackend([
        {
          from: 'customer',
          at: ago(3),
          body: 'Everything I have about it.',
          files: [
            { name: 'invoice.pdf', mediaType: 'application/pdf', content: 'PDF', state: 'scanning' },
            {
              name: 'cleaner.exe',
              content: 'MZ',
              state: 'refused',
              reason: 'programs are not taken by e-mail or here',
            },
            { name: 'report.zip', content: 'PK', state: 'refused' },
            { name: 'photo\u202Egpj.exe', content: 'MZ' },
            { name: 'not a picture.png', mediaType: 'image/png', content: '<svg onload="alert(1)"/>' },
          ],
        },
      ]),
    },
  },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'Being checked for viruses', 'Not accepted: programs are not taken by e-mail or here');
    await expectShown(canvas, /By its contents it is no picture/, /^5 files, /);
    await expect(canvas.getByRole('button', { name: /^Download photogpj\.exe/ })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /Download cleaner/ })).toBeNull();
  },
};

/** Two at once, each with its own bar: one knows how much is to come, one does not. Both can be cancelled. */
export const Downloading: Story = {
  parameters: { support: { backend: filesBackend(), adapt: halfWay } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Download a-very-long-name/ }));
    await userEvent.click(await canvas.findByRole('button', { name: /^Download postgres\.log/ }));
    await expectShown(canvas, '1.3 MB of 2.4 MB', '1.3 MB');
    await expect(canvas.getAllByRole('progressbar', { name: /^Downloading/ })).toHaveLength(2);
    await expect(canvas.getByRole('button', { name: 'Cancel the download of postgres.log' })).toBeVisible();
  },
};

/** Why it did not come, and the way to try again. */
export const DownloadFailed: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) => ({ ...filesBackend()(stage), faults: { getAttachment: 'network' as const } }),
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Download postgres\.log/ }));
    await expectShown(canvas, /^Not downloaded\./);
    await expect(canvas.getByRole('button', { name: 'Try again: postgres.log' })).toBeVisible();
  },
};

/** Pictures of the whole thread, one after the other. */
export const Gallery: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Open the picture database error.png' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Pictures of this request' }));
    await expectShown(dialog, '1 of 4');
    await expect(await dialog.findByRole('img', { name: 'database error.png' })).toBeInTheDocument();
  },
};

/** Looked at closely: it can be moved by the mouse, a finger and the arrows. */
export const GalleryZoomed: Story = {
  play: async (context) => {
    await Gallery.play?.(context);
    const dialog = within(await screen.findByRole('dialog', { name: 'Pictures of this request' }));
    await context.userEvent.click(dialog.getByRole('button', { name: 'Next picture' }));
    await expectShown(dialog, '2 of 4');
    await dialog.findByText(/^\d+ %$/);
    await context.userEvent.click(dialog.getByRole('button', { name: 'Actual size, 1:1' }));
    await expectShown(dialog, '100 %');
  },
};

/** One that did not come is said, and can be asked for again; the others are there. */
export const GalleryFailed: Story = {
  parameters: { support: { backend: filesBackend(), adapt: oneSpoilt } },
  play: async (context) => {
    await Gallery.play?.(context);
    const dialog = within(await screen.findByRole('dialog', { name: 'Pictures of this request' }));
    await context.userEvent.click(dialog.getByRole('button', { name: 'Next picture' }));
    await expectShown(dialog, /By its contents it is no picture/);
  },
};

/** Pictures of which the backend has smaller copies: nothing else is loaded before one is opened. One copy is gone. */
export const SmallCopies: Story = {
  parameters: { support: { backend: filesBackend(copied), adapt: drawnPictures } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('img', { name: 'database error.png' })).toHaveAttribute('src', smallCopy);
    const load = { name: 'load of the last day.png' };
    // Copies are drawn when they are scrolled to; the picture takes the place of one that is gone.
    (await canvas.findByRole('img', load)).scrollIntoView({ block: 'center' });
    await waitFor(() =>
      expect(canvas.getByRole('img', load)).not.toHaveAttribute('src', expect.stringContaining('no-such-copy')),
    );
    await userEvent.click(await canvas.findByRole('button', { name: 'Open the picture database error.png' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Pictures of this request' }));
    await expect(await dialog.findByRole('img', { name: 'database error.png' })).not.toHaveAttribute('src', smallCopy);
    await userEvent.keyboard('{Escape}');
  },
};

/** All files of a ticket: pictures to go through, the others as rows, each leading to its message. */
export const AllFiles: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Files (8)' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Files of this request' }));
    await expectShown(dialog, /^8 files, /, 'postgres');
    await expect(dialog.getByRole('button', { name: 'Show message: postgres.log' })).toBeVisible();
  },
};

/** The same by kind, narrowed by a part of the name. */
export const AllFilesByKind: Story = {
  play: async (context) => {
    await AllFiles.play?.(context);
    const dialog = within(await screen.findByRole('dialog', { name: 'Files of this request' }));
    await context.userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Order' }), 'By kind');
    await expectShown(dialog, 'Documents', 'Archives', 'Texts and logs');
  },
};
