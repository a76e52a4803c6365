import { checkReply } from '../../../src/core/checkReply.js';
import { checkArticles } from '../../../src/core/checkArticles.js';
import { checkFilePage } from '../../../src/core/checkFiles.js';
import {
  checkChanges,
  checkDesk,
  checkServicePage,
  checkThreadPage,
  checkTicket,
  checkTicketPage,
  type Skip,
} from '../../../src/core/checkShape.js';
import type { TicketStatus } from '../../../src/core/model.js';
import {
  makeArticle,
  makeAttachment,
  makeDesk,
  makeIncident,
  makeMessage,
  makeService,
  makeThreadEvent,
  makeTicket,
  makeTicketFile,
  makeTicketSummary,
} from '../../../src/testing/factories.js';

/** An answer of an adapter: a right one, how it is checked, and whether what was read has all that the views take for granted. */
export interface Answer<T> {
  make: () => object;
  check: (answer: unknown, skip: Skip) => T;
  isSound: (read: T) => boolean;
}

const areTexts = (...values: unknown[]) => values.every((value) => typeof value === 'string');
const isStatus = ({ id, kind }: TicketStatus) => areTexts(id, kind);
const areUnique = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id)).size === rows.length;

const tickets: Answer<ReturnType<typeof checkTicketPage>> = {
  make: () => ({
    items: [makeTicketSummary({ id: 'a' }), makeTicketSummary({ id: 'b', unread: 2 }), makeTicketSummary({ id: 'c' })],
    nextCursor: null,
    total: 3,
    counts: { open: 3 },
  }),
  check: checkTicketPage,
  isSound: ({ items, nextCursor }) =>
    (nextCursor === null || areTexts(nextCursor)) &&
    areUnique(items) &&
    items.every(
      ({ id, number, subject, createdAt, updatedAt, status }) =>
        areTexts(id, number, subject, createdAt, updatedAt) && isStatus(status),
    ),
};

const thread: Answer<ReturnType<typeof checkThreadPage>> = {
  make: () => ({
    items: [
      makeMessage({ id: 'a', attachments: [makeAttachment()] }),
      makeThreadEvent({ id: 'b' }),
      makeMessage({ id: 'c' }),
    ],
    nextCursor: 'older',
  }),
  check: checkThreadPage,
  isSound: ({ items }) =>
    areUnique(items) &&
    items.every((item) =>
      item.type === 'event'
        ? areTexts(item.at, item.change.field)
        : areTexts(item.author.role, item.body.format, item.body.value, item.createdAt) &&
          item.attachments.every(({ id, name, mediaType, size }) => areTexts(id, name, mediaType) && size >= 0),
    ),
};

const ticket: Answer<ReturnType<typeof checkTicket>> = {
  make: () =>
    makeTicket({
      fields: [{ id: 'os', value: 'Debian' }],
      participants: [{ role: 'staff', name: 'Ann', email: 'ann@example.com' }],
      lastReply: { author: { role: 'staff' }, at: '2026-03-02T09:30:00Z' },
      followUps: [{ id: 'b', number: '2' }],
    }),
  check: checkTicket,
  isSound: ({ can, status, lastReply, followUps = [] }) =>
    Object.values(can).every((may) => typeof may === 'boolean') &&
    isStatus(status) &&
    (!lastReply || areTexts(lastReply.author.role, lastReply.at)) &&
    followUps.every(({ id, number }) => areTexts(id, number)),
};

const reply: Answer<ReturnType<typeof checkReply>> = {
  make: () => ({ ticket: makeTicket(), message: makeMessage() }),
  check: checkReply,
  isSound: (read) => ticket.isSound(read.ticket),
};

const desk: Answer<ReturnType<typeof checkDesk>> = {
  make: () => makeDesk({ incidents: [makeIncident()], closeReasons: [{ id: 'solved', label: 'It works' }] }),
  check: checkDesk,
  isSound: ({ departments, priorities, statuses, hours, locale, incidents = [], closeReasons = [] }) =>
    incidents.every(({ id, title, serviceIds = [] }) => areTexts(id, title, ...serviceIds)) &&
    [...departments, ...priorities, ...closeReasons].every(({ id, label }) => areTexts(id, label)) &&
    statuses.every(isStatus) &&
    // Neither throws in the middle of a view.
    new Intl.DateTimeFormat(locale, hours && { timeZone: hours.timeZone }).format(0) !== '',
};

const services: Answer<ReturnType<typeof checkServicePage>> = {
  make: () => ({ items: [makeService({ id: 'a' }), makeService({ id: 'b' })], nextCursor: null }),
  check: checkServicePage,
  isSound: ({ items }) => areUnique(items) && items.every(({ id, label }) => areTexts(id, label)),
};

const articles: Answer<ReturnType<typeof checkArticles>> = {
  make: () => [makeArticle(), makeArticle({ id: 'b' })],
  check: checkArticles,
  isSound: (read) => read.every(({ id, title, url }) => areTexts(id, title, url)),
};

const files: Answer<ReturnType<typeof checkFilePage>> = {
  make: () => ({ items: [makeTicketFile(), makeTicketFile({ id: 'b' })], nextCursor: null }),
  check: checkFilePage,
  isSound: ({ items }) =>
    areUnique(items) &&
    items.every(
      ({ name, mediaType, size, messageId, author, createdAt }) =>
        areTexts(name, mediaType, messageId, author.role, createdAt) && size >= 0,
    ),
};

const changes: Answer<ReturnType<typeof checkChanges>> = {
  make: () => ({ mark: 'm', ticketIds: ['a', 'b'] }),
  check: checkChanges,
  isSound: ({ mark, ticketIds }) => areTexts(mark, ...ticketIds),
};

export const answers = {
  'a page of tickets': tickets,
  'a page of messages': thread,
  'a ticket': ticket,
  'a reply': reply,
  'a desk': desk,
  'a page of services': services,
  articles,
  'a page of files': files,
  changes,
};
