import { describe, expect, it } from 'vitest';
import { createMemoryAdapter, demoSeed } from '../../../src/adapters/memory/index.js';

const now = new Date('2026-03-02T10:00:00Z');

describe('looking things up', () => {
  it.each([
    ['en', 'The browser shows a certificate warning', 'ssl-renew'],
    ['ru', 'В браузере предупреждение о сертификате', 'ssl-renew'],
    ['ru', 'Не могу зайти по SSH', 'ssh-access'],
  ] as const)('finds an article that fits, in %s: %s', async (locale, text, id) => {
    const adapter = createMemoryAdapter({ seed: demoSeed({ locale, now }) });

    expect((await adapter.searchArticles(text))[0]?.id).toBe(id);
  });

  it('finds a ticket by its number', async () => {
    const adapter = createMemoryAdapter({ seed: demoSeed({ now }) });
    const { items } = await adapter.listTickets({ text: '#1061' });

    expect(items.map(({ number }) => number)).toEqual(['1061']);
  });

  it('finds the open ticket that a draft repeats', async () => {
    const adapter = createMemoryAdapter({ seed: demoSeed({ now }) });
    const [similar] = await adapter.findSimilarTickets({
      subject: 'No SSH access to my server',
      body: '',
      serviceId: 'vps-web',
    });

    expect(similar?.number).toBe('1067');
  });

  it('pages through many services', async () => {
    const services = Array.from({ length: 60 }, (_, index) => ({ id: `vps-${index}`, label: `VPS ${index}` }));
    const adapter = createMemoryAdapter({ seed: { services } });
    const first = await adapter.listServices({});
    const second = await adapter.listServices({ cursor: first.nextCursor });

    expect([first.items.length, second.items[0]?.id, first.total]).toEqual([25, 'vps-25', 60]);
  });
});
