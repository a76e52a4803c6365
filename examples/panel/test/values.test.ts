import { format } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestPanel, key, type TestPanelParts, type TestPerson } from './support/createTestPanel.js';

let panel: TestPanelParts;
let person: TestPerson;
let ticketId: string;
beforeAll(async () => {
  panel = await createTestPanel();
  person = await panel.person();
  ticketId = (await person.adapter.createTicket({ subject: 'Mine', body: 'Only mine' }, key())).id;
});
afterAll(() => panel.close());

const ask = (path: string, init: RequestInit = {}) =>
  panel.request(`/api/support${path}`, { ...init, as: person, headers: { 'idempotency-key': key().clientRef } });

describe('a value that the database cannot take', () => {
  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

  it.each([
    ['a NUL in a filter', '/tickets?departmentId=%00'],
    ['a year that never was', '/tickets?updatedFrom=0000-01-01T00:00:00Z'],
    ['a date that is none to it', `/tickets?cursor=${cursor('-updatedAt', '2026', 1)}`],
    ['half an id', `/tickets?sort=subject&cursor=${cursor('subject', 'a', 1.5)}`],
    ['a number beyond all', `/tickets?sort=status&cursor=${cursor('status', 1e12, 1)}`],
    ['a NUL in the id of a file', '/attachments/%00?ticketId=1'],
  ])('is refused as such: %s', async (_, path) => {
    expect((await ask(path)).status).toBe(422);
  });

  it('is refused in a write', async () => {
    const body = JSON.stringify({ departmentId: '\0' });
    expect((await ask(`/tickets/${ticketId}`, { method: 'PATCH', body })).status).toBe(422);
  });
});

it('keeps what people write out of the log when something fails', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const query = panel.db.query.bind(panel.db);
  const failing = vi
    .spyOn(panel.db, 'query')
    .mockImplementation((asked) =>
      asked.values.some((value) => String(value).includes('hunter3'))
        ? Promise.reject(Object.assign(new Error('The index is broken'), { params: asked.values }))
        : query(asked),
    );
  expect((await ask('/tickets?text=hunter3swordfish')).status).toBe(500);
  const lines = logged.mock.calls.map((line) => format(...line));
  failing.mockRestore();
  logged.mockRestore();
  expect(lines).toEqual([expect.stringContaining('The index is broken')]);
  expect(lines.join()).not.toContain('hunter3swordfish');
});
