import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { SeedFile } from 'ticketdock/adapters/memory';
import { describe, expect, it, vi } from 'vitest';
import { png } from '../support/pictureBytes.js';
import { memoryWith, showThread } from '../support/ticketThread.js';

const photo: SeedFile = {
  id: 'photo',
  name: 'rack.png',
  mediaType: 'image/png',
  content: png(40, 30),
  previewUrl: 'https://copies.example/rack.png',
};

/** The pictures of a ticket whose files are counted as they are loaded. */
function show(file: Partial<SeedFile> = {}) {
  const memory = memoryWith({
    thread: [{ from: 'staff', at: '2026-03-02T09:00:00Z', body: 'See the rack', files: [{ ...photo, ...file }] }],
  });
  const load = vi.fn(memory.getAttachment);
  return { load, user: showThread({ ...memory, getAttachment: load }) };
}

const button = () => screen.findByRole('button', { name: 'Open the picture rack.png' });
const drawn = async () => within(await button()).findByRole<HTMLImageElement>('img', { name: 'rack.png' });

describe('a picture of which the backend has a smaller copy', () => {
  it('is drawn from it, late and without telling where, and is not loaded itself', async () => {
    const { load } = show();
    const image = await drawn();
    expect(image).toHaveAttribute('src', 'https://copies.example/rack.png');
    expect(image).toHaveAttribute('loading', 'lazy');
    expect(image).toHaveAttribute('decoding', 'async');
    expect(image).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(load).not.toHaveBeenCalled();
  });

  it('opens as it is itself, looked at before it is drawn', async () => {
    const { load, user } = show();
    await user.click(await button());
    const dialog = within(await screen.findByRole('dialog', { name: 'Pictures of this request' }));
    expect(await dialog.findByRole('img', { name: 'rack.png' })).toHaveAttribute(
      'src',
      expect.stringMatching(/^blob:/),
    );
    expect(load).toHaveBeenCalledOnce();
  });

  it('is loaded itself where the copy cannot be drawn, and keeps the focus', async () => {
    const { load } = show();
    const image = await drawn();
    (await button()).focus();
    fireEvent.error(image);
    expect(await button()).toHaveFocus();
    await waitFor(async () => expect(await drawn()).toHaveAttribute('src', expect.stringMatching(/^blob:/)));
    expect(await button()).toHaveFocus();
    expect(load).toHaveBeenCalledOnce();
  });

  it.each(['javascript:alert(1)', 'data:image/png;base64,AAAA', 'https://me:secret@copies.example/a.png', '//'])(
    'is loaded itself where the copy is at %s',
    async (previewUrl) => {
      const { load } = show({ previewUrl });
      expect(await drawn()).toHaveAttribute('src', expect.stringMatching(/^blob:/));
      expect(load).toHaveBeenCalledOnce();
    },
  );

  it.each<Partial<SeedFile>>([
    { mediaType: 'image/svg+xml' },
    { mediaType: 'text/html' },
    { state: 'scanning' },
    { state: 'refused' },
  ])('is none when it is %o', async (file) => {
    show(file);
    expect(await screen.findByText(/^rack/)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });
});
