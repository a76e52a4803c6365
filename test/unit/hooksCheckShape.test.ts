import { describe, expect, it } from 'vitest';
import {
  checkChanges,
  checkDesk,
  checkReply,
  checkServicePage,
  checkThreadPage,
  checkTicket,
  checkTicketPage,
} from '../../src/core/checkShape.js';
import { makeMessage, makeTicket, makeTicketSummary } from '../../src/testing/factories.js';

const malformed = expect.objectContaining({ name: 'TicketError', code: 'malformed' }) as Error;
const garbage = [undefined, null, 7, 'text', [], {}, { items: 'many' }, { items: [], nextCursor: 4 }];

describe('a page of tickets', () => {
  it('is taken as it came when it is whole', () => {
    const page = { items: [makeTicketSummary()], nextCursor: 'b', total: 9, counts: { open: 9 } };

    expect(checkTicketPage(page)).toEqual(page);
  });

  it.each(garbage)('that is %j is an error', (answer) => {
    expect(() => checkTicketPage(answer)).toThrow(malformed);
  });

  it('loses the rows that cannot be drawn and keeps the rest', () => {
    const good = makeTicketSummary();
    const bad = [null, { ...good, id: '' }, { ...good, id: {} }, { ...good, subject: 5 }];

    expect(checkTicketPage({ items: [...bad, good], nextCursor: null }).items).toEqual([good]);
  });

  it('of nothing but broken rows is an error: a failure must not look empty', () => {
    expect(() => checkTicketPage({ items: [null, {}], nextCursor: null })).toThrow(malformed);
  });

  it('has each ticket once', () => {
    const row = makeTicketSummary();

    expect(checkTicketPage({ items: [row, row], nextCursor: null }).items).toHaveLength(1);
  });

  it('with more rows than any sane page is an error', () => {
    const items = Array.from({ length: 1001 }, (_, index) => makeTicketSummary({ id: String(index) }));

    expect(() => checkTicketPage({ items, nextCursor: null })).toThrow(malformed);
  });
});

describe('other answers', () => {
  it('keep the messages that can be drawn', () => {
    const message = makeMessage();
    const page = { items: [{ ...message, id: 'x', body: 'none' }, message], nextCursor: null };

    expect(checkThreadPage(page).items).toEqual([message]);
  });

  it('keep the services that can be drawn', () => {
    const service = { id: 'vps-1', label: 'VPS' };

    expect(checkServicePage({ items: [{ id: 'x' }, service], nextCursor: null }).items).toEqual([service]);
  });

  it('are no ticket without what may be done with it', () => {
    expect(() => checkTicket(makeTicketSummary())).toThrow(malformed);
    expect(checkTicket(makeTicket()).id).toBe('ticket-1042');
  });

  it('are a reply also when only its message cannot be read', () => {
    const ticket = makeTicket();

    expect(checkReply({ ticket, message: 'what' })).toEqual({ ticket });
    expect(() => checkReply({ message: makeMessage() })).toThrow(malformed);
  });

  it('are no desk without its lists', () => {
    const desk = { viewer: {}, departments: [], priorities: [], statuses: [], limits: {} };

    expect(checkDesk(desk)).toEqual(desk);
    expect(() => checkDesk({ ...desk, statuses: undefined })).toThrow(malformed);
  });

  it('are no changes without a mark; what names no ticket is left out', () => {
    expect(() => checkChanges({ ticketIds: [] })).toThrow(malformed);
    expect(checkChanges({ mark: 'm', ticketIds: ['a', null, ''] })).toEqual({ mark: 'm', ticketIds: ['a'] });
  });
});
