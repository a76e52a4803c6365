import { describe, expect, it } from 'vitest';
import { readListQuery, writeListQuery, type TicketListQuery } from 'ticketdock';
import { isNarrowed, withinCapabilities } from '../../src/components/TicketList/listQuery.js';
import { queryOf, readViews, toView, writeViews } from '../../src/components/TicketList/keptViews.js';
import { spanOf, spanToQuery } from '../../src/components/TicketList/spans.js';

const read = (address: string) => readListQuery(new URLSearchParams(address));

const whole: TicketListQuery = {
  text: 'no “ssh” & more = ?',
  kinds: ['open', 'answered'],
  departmentId: 'billing',
  serviceId: 'vps/42',
  priorityId: 'high',
  unread: true,
  hasAttachments: true,
  hidden: false,
  updatedFrom: '2026-03-01T00:00:00.000Z',
  updatedTo: '2026-04-01T00:00:00.000Z',
  sort: '-createdAt',
};

describe('a query in an address', () => {
  it('comes back as it went', () => {
    expect(read(writeListQuery(whole).toString())).toEqual(whole);
    expect(writeListQuery({}).toString()).toBe('');
    expect(read('')).toEqual({});
  });

  it('is short and can be read by people', () => {
    expect(writeListQuery({ text: 'ssh', kinds: ['open'], unread: true }).toString()).toBe(
      'q=ssh&status=open&unread=1',
    );
  });

  it('asks for nothing where somebody has mistyped it', () => {
    expect(read('status=lost,open&sort=__proto__&from=yesterday&unread=maybe&files=constructor&page=7&q=%20')).toEqual({
      kinds: ['open'],
    });
  });
});

describe('what the backend cannot do', () => {
  it('is left out of a query that was kept', () => {
    const can = {
      search: 'none' as const,
      sort: ['updatedAt' as const],
      filter: ['kinds' as const, 'updatedAt' as const],
      attachments: 'none' as const,
      replyReopens: true,
      idempotentWrites: true,
    };
    expect(withinCapabilities(whole, can)).toEqual({
      kinds: whole.kinds,
      updatedFrom: whole.updatedFrom,
      updatedTo: whole.updatedTo,
    });
  });
});

describe('a narrowed list', () => {
  it('is one by the customer’s filters, not by what it is about', () => {
    expect(isNarrowed({ serviceId: 'vps' }, { serviceId: 'vps' })).toBe(false);
    expect(isNarrowed({ serviceId: 'vps' })).toBe(true);
    expect(isNarrowed({ sort: 'subject' })).toBe(false);
  });
});

describe('a stretch of days', () => {
  // 01:30 on 2 March in Moscow.
  const now = Date.parse('2026-03-01T22:30:00Z');

  it('begins at midnight of the customer’s zone, and today is one of the days', () => {
    expect(spanToQuery('7', now, 'Europe/Moscow').updatedFrom).toBe('2026-02-23T21:00:00.000Z');
    expect(spanToQuery('year', now, 'Europe/Moscow').updatedFrom).toBe('2025-12-31T21:00:00.000Z');
  });

  it('is known again from its query, and other dates are none', () => {
    const query = spanToQuery('30', now, 'Europe/Moscow') as TicketListQuery;
    expect(spanOf(query, now, 'Europe/Moscow')).toBe('30');
    expect(spanOf({}, now, 'Europe/Moscow')).toBe('any');
    expect(spanOf({ updatedFrom: '2026-02-01T00:00:00.000Z' }, now, 'Europe/Moscow')).toBeUndefined();
  });
});

describe('a saved view', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');
  const later = Date.parse('2026-03-11T12:00:00Z');

  it('asks for the same again', () => {
    const view = toView('Mine', whole, now, 'UTC');
    expect(queryOf(readViews(writeViews([view]))[0] ?? view, later, 'UTC')).toEqual(whole);
  });

  it('of the last days means other days later', () => {
    const view = toView('Week', { updatedFrom: '2026-02-23T00:00:00.000Z' }, now, 'UTC');
    expect(queryOf(view, later, 'UTC')).toEqual({ updatedFrom: '2026-03-05T00:00:00.000Z' });
  });

  it('that cannot be read is none', () => {
    expect(readViews(['{', '{"name":1,"query":""}', 'null', '{"name":"a","query":"q=1","span":"century"}'])).toEqual([
      { name: 'a', query: 'q=1' },
    ]);
  });
});
