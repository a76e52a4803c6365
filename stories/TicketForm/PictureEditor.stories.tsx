import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { en, TicketForm, type Messages } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { arabic } from '../support/arabic.js';
import { loadBackend } from '../support/backend.js';
import { pick } from '../support/files.js';
import { panelPicture } from '../support/panelPicture.js';
import { withSupport } from '../support/withSupport.js';

/**
 * A picture before it goes: cropped, pointed at, and freed of what nobody should see. What is hidden or cropped away is not
 * in the file that is sent. Everything can be done by keys alone.
 */
const meta = {
  title: 'TicketForm/Picture editor',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: {
    onOpen: fn(),
    onCreated: fn(),
    prefill: { subject: 'The panel does not reach its database', departmentId: 'technical' },
  },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;

type Page = Pick<Parameters<NonNullable<Story['play']>>[0], 'canvasElement' | 'userEvent'>;

/** Attaches a picture and presses its Edit. */
async function open({ canvasElement, userEvent }: Page, words: Pick<Messages, 'pictures'> = en, file?: File) {
  const page = within(canvasElement);
  const picture = file ?? (await panelPicture());
  await waitFor(() => expect(canvasElement.querySelector('input[type=file]')).not.toBeNull());
  await pick(canvasElement, picture);
  await userEvent.click(await page.findByRole('button', { name: words.pictures.editName(picture.name) }));
  return within(await page.findByRole('dialog', undefined, { timeout: 10_000 }));
}

type Dialog = Awaited<ReturnType<typeof open>>;

/** By key: the mark stands in the middle and has the focus. */
async function put(dialog: Dialog, { userEvent }: Page, name: string, keys = '') {
  const tool = await dialog.findByRole('button', { name });
  await waitFor(() => expect(tool).not.toHaveAttribute('aria-disabled'));
  tool.focus();
  await userEvent.keyboard(`{Enter}${keys}`);
}

/** Just opened: what can be done, and both ways out. */
export const Opened: Story = {
  play: async (page) => {
    const dialog = await open(page);
    await expect(await dialog.findByRole('img', { name: 'database error.png' })).toBeVisible();
    for (const name of ['Crop', 'Arrow', 'Box', 'Blur', 'Cancel', 'Done']) {
      await expect(dialog.getByRole('button', { name })).toBeVisible();
    }
    await expect(dialog.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  },
};

/** The password is gone, the error is framed, and an arrow points at it. */
export const Marked: Story = {
  play: async (page) => {
    const dialog = await open(page);
    const lower = '{Control>}{Shift>}{ArrowUp}{ArrowUp}{/Shift}{/Control}';
    await put(dialog, page, 'Blur', `${lower}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}`);
    await put(
      dialog,
      page,
      'Box',
      `${lower}{Shift>}{ArrowDown}{ArrowDown}{ArrowLeft}{Control>}{ArrowRight}{ArrowRight}{/Control}{/Shift}{ArrowLeft}{ArrowLeft}`,
    );
    await put(dialog, page, 'Arrow', '{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}{ArrowDown}{ArrowDown}');
    await expect(dialog.getByRole('button', { name: /^Arrow 1, at \d+% \d+%$/ })).toHaveFocus();
    await expect(dialog.getByRole('button', { name: 'Remove: Arrow 1' })).toBeVisible();
    await expect(dialog.getAllByRole('button', { name: /^(Blur|Box) 1, at/ })).toHaveLength(2);
  },
};

/** The frame of the crop: what lies outside it is dark, and will not be in the file. */
export const Cropping: Story = {
  play: async (page) => {
    const dialog = await open(page);
    await put(dialog, page, 'Crop', '{Control>}{Shift>}{ArrowUp}{ArrowUp}{/Shift}{/Control}');
    await expect(dialog.getByRole('button', { name: /^Crop, at/ })).toHaveFocus();
    await expect(dialog.getByRole('button', { name: 'Apply the crop' })).toBeVisible();
  },
};

/** Applied: only what is left is shown. Undo brings the rest back. */
export const Cropped: Story = {
  play: async (page) => {
    const dialog = await open(page);
    await put(dialog, page, 'Crop', '{Control>}{Shift>}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}{/Control}');
    await page.userEvent.click(dialog.getByRole('button', { name: 'Apply the crop' }));
    await expect(dialog.queryByRole('button', { name: /^Crop, at/ })).toBeNull();
    await expect(dialog.getByRole('button', { name: 'Crop' })).toHaveFocus();
  },
};

/** Escape with marks on the picture: asked once, calmly. */
export const Leaving: Story = {
  play: async (page) => {
    const dialog = await open(page);
    await put(dialog, page, 'Box', '{Escape}{Escape}');
    await expect(await dialog.findByText('Leave the picture unchanged?')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Keep editing' })).toHaveFocus();
  },
};

/** Bytes that say they are a picture, and are none: told, and a way out. */
export const CannotBeOpened: Story = {
  play: async (page) => {
    const whole = new Uint8Array(await (await panelPicture()).arrayBuffer());
    const broken = whole.map((byte, at) => (at > 60 && at < whole.length - 20 ? 0x55 : byte));
    const dialog = await open(page, en, new File([broken], 'broken.png', { type: 'image/png' }));
    await expect(
      await dialog.findByText(/cannot open this picture for editing\. The file is as it was\./),
    ).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeVisible();
    await expect(dialog.getByRole('heading', { name: 'Edit the picture' })).toHaveFocus();
  },
};

/** In Russian. */
export const Russian: Story = {
  globals: { language: 'ru' },
  play: async (page) => {
    const dialog = await open(page, ru);
    await put(dialog, page, 'Размытие');
    await expect(dialog.getByRole('button', { name: 'Размытие 1, 50% слева, 50% сверху' })).toHaveFocus();
  },
};

/** Right to left: the buttons stand on the other side, the picture does not turn round. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  play: async (page) => {
    const dialog = await open(page, { pictures: { ...en.pictures, ...arabic.pictures } });
    await put(dialog, page, arabic.pictureEditor?.arrow ?? '', '{ArrowLeft}');
    await expect(dialog.getByRole('button', { name: /49% 50%/ })).toHaveFocus();
  },
};
