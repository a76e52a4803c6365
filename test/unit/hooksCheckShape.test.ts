import { checkReply } from '../../src/core/checkReply.js';
import { describe, expect, it } from 'vitest';
import {
  checkChanges,
  checkDesk,
  checkServicePage,
  checkThreadPage,
  checkTicket,
  checkTicketPage,
} from '../../src/core/checkShape.js';
import { checkFilePage, checkRevisions } from '../../src/core/checkFiles.js';
import {
  makeAttachment,
  makeDesk,
  makeIncident,
  makeMessage,
  makeTicket,
  makeTicketFile,
  makeTicketSummary,
} from '../../src/testing/factories.js';

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

describe('what customers can do since', () => {
  it('comes through with a ticket', () => {
    const ticket = makeTicket({
      lastReply: { author: { role: 'staff', name: 'Ann' }, at: '2026-03-02T09:30:00Z' },
      hidden: true,
      excerpt: 'the disk is full',
      muted: true,
      followUps: [{ id: 'b', number: '2' }],
      reopenUntil: '2026-03-09T09:30:00Z',
      participants: [{ role: 'customer', email: 'dev@example.com' }],
    });
    const can = { ...ticket.can, change: false, participants: true };

    expect(checkTicket({ ...ticket, can })).toEqual({ ...ticket, can });
  });

  it('comes through with a message', () => {
    const message = makeMessage({
      revisions: 2,
      deletedAt: '2026-03-02T09:30:00Z',
      retractedAt: '2026-03-02T09:31:00Z',
      attachments: [makeAttachment({ state: 'refused', reason: 'It holds a virus' })],
      can: { edit: false, retract: true },
    });

    expect(checkThreadPage({ items: [message], nextCursor: null }).items).toEqual([message]);
  });

  it('comes through with the desk', () => {
    const desk = makeDesk({ incidents: [makeIncident()], closeReasons: [{ id: 'solved', label: 'It works' }] });

    expect(checkDesk(desk)).toEqual(desk);
    expect(checkDesk({ ...desk, incidents: [makeIncident(), { id: 7 }] }).incidents).toHaveLength(1);
  });

  it('lists files, each once, without those that nobody can open', () => {
    const file = makeTicketFile();
    const { id: _, ...nameless } = file;

    expect(checkFilePage({ items: [file, nameless, file], nextCursor: null }).items).toEqual([file]);
  });

  it('reads earlier versions, or says that they are none', () => {
    const revision = { at: '2026-03-02T09:30:00Z', body: { format: 'text', value: 'First' } };

    expect(checkRevisions([revision, { at: 'then' }])).toEqual([revision]);
    expect(() => checkRevisions({ items: [revision] })).toThrow(malformed);
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
