import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { TicketForm } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { loadBackend } from '../support/backend.js';
import { log, pick, screenshot } from '../support/files.js';
import { panelPicture } from '../support/panelPicture.js';
import { aScreen, bomb, photo, unreadYet, withScreen, withTouch } from '../support/pictures.js';
import { withDesk } from '../support/seeds.js';
import { expectShown } from '../support/shows.js';
import { withSupport } from '../support/withSupport.js';

/**
 * Pictures among the files: looked at before they go. What tells where one was taken never goes; what only the customer can
 * decide is asked in its row; what is no picture is never drawn, whatever it is called.
 */
const meta = {
  title: 'TicketForm/Pictures',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: {
    onOpen: fn(),
    onCreated: fn(),
    prefill: { subject: 'A server in the rack is red', body: 'See the photo.', departmentId: 'technical' },
  },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;
type Page = Parameters<NonNullable<Story['play']>>[0];

async function attach({ canvasElement }: Page, ...files: File[]): Promise<void> {
  await within(canvasElement).findByRole('group', { name: /^(Files|Файлы|الملفات)$/ });
  await pick(canvasElement, ...files);
}

const limited = (maxFileBytes: number) => ({
  support: {
    backend: (stage: Parameters<typeof withDesk>[0]) => withDesk(stage, { limits: { maxFiles: 5, maxFileBytes } }),
  },
});

/** With a small picture of itself, its size in pixels, and the way to the editor. Other files stay as they were. */
export const Thumbnails: Story = {
  play: async (page) => {
    await attach(page, await photo(1600, 1200), screenshot(), log());
    await expect(await page.canvas.findByRole('button', { name: 'Edit server room.jpg' })).toBeVisible();
    await expectShown(page.canvas, '\u20661600 × 1200\u2069');
    await expect(page.canvas.queryByRole('button', { name: 'Edit error.log' })).not.toBeInTheDocument();
  },
};

/** Being looked at, or made smaller: usually over before anybody sees it. */
export const Preparing: Story = {
  play: async (page) => {
    await attach(page, unreadYet());
    const bar = await page.canvas.findByRole('progressbar', { name: 'Preparing from the cloud.jpg' });
    await waitFor(() => expect(bar).toBeVisible());
    await expect(page.canvas.getByRole('button', { name: 'Stop uploading from the cloud.jpg' })).toBeVisible();
  },
};

/** Very large: nothing goes before the customer has chosen. */
export const AskingForASmallerCopy: Story = {
  play: async (page) => {
    await attach(page, await photo());
    await expectShown(page.canvas, /This picture is .*6000 × 4000.*Attach a smaller copy \(.2560 × 1707.\)\?/);
    await expect(page.canvas.getByRole('button', { name: 'Attach as it is' })).toBeVisible();
  },
};

/** After the choice: the copy, and how large it is. */
export const SmallerCopy: Story = {
  play: async (page) => {
    await attach(page, await photo());
    await page.userEvent.click(await page.canvas.findByRole('button', { name: 'Attach a smaller copy' }));
    await expectShown(page.canvas, '\u20662560 × 1707\u2069');
  },
};

/** Over the limit: only a smaller copy fits. */
export const OverTheLimit: Story = {
  parameters: limited(100_000),
  play: async (page) => {
    await attach(page, await photo());
    await expectShown(page.canvas, /a file may be 100 kB at most/);
    await expect(page.canvas.queryByRole('button', { name: 'Attach as it is' })).not.toBeInTheDocument();
  },
};

/** Send was pressed while a question is open: the focus is on the answer, and the form says what is due. */
export const AnswerDue: Story = {
  play: async (page) => {
    await attach(page, await photo());
    const answer = await page.canvas.findByRole('button', { name: 'Attach a smaller copy' });
    await page.userEvent.click(page.canvas.getByRole('button', { name: 'Send' }));
    await expectShown(page.canvas, 'Choose how to attach the picture, or remove it.');
    await expect(answer).toHaveFocus();
    await expect(page.args.onCreated).not.toHaveBeenCalled();
  },
};

/** 900 million pixels in a file of no size: never decoded, neither for a preview nor for the editor. */
export const TooManyPixels: Story = {
  play: async (page) => {
    await attach(page, bomb());
    await expectShown(page.canvas, /too many pixels to be shown or edited here/);
    await expect(page.canvas.queryByRole('button', { name: /^Edit/ })).not.toBeInTheDocument();
  },
};

/** Of a kind that nobody here can clean: the customer decides, knowing it. */
export const KeepsWhereItWasTaken: Story = {
  play: async (page) => {
    await attach(page, new File(['II*\0 somewhere'], 'scan.tif', { type: 'image/tiff' }));
    await expectShown(page.canvas, /may say where and when the picture was taken/);
  },
};

/** HTML that is called a picture, and an SVG: files with a name, never drawn. A program that is called one is not taken. */
export const InDisguise: Story = {
  play: async (page) => {
    await attach(
      page,
      new File(['<!doctype html><script>alert(1)</script>'], 'invoice.png', { type: 'image/png' }),
      new File(['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'], 'logo.svg', { type: 'image/svg+xml' }),
      new File(['MZ'], 'photo.jpg', { type: 'image/jpeg' }),
    );
    await expect(await page.canvas.findByRole('button', { name: 'Remove invoice.png' })).toBeVisible();
    await expectShown(page.canvas, 'Not attached', 'Files of this kind are not accepted.');
    await expect(page.canvas.queryByRole('button', { name: /^Edit/ })).not.toBeInTheDocument();
  },
};

/** A picture of the screen opens in the editor: nothing of it is attached before the customer is done. */
export const CapturedScreen: Story = {
  beforeEach: () => withScreen(async () => aScreen(await panelPicture())),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Capture the screen' }));
    await expect(await canvas.findByRole('dialog')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /^Remove/ })).not.toBeInTheDocument();
  },
};

/** The system does not give the screen out: what to do instead. */
export const ScreenNotGiven: Story = {
  beforeEach: () =>
    withScreen(() => Promise.reject(new DOMException('Permission denied by system', 'NotAllowedError'))),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Capture the screen' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/Take a screenshot with your keyboard/);
  },
};

/** On a phone the camera is at hand. In Russian, at 360 px, with a question open. */
export const Phone: Story = {
  globals: { language: 'ru' },
  parameters: { stage: { width: 360 } },
  beforeEach: withTouch,
  play: async (page) => {
    const { attachAsIs, takePhoto } = ru.pictures;
    await attach(page, await photo(), screenshot('предупреждение о сертификате.png'), log());
    await expect(await page.canvas.findByRole('button', { name: attachAsIs })).toBeVisible();
    await expect(page.canvas.getByRole('button', { name: takePhoto })).toBeVisible();
  },
};

/** From right to left. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  play: async (page) => {
    await attach(page, await photo(), screenshot());
    await expectShown(page.canvas, /6000 × 4000/);
  },
};
