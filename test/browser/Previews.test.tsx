import { SupportProvider, TicketThread, type TicketAdapter } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';
import { beforeEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';

/** A picture that can be told apart by its size. */
async function picture(width: number, height: number): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.fillRect(0, 0, width, height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? new Blob())));
}

async function show(previewUrl: string) {
  const content = new Uint8Array(await (await picture(900, 600)).arrayBuffer());
  const files = [{ id: 'rack', name: 'rack.png', mediaType: 'image/png', content, previewUrl }];
  const memory: TicketAdapter = createMemoryAdapter({
    seed: { tickets: [{ id: 'a', subject: 'The rack', thread: [{ from: 'staff', body: 'See', files }] }] },
  });
  const load = vi.fn(memory.getAttachment);
  await render(
    <SupportProvider adapter={{ ...memory, getAttachment: load }}>
      <TicketThread ticketId="a" />
    </SupportProvider>,
  );
  await expect.element(stamp).toBeVisible();
  return load;
}

const stamp = page.getByRole('button', { name: 'Open the picture rack.png' });
const widthOf = (within: Element) => within.querySelector('img')?.naturalWidth;

beforeEach(() => page.viewport(900, 700));

it('a picture is drawn from its smaller copy, in a message and among all files, and opens as it is itself', async () => {
  const load = await show(URL.createObjectURL(await picture(90, 60)));
  await expect.poll(() => widthOf(stamp.element())).toBe(90);
  await page.getByRole('button', { name: 'Files (1)' }).click();
  const files = page.getByRole('dialog', { name: 'Files of this request' });
  const among = files.getByRole('button', { name: 'Open the picture rack.png' });
  await expect.poll(() => widthOf(among.element())).toBe(90);
  expect(load).not.toHaveBeenCalled();
  await among.click();
  const viewer = page.getByRole('dialog', { name: 'Pictures of this request' });
  await expect.poll(() => widthOf(viewer.element())).toBe(900);
  expect(load).toHaveBeenCalledOnce();
});

it('a copy that is gone gives way to the picture itself, and nothing moves', async () => {
  const load = await show('/no-such-copy.png');
  const { top, height } = stamp.element().getBoundingClientRect();
  await expect.poll(() => widthOf(stamp.element())).toBe(900);
  expect(load).toHaveBeenCalledOnce();
  const after = stamp.element().getBoundingClientRect();
  expect([after.top, after.height]).toEqual([top, height]);
});
