import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkChange, checkThreadPage, checkTicketPage, type Skip } from '../../../src/core/checkShape.js';
import { isTicketError, toTicketError } from '../../../src/core/errors.js';
import { makeAttachment, makeMessage, makeTicketSummary } from '../../../src/testing/factories.js';
import { answers, type Answer } from './answers.js';
import { damaged, wild } from './wild.js';

const runs = { numRuns: 10_000 };
vi.setConfig({ testTimeout: 60_000 });

/** Plain data, to its last corner: nothing of what an adapter answered is left in it, so no view can step on a trap. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== 'object' || value === null) return !['function', 'symbol', 'bigint'].includes(typeof value);
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(Object.getOwnPropertyDescriptors(value)).every((one) => !one.get && isPlain(one.value));
}

/** Reads it or refuses it as malformed; anything else that is thrown goes on, and fails the test. */
function read<T>(check: (answer: unknown, skip: Skip) => T, answer: unknown): { read?: T; skipped: number } {
  let skipped = 0;
  const skip = (rows: number) => {
    skipped += rows;
  };
  try {
    return { read: check(answer, skip), skipped };
  } catch (thrown) {
    if (isTicketError(thrown) && thrown.code === 'malformed') return { skipped };
    throw thrown;
  }
}

describe.each(Object.entries(answers) as unknown as [string, Answer<unknown>][])(
  '%s',
  (_, { make, check, isSound }) => {
    it('that is whole is read as it came, and nothing of it is skipped', () => {
      expect(read(check, make())).toEqual({ read: make(), skipped: 0 });
    });

    it('that is damaged anywhere is read as plain data that can be drawn, or refused', () => {
      fc.assert(
        fc.property(damaged(make), (answer) => {
          const { read: answered } = read(check, answer());
          expect(answered === undefined || (isPlain(answered) && isSound(answered))).toBe(true);
        }),
        runs,
      );
    });

    it('that is anything at all is read as plain data, or refused', () => {
      fc.assert(
        fc.property(wild, (answer) => isPlain(read(check, answer()).read)),
        runs,
      );
      expect({}).not.toHaveProperty('polluted');
    });
  },
);

describe('the rows of a page', () => {
  it('are read or counted, every one of them, wherever the bad ones stand', () => {
    const good = fc.integer({ min: 0, max: 5 }).map((id) => ({ id: `t${id}` }));
    fc.assert(
      fc.property(fc.array(fc.oneof(good, wild), { minLength: 1, maxLength: 20 }), (rows) => {
        const items = rows.map((row) => (typeof row === 'function' ? row() : makeTicketSummary(row)));
        const { read: page, skipped } = read(checkTicketPage, { items, nextCursor: null });
        expect((page?.items.length ?? 0) + skipped).toBe(items.length);
        const sound = new Set(rows.flatMap((row) => (typeof row === 'function' ? [] : [row.id])));
        expect([...sound].filter((id) => !page?.items.some((row) => row.id === id))).toEqual([]);
      }),
      runs,
    );
  });

  it('a million of them are refused, and quickly', () => {
    expect(read(checkTicketPage, { items: Array.from({ length: 1_000_000 }), nextCursor: null }).read).toBeUndefined();
    expect(read(checkTicketPage, { items: Array(4_000_000_000), nextCursor: null }).read).toBeUndefined();
  });

  it('with numbers for ids have them as texts, and the first of two with the same id is kept', () => {
    const rows = [
      { ...makeTicketSummary(), id: 7 },
      { ...makeTicketSummary(), id: '7', subject: 'Again' },
    ];
    const { read: page, skipped } = read(checkTicketPage, { items: rows, nextCursor: null });

    expect(page?.items).toEqual([makeTicketSummary({ id: '7' })]);
    expect(skipped).toBe(1);
  });

  it('keep a message of which only a file cannot be read', () => {
    const file = makeAttachment();
    const message = makeMessage({ attachments: [null, file, { id: {} }] as never });
    const { read: page, skipped } = read(checkThreadPage, { items: [message], nextCursor: null });

    expect(page?.items).toEqual([makeMessage({ attachments: [file] })]);
    expect(skipped).toBe(2);
  });

  it.each([
    ['its author', { author: null }, { author: { role: 'system' } }],
    ['its files', { attachments: 'none' }, { attachments: [] }],
    ['its time', { createdAt: 7 }, { createdAt: '' }],
    ['how it is written', { body: { value: 'Hello' } }, { body: { format: 'text', value: 'Hello' } }],
  ])('keep a message of which only %s cannot be read', (_, broken, mended) => {
    const answer = { items: [{ ...makeMessage(), ...broken }], nextCursor: null };

    expect(checkThreadPage(answer).items).toEqual([{ ...makeMessage(), ...mended }]);
  });

  it.each([null, undefined, 7, {}, { kind: null }])(
    'keep a ticket whose status is %j, with a neutral one',
    (status) => {
      const { items } = checkTicketPage({ items: [{ ...makeTicketSummary(), status }], nextCursor: null });

      expect(items[0]?.status).toEqual({ id: '—', kind: '' });
    },
  );

  it('keep a ticket without times', () => {
    const { createdAt: _c, updatedAt: _u, ...row } = makeTicketSummary();

    expect(checkTicketPage({ items: [row], nextCursor: null }).items[0]).toMatchObject({
      createdAt: '',
      updatedAt: '',
    });
  });
});

describe('a change that is told', () => {
  it('is of a ticket or of everything, whatever it looks like', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          wild,
          damaged(() => ({ type: 'message', ticketId: 'a', mark: 'm' })),
        ),
        (event) => {
          const change = checkChange(event());
          expect(change?.type === 'reset' || (change?.type === 'ticket' && typeof change.ticketId === 'string')).toBe(
            true,
          );
        },
      ),
      runs,
    );
  });
});

describe('that somebody is writing', () => {
  it('stays that, and is never a reason to look at anything', () => {
    fc.assert(
      fc.property(
        damaged(() => ({ type: 'typing', ticketId: 'a', author: { role: 'staff', name: 'Ann' } })),
        (event) => {
          const change = checkChange(Object.assign(event() as object, { type: 'typing' }));
          expect(change === undefined || (change.type === 'typing' && change.author.role.length > 0)).toBe(true);
        },
      ),
      runs,
    );
  });

  it('says who', () => {
    const event = { type: 'typing', ticketId: 7, author: { role: 'staff', name: 'Ann', secret: 'x' }, mark: 'm' };

    expect(checkChange(event)).toEqual({ type: 'typing', ticketId: '7', author: { role: 'staff', name: 'Ann' } });
    expect(checkChange({ type: 'typing', author: { role: 'staff' } })).toBeUndefined();
  });
});

describe('whatever is thrown', () => {
  it('becomes the one error that everybody knows', () => {
    fc.assert(
      fc.property(wild, (thrown) => {
        expect(isTicketError(toTicketError(thrown()))).toBe(true);
      }),
      runs,
    );
  });
});
