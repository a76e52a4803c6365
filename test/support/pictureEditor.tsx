import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { SupportProvider, TicketForm } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';

type Paint = (context: CanvasRenderingContext2D) => void;

/** A file of what is painted. */
export async function painted(
  paint: Paint,
  { width = 400, height = 300, type = 'image/png', name = 'screen.png' } = {},
): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  paint(context);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 1));
  if (!blob) throw new Error('No blob');
  return new File([blob], name, { type });
}

/** Red, green, blue and white, from left to right and from top to bottom. */
export const quarters: Paint = (context) => {
  const { width, height } = context.canvas;
  for (const [index, colour] of ['#f00', '#0f0', '#00f', '#fff'].entries()) {
    context.fillStyle = colour;
    context.fillRect(((index % 2) * width) / 2, (Math.floor(index / 2) * height) / 2, width / 2, height / 2);
  }
};

/** Black lines on white, as letters are. */
export const lines =
  (way: 'across' | 'down'): Paint =>
  (context) => {
    const { width, height } = context.canvas;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.fillStyle = '#000';
    for (let at = 0; at < Math.max(width, height); at += 4) {
      if (way === 'across') context.fillRect(0, at, width, 2);
      else context.fillRect(at, 0, 2, height);
    }
  };

/** What a file shows. */
export async function pixelsOf(file: File | undefined) {
  if (!file) throw new Error('No file was sent');
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.drawImage(bitmap, 0, 0);
  const read = (x: number, y: number, w = 1, h = 1) => [...context.getImageData(x, y, w, h).data];
  return {
    width,
    height,
    read,
    /** `r,g,b` of one pixel. */
    at: (x: number, y: number) => read(x, y).slice(0, 3).join(','),
    /** How many colours there are in a part. */
    colours(x: number, y: number, w: number, h: number) {
      const all = read(x, y, w, h);
      return new Set(all.flatMap((_, index) => (index % 4 === 0 ? [all.slice(index, index + 4).join()] : []))).size;
    },
  };
}

export const tool = (name: string) => page.getByRole('button', { name, exact: true });
export const mark = (name: string | RegExp) => page.getByRole('button', { name });
export const editButton = (name = 'screen.png') => page.getByRole('button', { name: `Edit ${name}` });
export const editor = () => page.getByRole('dialog');
export const board = () => page.getByRole('application', { name: 'Marks on the picture' });

/** The form with a file attached and open in the editor; `sent` are the files that were uploaded. */
export async function edit(file: File) {
  await cleanup();
  const sent: File[] = [];
  const memory = createMemoryAdapter();
  const adapter: typeof memory = {
    ...memory,
    async prepareAttachment(picked, options) {
      if (!memory.prepareAttachment) throw new Error('No files');
      const prepared = await memory.prepareAttachment(picked, options);
      sent.push(picked);
      return prepared;
    },
  };
  await render(
    <SupportProvider adapter={adapter}>
      <TicketForm />
    </SupportProvider>,
  );
  await expect.element(page.getByRole('button', { name: 'Attach files' })).toBeVisible();
  const input = document.querySelector<HTMLElement>('input[type=file]');
  if (!input) throw new Error('Nothing can be attached');
  await userEvent.upload(input, file);
  await editButton(file.name).click();
  await expect.element(tool('Box')).not.toHaveAttribute('aria-disabled');
  await expect.poll(() => sent.length, { timeout: 10_000 }).toBe(1);
  return sent;
}

/** Puts a mark by key; more keys go to it. */
export async function put(name: string, keys = '') {
  tool(name).element().focus();
  await userEvent.keyboard('{Enter}');
  if (keys) await userEvent.keyboard(keys);
}

/** Presses Done; what comes of the picture, once it is uploaded. */
export async function finish(sent: File[]) {
  const before = sent.length;
  await tool('Done').click();
  await expect.poll(() => sent.length, { timeout: 10_000 }).toBe(before + 1);
  return sent.at(-1);
}
