import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PreparedAttachment } from '../../../src/core/adapter.js';
import { forStorage, mostKeptBytes } from '../../../src/core/drafts/forStorage.js';
import { pressed, type OutboxItem } from '../../../src/core/drafts/outboxItem.js';
import { isNewer, readItem, toKept } from '../../../src/core/drafts/readItem.js';
import { wordsOf } from '../../../src/core/drafts/wordsOf.js';

const isSecret = (id: string) => id === 'password';

function file(name: string, size: number): PreparedAttachment {
  const bytes = new File([], name);
  Object.defineProperty(bytes, 'size', { value: size });
  return { id: name, name, mediaType: 'text/plain', size, file: bytes };
}

const item = (more: object = {}): OutboxItem =>
  pressed('ref-1', { type: 'create', input: { subject: 'SSH', body: 'No access', ...more } }, 1000);

describe('what is kept of an item', () => {
  it('is all of it, when there is nothing secret and the files fit', () => {
    const whole = item({ fields: [{ id: 'host', value: 'web-1' }], attachments: [file('a.txt', mostKeptBytes)] });
    expect(forStorage(whole, isSecret)).toBe(whole);
  });

  it('has no secrets, and says that they lack', () => {
    const fields = [
      { id: 'host', value: 'web-1' },
      { id: 'password', value: 'hunter2' },
    ];
    const failure = { code: 'invalid' as const, fields: { password: 'hunter2 is too short' } };
    const kept = forStorage({ ...item({ fields }), failure }, isSecret);
    expect(kept.lacks).toBe('secrets');
    expect(kept.write.input).toMatchObject({ fields: [{ id: 'host', value: 'web-1' }] });
    expect(kept.failure?.fields).toEqual({ password: '' });
    expect(JSON.stringify(kept)).not.toContain('hunter2');
  });

  it('names files that are too large together, without their bytes', () => {
    const kept = forStorage(item({ attachments: [file('a.txt', mostKeptBytes), file('b.txt', 1)] }), isSecret);
    expect(kept.lacks).toBe('files');
    expect(kept.write.input.attachments?.map(({ name, file: bytes }) => [name, bytes])).toEqual([
      ['a.txt', undefined],
      ['b.txt', undefined],
    ]);
  });

  it('still lacks what it lacked when it is kept again', () => {
    const failure = { code: 'invalid' as const, fields: { password: 'hunter2' } };
    const kept = forStorage({ ...item(), lacks: 'secrets', failure }, isSecret);
    expect(JSON.stringify(kept)).not.toContain('hunter2');
    expect(kept.lacks).toBe('secrets');
  });
});

describe('what was kept', () => {
  it('is read as it was', () => {
    const kept = item();
    expect(readItem(structuredClone(toKept(kept)))).toEqual(kept);
  });

  it('of a newer version is left to whoever knows it', () => {
    expect([isNewer({ version: 2 }), isNewer({ version: 1 }), isNewer('junk')]).toEqual([true, false, false]);
    expect(readItem({ ...toKept(item()), version: 2 })).toBeUndefined();
  });

  it('is never anything but a whole item, and reading it never throws', () => {
    const part = fc.constantFrom(
      'clientRef',
      'write',
      'state',
      'createdAt',
      'turn',
      'dueAt',
      'attempts',
      'isUnclear',
      'failure',
      'lacks',
    );
    const broken = fc.property(part, fc.anything(), (name, value) => {
      const read = readItem({ version: 1, item: { ...item(), [name]: value } });
      if (read === undefined) return;
      expect(['waiting', 'sending', 'failed']).toContain(read.state);
      expect(typeof read.write.input.body).toBe('string');
      expect(read.dueAt).not.toBeNaN();
    });
    fc.assert(broken, { numRuns: 2000 });
    fc.assert(
      fc.property(fc.anything(), (value) => void readItem(value)),
      { numRuns: 2000 },
    );
  });
});

describe('the words of a write', () => {
  it('are the same for what is the same but for secrets and the ids of its files', () => {
    const one = item({ attachments: [file('a.txt', 3)], fields: [{ id: 'password', value: 'a' }] });
    const other = item({ fields: [{ id: 'password', value: 'b' }], attachments: [{ ...file('a.txt', 3), id: 'x' }] });
    expect(wordsOf(one.write, isSecret)).toBe(wordsOf(other.write, isSecret));
  });

  it('are others for another text, ticket, file or field', () => {
    const writes = [
      item().write,
      item({ body: 'No acces' }).write,
      item({ attachments: [file('a.txt', 3)] }).write,
      item({ fields: [{ id: 'host', value: 'web-1' }] }).write,
      { type: 'reply' as const, ticketId: '1', input: { body: 'No access' } },
      { type: 'reply' as const, ticketId: '2', input: { body: 'No access' } },
    ];
    expect(new Set(writes.map((write) => wordsOf(write, isSecret))).size).toBe(writes.length);
  });
});
