import { expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { SupportProvider, TicketForm, type Limits } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';
import { noise, photo, picture, seen, shareScreen } from '../support/browserPictures.js';

/** Draws the form over a desk with these limits; gives what was uploaded. */
async function show(limits: Limits = {}) {
  const memory = createMemoryAdapter();
  const uploaded: File[] = [];
  const adapter: typeof memory = {
    ...memory,
    loadDesk: async (options) => ({ ...(await memory.loadDesk(options)), limits }),
    prepareAttachment(file, options) {
      uploaded.push(file);
      return memory.prepareAttachment(file, options);
    },
  };
  const { container } = await render(
    <SupportProvider adapter={adapter}>
      <TicketForm prefill={{ departmentId: 'technical' }} />
    </SupportProvider>,
  );
  await expect.element(attach()).toBeVisible();
  return { uploaded, pick: (...files: File[]) => pick(container, files) };
}

const attach = () => page.getByRole('button', { name: 'Attach files' });
const smaller = () => page.getByRole('button', { name: 'Attach a smaller copy' });
const first = async (uploaded: File[]) => {
  await expect.poll(() => uploaded.length, { timeout: 10_000 }).toBe(1);
  return uploaded[0] as File;
};

function pick(container: Element, files: File[]) {
  const input = container.querySelector('input[type=file]') as HTMLInputElement;
  const transfer = new DataTransfer();
  files.forEach((file) => transfer.items.add(file));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

it.each(['image/jpeg', 'image/png', 'image/webp'])('changes no pixel of a %s that it cleans', async (type) => {
  const { uploaded, pick: give } = await show();
  const given = await picture(type, 64, 48, noise);
  give(given);
  const clean = await first(uploaded);
  const [before, after] = [await seen(given), await seen(clean)];
  expect(after).toMatchObject({ width: 64, height: 48 });
  expect(after.pixels).toEqual(before.pixels);
});

it.each([
  [1, { width: 60, height: 40, corners: ['red', 'blue', 'red', 'blue'] }],
  [3, { width: 60, height: 40, corners: ['blue', 'red', 'blue', 'red'] }],
  [6, { width: 40, height: 60, corners: ['red', 'red', 'blue', 'blue'] }],
  [8, { width: 40, height: 60, corners: ['blue', 'blue', 'red', 'red'] }],
])('keeps a photo upright whose place it takes out: orientation %i', async (orientation, upright) => {
  const { uploaded, pick: give } = await show();
  give(await photo(60, 40, orientation));
  const clean = await first(uploaded);
  expect(await clean.text()).not.toContain('GPS');
  expect(await seen(clean)).toMatchObject(upright);
});

it('makes a smaller copy of a large photo, upright and with nothing but its pixels', async () => {
  const { uploaded, pick: give } = await show();
  give(await photo(5000, 3600));
  await expect
    .element(page.getByText(/^This picture is .*3600\s×\s5000.\)\. Attach a smaller copy \(.1774\s×\s2464.\)/))
    .toBeVisible();
  expect(uploaded).toEqual([]);
  await smaller().click();
  const copy = await first(uploaded);
  expect(copy).toMatchObject({ name: 'photo.jpg', type: 'image/jpeg' });
  expect(await copy.text()).not.toMatch(/Exif|GPS/);
  expect(await seen(copy)).toMatchObject({ width: 1774, height: 2464, corners: ['red', 'red', 'blue', 'blue'] });
  await expect.element(page.getByText(/1774\s×\s2464/)).toBeInTheDocument();
});

it('keeps a screenshot a PNG, whose letters stay sharp', async () => {
  const { uploaded, pick: give } = await show();
  give(await picture('image/png', 5000, 3600));
  await smaller().click();
  expect(await first(uploaded)).toMatchObject({ name: 'picture.png', type: 'image/png' });
});

it('makes a JPEG of a PNG that is a photo', async () => {
  const { uploaded, pick: give } = await show();
  give(await picture('image/png', 1400, 1200, noise));
  await smaller().click();
  const copy = await first(uploaded);
  expect(copy).toMatchObject({ name: 'picture.jpg', type: 'image/jpeg' });
  expect(await seen(copy)).toMatchObject({ width: 1400, height: 1200 });
});

it('makes a copy that fits the limit, however small it must become', async () => {
  const { uploaded, pick: give } = await show({ maxFileBytes: 300_000 });
  give(await picture('image/png', 1400, 1200, noise));
  await smaller().click();
  const copy = await first(uploaded);
  expect(copy.size).toBeLessThanOrEqual(300_000);
  expect((await seen(copy)).width).toBeLessThan(1400);
});

it('makes only what the desk takes', async () => {
  const { uploaded, pick: give } = await show({ accept: ['image/png'] });
  give(await picture('image/png', 5000, 3600));
  await smaller().click();
  expect((await first(uploaded)).type).toBe('image/png');
});

it('shows a small picture of it without any address that a host could forbid', async () => {
  const address = vi.spyOn(URL, 'createObjectURL');
  onTestFinished(() => address.mockRestore());
  const { pick: give } = await show();
  give(await picture('image/png', 400, 300));
  const thumbnail = () => document.querySelector<HTMLCanvasElement>('.tkd-thumbnail:not([hidden])');
  await expect.poll(thumbnail).not.toBeNull();
  const pixel = thumbnail()?.getContext('2d')?.getImageData(5, 40, 1, 1).data;
  expect(Array.from(pixel ?? [])).toEqual([255, 0, 0, 255]);
  expect(address).not.toHaveBeenCalled();
});

it('has the name alone for a picture whose pixels are broken', async () => {
  const { uploaded, pick: give } = await show();
  const whole = await picture('image/png', 400, 300, noise, 'broken');
  give(new File([whole.slice(0, 60), new Uint8Array(200)], 'broken.png', { type: 'image/png' }));
  await first(uploaded);
  await expect.element(page.getByRole('button', { name: 'Remove broken.png' })).toBeVisible();
  expect(document.querySelector('.tkd-thumbnail:not([hidden])')).toBeNull();
});

it('opens a picture of the screen in the editor, and attaches it when that is done', async () => {
  const sharing = shareScreen();
  onTestFinished(sharing.stop);
  const { uploaded } = await show();
  await page.getByRole('button', { name: 'Capture the screen' }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect(sharing.isShared()).toBe(false);
  expect(uploaded).toEqual([]);
  await page.getByRole('button', { name: 'Done' }).click();
  const shot = await first(uploaded);
  expect(shot.name).toMatch(/^screenshot-\d{4}-\d\d-\d\d-\d{4}\.png$/);
  expect(await seen(shot)).toMatchObject({ width: 320, height: 200, corners: ['red', 'blue', 'red', 'blue'] });
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

it('attaches nothing of the screen when the editor is left, and the focus is back on what has opened it', async () => {
  const sharing = shareScreen();
  onTestFinished(sharing.stop);
  const { uploaded } = await show();
  await page.getByRole('button', { name: 'Capture the screen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(uploaded).toEqual([]);
  await expect.element(page.getByRole('button', { name: 'Capture the screen' })).toHaveFocus();
});
