import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { RedrawPicture } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { chunk, exif, gif, gifFrame, heif, jpeg, png, pngOf, segment, text } from '../support/pictureBytes.js';
import { buttons, picker, sent, showPictures } from '../support/pictures.js';

const photo = () =>
  new File([jpeg(40, 30, segment(0xe1, [...text('Exif\0\0'), ...exif(6)]))], 'photo.jpg', { type: 'image/jpeg' });
const file = (content: BlobPart, name: string, type = 'image/png') => new File([content], name, { type });
const huge = (name = 'panel.png') =>
  file(
    png(
      6000,
      4000,
      chunk(
        'iCCP',
        Array.from({ length: 928 }, () => 0),
      ),
    ),
    name,
  );
const bomb = () => file(png(30_000, 30_000), 'bomb.png');
const item = () => screen.findByRole('listitem');
const question = (words: RegExp) => waitFor(async () => expect(await item()).toHaveTextContent(words));
const announced = (words: RegExp) => waitFor(() => expect(screen.getAllByRole('status')[0]).toHaveTextContent(words));
/** Makes what a canvas would. */
const redraw = () => vi.fn<RedrawPicture>(async ({ name }) => file(png(2560, 1707), name));

it('sends a photo without the place it was taken at', async () => {
  const { user, uploads } = showPictures();
  await user.upload(picker(), photo());
  await sent(uploads, 1);
  const bytes = await uploads[0]?.file.text();
  expect(bytes).not.toContain('GPS');
  expect(await photo().text()).toContain('GPS');
  expect(uploads[0]?.file).toMatchObject({ name: 'photo.jpg', type: 'image/jpeg' });
});

it('says how many pixels a picture has, as it is seen', async () => {
  const { user } = showPictures();
  await user.upload(picker(), photo());
  await waitFor(async () => expect(await item()).toHaveTextContent('30 × 40'));
});

it('leaves a file that is no picture as it is', async () => {
  const { user, uploads } = showPictures();
  const log = file('GPS 55.7', 'error.log', '');
  await user.upload(picker(), log);
  await sent(uploads, 1);
  expect(uploads[0]?.file).toBe(log);
});

it('takes a picture for what its bytes are, not for what it is called', async () => {
  const { user, uploads } = showPictures({ limits: { accept: ['image/jpeg'] } });
  await user.upload(picker(), [file(jpeg(), 'photo.png'), file(jpeg(), 'IMG_0042', '')]);
  await sent(uploads, 2);
  expect(uploads.map((upload) => upload.file.type)).toEqual(['image/jpeg', 'image/jpeg']);
});

it.each([
  ['HTML', '<!doctype html><script>run()</script>'],
  ['a script', 'fetch("/steal")'],
  ['nothing that is known', '\0\x01\x02\x03'],
])('does not take %s for a picture, whatever it is called', async (_, content) => {
  const { user, uploads } = showPictures({ limits: { accept: ['image/*', '.png'] } });
  await user.upload(picker(), file(content, 'photo.png'));
  expect(await screen.findByText('Files of this kind are not accepted.')).toBeVisible();
  await announced(/^photo\.png was not attached\. Files of this kind/);
  expect(screen.queryByRole('button', { name: /photo/ })).not.toBeInTheDocument();
  expect(uploads).toEqual([]);
});

it('sends HTML and SVG as the files they are where the desk takes them, and draws neither', async () => {
  const { user, uploads } = showPictures();
  await user.upload(picker(), [file('<html>', 'photo.png'), file('<svg onload="run()">', 'logo.svg', 'image/svg+xml')]);
  await sent(uploads, 2);
  expect(uploads.map((upload) => upload.file.type)).toEqual(['text/html', 'image/svg+xml']);
  expect(document.querySelector('canvas, img')).toBeNull();
  expect(screen.queryByRole('button', { name: /Edit/ })).not.toBeInTheDocument();
});

it('asks about a very large picture before anything is sent, and says the question once', async () => {
  const { user, uploads } = showPictures();
  await user.upload(picker(), huge());
  await question(/1 kB.*\(.6000 × 4000.\)\. Attach a smaller copy \(.2560 × 1707.\)\?/);
  expect(buttons(await item())).toEqual([
    'Edit panel.png',
    'Remove panel.png',
    'Attach a smaller copy',
    'Attach as it is',
  ]);
  await announced(/^panel\.png: This picture is/);
  expect(uploads).toEqual([]);
});

it('asks in Russian, too', async () => {
  const { user } = showPictures({ provider: { messages: ru, locale: 'ru-RU' } });
  await user.upload(screen.getByLabelText('Прикрепить файлы', { selector: 'input' }), huge());
  expect(await screen.findByText(/^Изображение занимает 1 кБ .*Прикрепить уменьшенную копию/)).toBeVisible();
});

it('sends the smaller copy that was asked for; a second press means nothing else', async () => {
  const draw = redraw();
  const { user, uploads } = showPictures({ redraw: draw });
  await user.upload(picker(), huge());
  await user.click(await screen.findByRole('button', { name: 'Attach a smaller copy' }));
  expect(await item()).toHaveFocus();
  await user.keyboard('{Enter}');
  await sent(uploads, 1);
  expect(draw).toHaveBeenCalledExactlyOnceWith(expect.any(File), expect.objectContaining({ side: 2560 }));
  await waitFor(async () => expect(await item()).toHaveTextContent('2560 × 1707'));
});

it('sends it as it is, when that was asked for', async () => {
  const { user, uploads } = showPictures();
  await user.upload(picker(), huge());
  await user.click(await screen.findByRole('button', { name: 'Attach as it is' }));
  await sent(uploads, 1);
  expect(uploads[0]?.file.size).toBe(huge().size);
  await uploads[0]?.finish();
  expect(screen.getByLabelText('ready')).toHaveTextContent('panel.png');
});

it('does not offer to send it as it is over the limit, and a copy may take its place', async () => {
  const limits = { maxFileBytes: 100, maxFiles: 1 };
  const { user, uploads } = showPictures({ limits, redraw: redraw() });
  await user.upload(picker(), file(pngOf(101), 'shot.png'));
  await question(/a file may be 100 bytes at most\. Attach a smaller copy/);
  expect(screen.queryByRole('button', { name: 'Attach as it is' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Attach a smaller copy' }));
  await sent(uploads, 1);
  expect(uploads[0]?.file.size).toBeLessThan(100);
});

it('asks what else to do when there is no smaller copy to be had', async () => {
  const { user, uploads } = showPictures({ redraw: () => Promise.reject(new Error('no memory')) });
  await user.upload(picker(), huge());
  await user.click(await screen.findByRole('button', { name: 'Attach a smaller copy' }));
  await question(/A smaller copy could not be made/);
  expect(await item()).toHaveFocus();
  expect(await item()).toHaveTextContent('6000 × 4000');
  await user.click(screen.getByRole('button', { name: 'Attach as it is' }));
  await sent(uploads, 1);
});

it('refuses it in words when there is no copy and it does not fit, and keeps the focus in place', async () => {
  const { user } = showPictures({ limits: { maxFileBytes: 100 }, redraw: () => Promise.reject(new Error('no')) });
  await user.upload(picker(), file(pngOf(101), 'shot.png'));
  await user.click(await screen.findByRole('button', { name: 'Attach a smaller copy' }));
  expect(await screen.findByText('The file is larger than 100 bytes.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Attach files' })).toHaveFocus();
});

it('never decodes a picture of more pixels than there is memory for, and sends it only when asked to', async () => {
  const draw = redraw();
  const { user, uploads } = showPictures({ redraw: draw });
  await user.upload(picker(), bomb());
  await question(/too many pixels to be shown or edited here \(.30000 × 30000.\)/);
  expect(buttons(await item())).toEqual(['Remove bomb.png', 'Attach as it is']);
  expect(document.querySelector('canvas')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Attach as it is' }));
  await sent(uploads, 1);
  expect(draw).not.toHaveBeenCalled();
});

it('does not offer a still copy of a picture that moves', async () => {
  const { user, uploads } = showPictures();
  await user.upload(picker(), file(gif(6000, 4000, gifFrame(10, 10), gifFrame(10, 10)), 'steps.gif', 'image/gif'));
  await sent(uploads, 1);
  expect(uploads[0]?.file.type).toBe('image/gif');
});

it('takes the place out of a HEIC without decoding it', async () => {
  const { user, uploads } = showPictures();
  await user.upload(picker(), file(heif('heic', 40, 30), 'photo.heic', 'image/heic'));
  await sent(uploads, 1);
  expect(await uploads[0]?.file.text()).not.toContain('GPS');
});

it('says so when the place could not be taken out, and waits for an answer', async () => {
  const { user, uploads } = showPictures({ redraw: () => Promise.reject(new Error('unknown format')) });
  await user.upload(picker(), file('II*\0 GPS', 'scan.tif', 'image/tiff'));
  await question(/may say where and when the picture was taken/);
  expect(uploads).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Attach as it is' }));
  await sent(uploads, 1);
});

it('keeps two pictures of one name apart', async () => {
  const { user, uploads } = showPictures();
  await user.upload(picker(), [photo(), file(png(), 'photo.jpg', 'image/jpeg'), huge('photo.jpg')]);
  await sent(uploads, 2);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  const asking = screen.getByRole('button', { name: 'Attach as it is' }).closest('li') as HTMLElement;
  await user.click(within(asking).getByRole('button', { name: 'Remove photo.jpg' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

it('forgets a picture that is taken out while it is made smaller', async () => {
  let finish: (copy: File) => void = () => undefined;
  const { user, uploads } = showPictures({ redraw: () => new Promise((resolve) => (finish = resolve)) });
  await user.upload(picker(), huge());
  await user.click(await screen.findByRole('button', { name: 'Attach a smaller copy' }));
  await user.click(await screen.findByRole('button', { name: 'Stop uploading panel.png' }));
  finish(file(png(), 'panel.png'));
  await user.upload(picker(), photo());
  await sent(uploads, 1);
  expect(uploads[0]?.file.name).toBe('photo.jpg');
});

it('sends an edited picture in place of the first, whose sending ends', async () => {
  const { user, uploads } = showPictures({ replacement: file(png(20, 10), 'photo.png') });
  await user.upload(picker(), photo());
  await sent(uploads, 1);
  await user.click(screen.getByRole('button', { name: 'Replace' }));
  await sent(uploads, 2);
  expect(uploads[0]?.options?.signal?.aborted).toBe(true);
  await uploads[0]?.finish();
  expect(screen.getByLabelText('ready')).toBeEmptyDOMElement();
  await uploads[1]?.finish();
  expect(screen.getByLabelText('ready')).toHaveTextContent('photo.png');
  expect(await item()).toHaveTextContent('20 × 10');
});

it('sends an edited picture although the one before it is there already', async () => {
  const { user, uploads } = showPictures({ replacement: file(png(20, 10), 'edited.png') });
  await user.upload(picker(), photo());
  await sent(uploads, 1);
  await uploads[0]?.finish();
  expect(screen.getByLabelText('ready')).toHaveTextContent('photo.jpg');
  await user.click(screen.getByRole('button', { name: 'Replace' }));
  await sent(uploads, 2);
  expect(screen.getByLabelText('ready')).toBeEmptyDOMElement();
});

it('ends everything when the form is gone', async () => {
  const { user, uploads, unmount } = showPictures();
  await user.upload(picker(), photo());
  await sent(uploads, 1);
  unmount();
  expect(uploads[0]?.options?.signal?.aborted).toBe(true);
});
