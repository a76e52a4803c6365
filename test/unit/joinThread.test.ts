import { describe, expect, it } from 'vitest';
import type { Page, ThreadItem } from 'ticketdock';
import { lookAgain, lookThrough, oldItems } from '../../src/hooks/joinThread.js';

/** Messages named by letters: the alphabet is the order in which they were written. */
const item = (id: string): ThreadItem => ({
  type: 'message',
  id,
  author: { role: 'customer' },
  createdAt: new Date(Date.UTC(2026, 0, 1, 0, id.charCodeAt(0))).toISOString(),
  body: { format: 'text', value: id },
  attachments: [],
});
const page = (ids: string, nextCursor: string | null = 'older'): Page<ThreadItem> => ({
  items: [...ids].map(item),
  nextCursor,
});
const idsOf = ({ items }: Page<ThreadItem>) => items.map(({ id }) => id).join('');
const look = (known: Page<ThreadItem>, answer: Page<ThreadItem>) =>
  lookAgain(known, { newer: 0, cursor: null }, () => Promise.resolve(answer));

describe('a page of a thread that is looked at again', () => {
  it('has no longer what is gone from its beginning', async () => {
    const seen = await look(page('MNOP'), page('LNOP', 'further'));
    expect(idsOf(seen)).not.toContain('M');
    expect(idsOf(seen)).toContain('NOP');
    expect(seen.nextCursor).toBe('older');
  });

  it('keeps its beginning when something has come into it again', async () => {
    expect(idsOf(await look(page('MOPQ'), page('NOPQ', 'further')))).toBe('MNOPQ');
  });

  it('keeps what is before the answer', async () => {
    expect(idsOf(await look(page('MNOP'), page('OPQR', 'further')))).toBe('MNOPQR');
  });

  it('is old when it lies far back, and asked for in whole when it is read', async () => {
    const known = page('MNOP');
    const old = await lookAgain(known, { newer: 100, cursor: 'M' }, () => Promise.reject(new Error('Not asked for')));
    expect(oldItems(old, false).map(({ id }) => id)).toEqual(['M', 'N', 'O', 'P']);
    const answers = [page('OP', 'O'), page('LN', 'L')];
    const seen = await lookThrough(old, 'M', () => Promise.resolve(answers.shift() ?? page('')));
    expect(idsOf(seen)).not.toContain('M');
    expect(seen.nextCursor).toBe('older');
    expect(oldItems(seen, false)).toEqual([]);
  });
});
