import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  board,
  edit,
  editor,
  finish,
  lines,
  mark,
  painted,
  pixelsOf,
  put,
  quarters,
  tool,
} from '../support/pictureEditor.js';

const red = '224,36,27';

it('hides a secret for good: of two different ones under the same blur the same pixels are left', async () => {
  const hidden: number[][] = [];
  for (const way of ['across', 'down'] as const) {
    const sent = await edit(await painted(lines(way)));
    await put('Blur');
    const picture = await pixelsOf(await finish(sent));
    hidden.push(picture.read(140, 105, 120, 90));
    expect(picture.colours(140, 105, 120, 90)).toBeLessThanOrEqual(5);
    expect(picture.read(0, 0, 400, 100)).toEqual((await pixelsOf(sent[0])).read(0, 0, 400, 100));
    expect(picture.colours(136, 105, 4, 90)).toBe(2);
  }
  expect(hidden[0]).toEqual(hidden[1]);
});

it('shows at once what is hidden', async () => {
  await edit(await painted(lines('down')));
  await put('Blur');
  const canvas = editor().getByRole('img', { name: 'screen.png' }).element() as HTMLCanvasElement;
  const middle = canvas
    .getContext('2d')
    ?.getImageData(canvas.width * 0.4, canvas.height * 0.4, canvas.width * 0.2, canvas.height * 0.2).data;
  expect(new Set(middle?.filter((_, at) => at % 4 === 0)).size).toBeLessThanOrEqual(5);
});

it('leaves out what is cropped away, and keeps the marks on what they mark', async () => {
  const sent = await edit(await painted(quarters));
  await put('Box');
  await put('Crop');
  const cropped = await pixelsOf(await finish(sent));
  expect([cropped.width, cropped.height]).toEqual([320, 240]);
  expect([cropped.at(2, 2), cropped.at(317, 2), cropped.at(2, 237)]).toEqual(['255,0,0', '0,255,0', '0,0,255']);
  // Its left edge stands at 140 of the whole, 40 of which are gone.
  expect([cropped.at(100, 120), cropped.at(100 - 6, 120)]).toEqual([red, '0,0,255']);
});

it('keeps the type and the name of a JPEG', async () => {
  const sent = await edit(await painted(quarters, { type: 'image/jpeg', name: 'photo.JPG' }));
  await put('Arrow');
  const file = await finish(sent);
  expect([file?.type, file?.name]).toEqual(['image/jpeg', 'photo.JPG']);
  expect(new Uint8Array((await file?.arrayBuffer()) ?? []).slice(0, 3)).toEqual(new Uint8Array([0xff, 0xd8, 0xff]));
});

it('keeps a WebP, and writes a GIF as a PNG', async () => {
  const gif = Uint8Array.from(
    atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
    (letter) => letter.codePointAt(0) ?? 0,
  );
  const files = [
    await painted(quarters, { type: 'image/webp', name: 'screen.webp' }),
    new File([gif], 'dot.gif', { type: 'image/gif' }),
  ];
  const written = [];
  for (const file of files) {
    const sent = await edit(file);
    await put('Blur');
    const edited = await finish(sent);
    written.push(edited?.type, edited?.name);
  }
  expect(written).toEqual(['image/webp', 'screen.webp', 'image/png', 'dot.png']);
});

it('saves a very large picture at its full size', async () => {
  const sent = await edit(await painted(quarters, { width: 4000, height: 2400 }));
  await put('Box');
  const picture = await pixelsOf(await finish(sent));
  expect([picture.width, picture.height]).toEqual([4000, 2400]);
  expect(picture.at(1400, 1000)).toBe(red);
});

it('does not send a picture again in which nothing was changed', async () => {
  const sent = await edit(await painted(quarters));
  await put('Box', '{Delete}');
  await tool('Done').click();
  await expect.element(editor()).not.toBeInTheDocument();
  expect(sent).toHaveLength(1);
});

it('draws by dragging, moves by dragging, and resizes by a handle', async () => {
  const sent = await edit(await painted(quarters));
  const { width, height } = board().element().getBoundingClientRect();
  const at = (x: number, y: number) => ({ x: x * width, y: y * height });
  const drag = async (from: [number, number], to: [number, number]) =>
    userEvent.dragAndDrop(board(), board(), { sourcePosition: at(...from), targetPosition: at(...to) });
  await tool('Blur').click();
  await drag([0.1, 0.1], [0.3, 0.3]);
  await expect.element(mark('Blur 1, at 20% 20%')).toHaveFocus();
  await drag([0.2, 0.2], [0.4, 0.6]);
  await expect.element(mark('Blur 1, at 40% 60%')).toBeInTheDocument();
  await drag([0.5, 0.7], [0.7, 0.9]);
  await expect.element(mark('Blur 1, at 50% 70%')).toHaveAttribute('aria-pressed', 'true');
  const picture = await pixelsOf(await finish(sent));
  expect(picture.colours(124, 154, 152, 112)).toBeGreaterThan(4);
  expect(picture.colours(0, 0, 118, 149)).toBe(1);
});

it('puts a mark where the picture is pressed, without dragging', async () => {
  await edit(await painted(quarters));
  const { width, height } = board().element().getBoundingClientRect();
  await tool('Arrow').click();
  await board().click({ position: { x: width * 0.25, y: height * 0.75 } });
  await expect.element(mark('Arrow 1, at 25% 75%')).toHaveFocus();
});
