import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createMemoryAdapter, demoSeed } from '../../../src/adapters/memory/index.js';

const now = new Date('2026-03-02T10:00:00Z');

function openDemo(locale: 'en' | 'ru') {
  return createMemoryAdapter({ seed: demoSeed({ locale, now }), now: () => now });
}

describe.each(['en', 'ru'] as const)('the demo in %s', (locale) => {
  it('shows fourteen tickets, of every kind, newest first, and none of the other customer', async () => {
    const { items, total, counts } = await openDemo(locale).listTickets({});

    expect(total).toBe(14);
    expect(items[0]?.number).toBe('1063');
    expect(Object.values(counts ?? {}).every((count) => count > 0)).toBe(true);
    expect(items.map(({ number }) => number)).not.toContain('1060');
  });

  it('has nothing in the future but what expires', async () => {
    const adapter = openDemo(locale);
    const { items } = await adapter.listTickets({ limit: 100 });
    const threads = await Promise.all(items.map(({ id }) => adapter.listMessages(id, {})));
    const times = threads.flatMap(({ items: thread }) =>
      thread.map((item) => Date.parse(item.type === 'message' ? item.createdAt : item.at)),
    );

    expect(Math.max(...times)).toBeLessThan(now.getTime());
    expect(times).not.toContain(Number.NaN);
  });

  it('names only services, departments, priorities and tickets that exist', async () => {
    const adapter = openDemo(locale);
    const seed = demoSeed({ locale, now });
    const { items } = await adapter.listTickets({ limit: 100 });

    expect(items.every(({ department, priority }) => department && priority)).toBe(true);
    const own = (seed.tickets ?? []).filter(({ customerId }) => customerId === undefined);
    expect(items.filter(({ service }) => service)).toHaveLength(own.filter(({ serviceId }) => serviceId).length);
    await expect(adapter.getTicket('ticket-1024')).resolves.toMatchObject({ status: { kind: 'closed' } });
  });
});

describe('the demo in Russian', () => {
  it('says everything in Russian', () => {
    const tickets = demoSeed({ locale: 'ru', now }).tickets ?? [];
    const bodies = tickets.flatMap(({ thread = [] }) => thread.flatMap((item) => ('body' in item ? item.body : [])));
    const said = [...tickets.map(({ subject }) => subject), ...bodies];

    expect(said.filter((text) => !/[а-яё]/i.test(text))).toEqual([]);
  });
});

describe('a picture of the demo', () => {
  it('is a PNG of the size that it says', async () => {
    const adapter = openDemo('en');
    const { items } = await adapter.listMessages('ticket-1066', {});
    const [file] = items.flatMap((item) => (item.type === 'message' ? item.attachments : []));
    const blob = await adapter.getAttachment({ ticketId: 'ticket-1066', attachmentId: file?.id ?? '' });
    const bytes = Buffer.from(await (blob as Blob).arrayBuffer());
    const data = bytes.indexOf('IDAT');
    const pixels = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)));

    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(pixels.length).toBe((bytes.readUInt32BE(16) + 1) * bytes.readUInt32BE(20));
  });
});
