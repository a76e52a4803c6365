import { describe, expect, it } from 'vitest';
import { createMemoryAdapter } from '../../../src/adapters/memory/index.js';
import type { TicketFile } from '../../../src/core/model.js';

const attach = (message: number, count: number) => ({
  id: `m${message}`,
  from: 'customer' as const,
  body: 'See the files',
  files: Array.from({ length: count }, (_, place) => ({ id: `f${message}-${place}`, name: 'a.log', content: 'x' })),
});

describe('all files', () => {
  it('come page by page, each once, also when one goes in between', async () => {
    const thread = Array.from({ length: 20 }, (_, index) => attach(index, 3));
    const adapter = createMemoryAdapter({ seed: { tickets: [{ id: 'a', subject: 'Files', thread }] } });
    const files: TicketFile[] = [];
    let cursor: string | null = null;
    do {
      const page = await adapter.listFiles('a', { cursor });
      files.push(...page.items);
      ({ nextCursor: cursor } = page);
      if (files.length === 25) await adapter.deleteMessage('a', 'm19', { clientRef: 'gone' });
    } while (cursor !== null);

    expect(files).toHaveLength(60);
    expect(new Set(files.map(({ id }) => id)).size).toBe(60);
    expect(files.slice(0, 4).map(({ id }) => id)).toEqual(['f19-0', 'f19-1', 'f19-2', 'f18-0']);
    expect(files[0]).toMatchObject({ messageId: 'm19', author: { role: 'customer', me: true } });
  });
});

describe('a file that is checked', () => {
  it('is refused with the reason, and not handed out', async () => {
    const adapter = createMemoryAdapter({ seed: { tickets: [{ id: 'a', subject: 'Files', thread: [attach(0, 1)] }] } });
    const mark = (await adapter.changesSince(null)).mark;
    adapter.staff.setFileState('a', 'f0-0', 'refused', 'It holds a virus');

    expect((await adapter.listFiles('a', {})).items[0]).toMatchObject({ state: 'refused', reason: 'It holds a virus' });
    await expect(adapter.getAttachment({ ticketId: 'a', attachmentId: 'f0-0' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect((await adapter.changesSince(mark)).ticketIds).toEqual(['a']);

    adapter.staff.setFileState('a', 'f0-0', 'ready');
    expect((await adapter.listFiles('a', {})).items[0]).not.toHaveProperty('reason');
    await expect(adapter.getAttachment({ ticketId: 'a', attachmentId: 'f0-0' })).resolves.toBeInstanceOf(Blob);
  });
});
