import { createRestAdapter } from 'ticketdock/adapters/rest';
import { describe, expect, it, vi } from 'vitest';
import { fakeFetch } from './fakeFetch.js';

const bytes = (length: number) => new Uint8Array(length);

/** Downloads what comes in these parts, and says what was told on the way. */
async function download(parts: number[], headers: Record<string, string> = {}) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(bytes(part));
      controller.close();
    },
  });
  const answer = new Response(body, { headers: { 'content-type': 'application/zip', ...headers } });
  const adapter = createRestAdapter({ baseUrl: '/api', fetch: fakeFetch(() => answer).fetch });
  const onProgress = vi.fn();
  const file = (await adapter.getAttachment?.({ ticketId: '7', attachmentId: 'a' }, { onProgress })) as Blob;
  return { size: file.size, told: onProgress.mock.calls };
}

describe('a file that is downloaded', () => {
  it('tells how much of it has come, part by part', async () => {
    const { size, told } = await download([4, 6], { 'content-length': '10' });
    expect(size).toBe(10);
    expect(told).toEqual([
      [4, 10],
      [10, 10],
    ]);
  });

  it('has no known size where the server does not say', async () => {
    expect((await download([4, 6])).told.at(-1)).toEqual([10, undefined]);
  });

  it('does not take the size of what was packed on the way for its own', async () => {
    const { told } = await download([4, 6], { 'content-length': '3', 'content-encoding': 'gzip' });
    expect(told.at(-1)).toEqual([10, undefined]);
  });

  it('does not promise a size that it has gone beyond', async () => {
    expect((await download([4, 6], { 'content-length': '5' })).told).toEqual([
      [4, 5],
      [10, undefined],
    ]);
  });
});
