// @vitest-environment node
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { changeEventSchema } from '../../../src/core/schemas/changes.js';
import { deskSchema, officeHoursSchema } from '../../../src/core/schemas/desk.js';
import { apiSchema } from '../../../src/core/schemas/operations.js';
import { ticketStatusSchema } from '../../../src/core/schemas/status.js';
import { threadItemSchema } from '../../../src/core/schemas/thread.js';
import { ticketPageSchema, ticketSchema } from '../../../src/core/schemas/ticket.js';
import {
  makeAttachment,
  makeDepartment,
  makeDesk,
  makeMessage,
  makePerson,
  makePriority,
  makeThreadEvent,
  makeTicket,
  makeTicketSummary,
} from '../../../src/testing/factories.js';

const reads = (schema: z.ZodMiniType, value: unknown) => z.safeParse(schema, value).success;

describe('the schemas of the REST boundary', () => {
  it('let through what the model allows, as it is', () => {
    const ticket = makeTicket({
      participants: [makePerson()],
      fields: [
        { id: 'a', value: 'x' },
        { id: 'b', value: 1 },
        { id: 'c', value: true },
        { id: 'd', value: ['x'] },
      ],
      expectation: { replyBy: '2026-03-01T09:30:00+03:00', queuePosition: 0 },
      rating: { score: 5 },
    });
    expect(z.parse(ticketSchema, ticket)).toEqual(ticket);
    const message = makeMessage({ attachments: [makeAttachment()], can: { edit: true } });
    expect(z.parse(threadItemSchema, message)).toEqual(message);
    const event = makeThreadEvent();
    expect(z.parse(threadItemSchema, event)).toEqual(event);
    const desk = makeDesk({
      departments: [makeDepartment({ replyTime: 'PT4H', fields: [{ id: 'os', label: 'System', type: 'hologram' }] })],
      priorities: [makePriority()],
      hours: { timeZone: 'Europe/Moscow', week: [{ day: 1, from: '09:00', to: '24:00' }] },
    });
    expect(z.parse(deskSchema, desk)).toEqual(desk);
    const page = { items: [makeTicketSummary()], nextCursor: null, total: 1, counts: { open: 1 } };
    expect(z.parse(ticketPageSchema, page)).toEqual(page);
  });

  it.each([
    ['2026-03-01T09:30:00Z', true],
    ['2026-03-01T09:30:00.123456+05:30', true],
    ['2026-03-01T09:30:00', false],
    ['2026-03-01', false],
    ['2026-02-30T09:30:00Z', false],
    ['01.03.2026 09:30', false],
    [1772357400000, false],
  ])('take an instant only with a zone, on a day that exists: %s', (createdAt, readable) => {
    expect(reads(ticketSchema, { ...makeTicket(), createdAt })).toBe(readable);
  });

  it.each([
    [{ score: 0 }, false],
    [{ score: 6 }, false],
    [{ score: '5' }, false],
    [{ score: 3, comment: 'so so' }, true],
  ])('take a rating of one to five: %j', (rating, readable) => {
    expect(reads(ticketSchema, { ...makeTicket(), rating })).toBe(readable);
  });

  it('take no time zone that formatting would throw at', () => {
    expect(reads(officeHoursSchema, { timeZone: 'Europe/Moscow', week: [] })).toBe(true);
    expect(reads(officeHoursSchema, { timeZone: 'Moscow time', week: [] })).toBe(false);
  });

  it('take an absent key, but not an undefined one', () => {
    expect(reads(ticketSchema, makeTicket())).toBe(true);
    expect(reads(ticketSchema, { ...makeTicket(), rating: undefined })).toBe(false);
  });
});

describe('what is newer than this package', () => {
  it.each([
    [
      { id: 's', kind: 'on_hold' },
      { id: 's', kind: 'open', label: 'on_hold' },
    ],
    [
      { id: 's', kind: 'on_hold', label: 'On hold' },
      { id: 's', kind: 'open', label: 'On hold' },
    ],
    [
      { id: 's', kind: 'constructor' },
      { id: 's', kind: 'open', label: 'constructor' },
    ],
    [
      { id: 's', kind: '' },
      { id: 's', kind: 'open' },
    ],
    [
      { id: 's', kind: 'closed' },
      { id: 's', kind: 'closed' },
    ],
  ])('leaves a status readable: %j', (sent, read) => {
    expect(z.parse(ticketStatusSchema, sent)).toEqual(read);
  });

  it('leaves a message, an event and a server readable', () => {
    const message = { ...makeMessage(), body: { format: 'asciidoc', value: '= Hello' } };
    expect(z.parse(threadItemSchema, message)).toMatchObject({ body: { format: 'text', value: '= Hello' } });
    const event = { ...makeThreadEvent(), change: { field: 'mood', to: 'better' } };
    expect(z.parse(threadItemSchema, event)).toMatchObject({ change: { field: 'other', to: 'better' } });
    const capabilities = {
      search: 'telepathy',
      sort: ['mood', 'createdAt'],
      filter: [],
      attachments: 'by-post',
      idempotentWrites: true,
      replyReopens: true,
    };
    expect(z.parse(apiSchema, { capabilities, operations: ['teleport', 'rate'] })).toMatchObject({
      capabilities: { search: 'none', sort: ['createdAt'], attachments: 'none' },
      operations: ['rate'],
    });
  });
});

describe('harmful keys', () => {
  it('are dropped wherever they are', () => {
    const sent: unknown = JSON.parse(
      JSON.stringify(makeTicket()).replaceAll('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":1},'),
    );
    const ticket = z.parse(ticketSchema, sent);
    expect(ticket).toEqual(makeTicket());
    expect(Object.getPrototypeOf(ticket.status)).toBe(Object.prototype);
    expect(ticket.status).not.toHaveProperty('polluted');
  });

  it('make no change event of another kind', () => {
    expect(reads(changeEventSchema, { type: '__proto__', ticketId: '7' })).toBe(false);
    expect(reads(changeEventSchema, { type: 'toString', ticketId: '7' })).toBe(false);
  });
});
