import { act, screen, waitFor, within } from '@testing-library/react';
import { TicketError } from 'ticketdock';
import type { SeedFile } from 'ticketdock/adapters/memory';
import { describe, expect, it, vi } from 'vitest';
import type { DownloadOptions, TicketAdapter } from '../../src/core/adapter.js';
import { bytes, png } from '../support/pictureBytes.js';
import { memoryWith, messages, showThread } from '../support/ticketThread.js';

const withFiles = (...files: SeedFile[]) =>
  memoryWith({ thread: [{ id: 'one', from: 'staff', at: '2026-03-02T09:00:00Z', body: 'See the files', files }] });
const article = async () => within((await (await messages()).findAllByRole('article'))[0] as HTMLElement);
const log: SeedFile = { id: 'log', name: 'error.log', mediaType: 'text/plain', content: 'x'.repeat(1400) };
const dump: SeedFile = { id: 'dump', name: 'dump.sql', mediaType: 'text/plain', content: 'x'.repeat(2000) };

/** Downloads that go on when they are told to. */
function heldDownloads(adapter: TicketAdapter) {
  const calls = new Map<string, DownloadOptions & { end: (file: Blob) => void; fail: (error: Error) => void }>();
  const held: TicketAdapter = {
    ...adapter,
    getAttachment: ({ attachmentId }, options) =>
      new Promise((end, fail) => calls.set(attachmentId, { ...options, end, fail })),
  };
  const call = (id: string) => {
    const found = calls.get(id);
    if (!found) throw new Error(`Nobody asked for ${id}`);
    return found;
  };
  return { held, call };
}

const saved = () => {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
};

describe('files of a message', () => {
  it('are counted and weighed together where there are more than one', async () => {
    showThread(withFiles(log, dump));
    expect(await (await article()).findByText('2 files, 3.4 kB')).toBeVisible();
  });

  it('say why they were refused, in the words of the desk', async () => {
    showThread(withFiles({ ...log, state: 'refused', reason: 'programs are not taken' }));
    expect(await (await article()).findByText('Not accepted: programs are not taken')).toBeVisible();
  });

  it('that are being checked say that they come by themselves, and do', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const adapter = withFiles({ ...log, state: 'scanning' });
      let isDone = false;
      showThread({
        ...adapter,
        async listMessages(...call) {
          const page = await adapter.listMessages(...call);
          const ready = page.items.map((item) =>
            item.type === 'event'
              ? item
              : { ...item, attachments: item.attachments.map(({ state: _, ...one }) => one) },
          );
          return isDone ? { ...page, items: ready } : page;
        },
      });
      expect(await (await article()).findByText(/It can be opened here as soon as/)).toBeVisible();
      isDone = true;
      await act(() => vi.advanceTimersByTimeAsync(6000));
      expect(await (await article()).findByRole('button', { name: /^Download error\.log/ })).toBeVisible();
    } finally {
      vi.useRealTimers();
    }
  });

  it('are no pictures when their bytes are something else, and can still be saved', async () => {
    showThread(withFiles({ name: 'page.png', mediaType: 'image/png', content: '<html><script>alert(1)</script>' }));
    expect(await (await article()).findByText(/By its contents it is no picture/, {}, { timeout: 5000 })).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByRole('button', { name: /^Download page\.png/ })).toBeVisible();
  });

  it('are not drawn where they have more pixels than fit', async () => {
    const bomb = bytes([...png(30_000, 30_000)]);
    showThread(withFiles({ name: 'bomb.png', mediaType: 'image/png', content: bomb }));
    expect(await (await article()).findByText(/too large to be shown/, {}, { timeout: 5000 })).toBeVisible();
  });
});

describe('a download', () => {
  it('says how much of it has come, and can be cancelled', async () => {
    const names = saved();
    const { held, call } = heldDownloads(withFiles(log));
    const user = showThread(held);
    await user.click((await article()).getByRole('button', { name: /^Download error\.log/ }));
    act(() => call('log').onProgress?.(700, 1400));
    expect(await screen.findByText('700 bytes of 1.4 kB')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Downloading error.log' })).toHaveAttribute('value', '700');
    await user.click(screen.getByRole('button', { name: 'Cancel the download of error.log' }));
    expect(call('log').signal?.aborted).toBe(true);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('button', { name: /^Download error\.log/ })).toHaveFocus();
    await act(async () => call('log').end(new Blob(['x'])));
    expect(names).toEqual([]);
  });

  it('goes on beside others', async () => {
    const names = saved();
    const { held, call } = heldDownloads(withFiles(log, dump));
    const user = showThread(held);
    await user.click((await article()).getByRole('button', { name: /^Download error\.log/ }));
    await user.click((await article()).getByRole('button', { name: /^Download dump\.sql/ }));
    expect(screen.getAllByRole('progressbar', { name: /^Downloading/ })).toHaveLength(2);
    await act(async () => call('dump').end(new Blob(['x'])));
    await waitFor(() => expect(names).toEqual(['dump.sql']));
    await act(async () => call('log').end(new Blob(['x'])));
    await waitFor(() => expect(names).toEqual(['dump.sql', 'error.log']));
  });

  it('says why it failed, and is tried again', async () => {
    const names = saved();
    const { held, call } = heldDownloads(withFiles(log));
    const user = showThread(held);
    await user.click((await article()).getByRole('button', { name: /^Download error\.log/ }));
    await act(async () => call('log').fail(new TicketError('network')));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Not downloaded\. /);
    await user.click(screen.getByRole('button', { name: 'Try again: error.log' }));
    expect(screen.queryByRole('alert')).toBeNull();
    await act(async () => call('log').end(new Blob(['x'])));
    await waitFor(() => expect(names).toEqual(['error.log']));
  });

  it('that is gone from the server is not offered again', async () => {
    const { held, call } = heldDownloads(withFiles(log));
    const user = showThread(held);
    await user.click((await article()).getByRole('button', { name: /^Download error\.log/ }));
    await act(async () => call('log').fail(new TicketError('not_found')));
    expect(await screen.findByRole('alert')).toHaveTextContent('It is no longer on the server.');
    expect(screen.queryByRole('button', { name: /^Try again/ })).toBeNull();
  });

  it('is saved under a name that is safe', async () => {
    const names = saved();
    const user = showThread(withFiles({ name: 'photo\u202Egpj.exe. ', content: 'x' }));
    await user.click((await article()).getByRole('button', { name: /^Download photogpj\.exe/ }));
    await waitFor(() => expect(names).toEqual(['photogpj.exe']));
  });
});
