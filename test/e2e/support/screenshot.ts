import type { Page } from '@playwright/test';
import { exif, segment, text } from '../../support/pictureBytes.js';

/** What a phone writes beside the pixels: where it was, among others. */
export const place = 'GPS 55.7558';

/** A picture full of fine detail that a browser has drawn, with the place where it was taken. */
export async function takenAt(page: Page, width: number, height: number): Promise<Buffer> {
  const encoded = await page.evaluate(
    ([across, down]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: across, height: down });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      // Black and white by turns, as letters are.
      for (let y = 0; y < down; y += 8)
        for (let x = 0; x < across; x += 8) {
          context.fillStyle = (x + y) % 16 === 0 ? '#000' : '#fff';
          context.fillRect(x, y, 8, 8);
        }
      return canvas.toDataURL('image/jpeg', 0.95);
    },
    [width, height] as const,
  );
  const drawn = Buffer.from(encoded.slice(encoded.indexOf(',') + 1), 'base64');
  const taken = Buffer.from(segment(0xe1, [...text('Exif\0\0'), ...exif(1)]));
  return Buffer.concat([drawn.subarray(0, 2), taken, drawn.subarray(2)]);
}

/** Pastes a file into what has the focus, as the clipboard of the system would. */
export async function paste(page: Page, name: string, type: string, content: Buffer): Promise<void> {
  await page.evaluate(
    ([fileName, mediaType, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([bytes], fileName, { type: mediaType }));
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [name, type, content.toString('base64')] as const,
  );
}

/** What can be seen in a part of a picture, its sides as parts of the whole. */
export async function looksLike(
  page: Page,
  content: Buffer,
  part: { x: number; y: number; width: number; height: number },
) {
  return page.evaluate(
    async ([base64, { x, y, width, height }]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
      const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      const [left, top, across, down] = [
        x * bitmap.width,
        y * bitmap.height,
        width * bitmap.width,
        height * bitmap.height,
      ];
      const { data } = context.getImageData(left, top, across, down);
      const light = Array.from({ length: data.length / 4 }, (_, at) => data[at * 4 + 1] ?? 0);
      const colour = Array.from({ length: data.length / 4 }, (_, at) => {
        const rgb = [data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0];
        return Math.max(...rgb) - Math.min(...rgb);
      });
      return {
        size: [bitmap.width, bitmap.height],
        /** From 0, all the same, to 255, black beside white. */
        contrast: Math.max(...light) - Math.min(...light),
        /** From 0, grey, to 255. */
        colour: Math.max(...colour),
      };
    },
    [content.toString('base64'), part] as const,
  );
}
