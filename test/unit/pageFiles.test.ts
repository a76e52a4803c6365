import { describe, expect, it } from 'vitest';
import { pageFiles } from '../../src/core/pageFiles.js';
import type { ThreadItem, TicketFile } from '../../src/core/model.js';
import { makeAttachment, makeMessage, makeThreadEvent } from '../../src/testing/factories.js';

const message = (number: number, files: number): ThreadItem =>
  makeMessage({
    id: `m${number}`,
    attachments: Array.from({ length: files }, (_, place) => makeAttachment({ id: `f${number}-${place}` })),
  });

describe('the files of a thread', () => {
  it('come the newest message first, within one as they hang there', () => {
    const { items, nextCursor, total } = pageFiles([message(1, 1), makeThreadEvent(), message(2, 2)], 'files', {});

    expect(items.map(({ id, messageId }) => [id, messageId])).toEqual([
      ['f2-0', 'm2'],
      ['f2-1', 'm2'],
      ['f1-0', 'm1'],
    ]);
    expect([nextCursor, total]).toEqual([null, 3]);
  });

  it('are all there, each once, also when some come between two pages', () => {
    const thread = Array.from({ length: 20 }, (_, index) => message(index, 3));
    const seen: TicketFile[] = [];
    let cursor: string | null = null;
    do {
      const page = pageFiles(thread, 'files', { cursor });
      seen.push(...page.items);
      cursor = page.nextCursor;
      thread.push(message(thread.length, 1));
    } while (cursor !== null);

    expect(new Set(seen.map(({ id }) => id)).size).toBe(60);
    expect(seen).toHaveLength(60);
  });

  it.each(['x', 'W10=', btoa('["files",-1]')])('do not take a cursor of another list: %s', (cursor) => {
    expect(() => pageFiles([message(1, 1)], 'files', { cursor })).toThrow(
      expect.objectContaining({ code: 'invalid' }) as Error,
    );
  });
});
