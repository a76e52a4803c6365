import type { ChangeEvent, Message, Page, ThreadItem, Ticket, TicketAdapter, TicketSummary } from 'ticketdock';
import { findTickets } from '../data/findTickets.js';
import type { BenchMessage } from '../data/messages.js';
import { departments, kinds, type BenchTicket } from '../data/tickets.js';

export interface BenchAdapterOptions {
  messages?: readonly BenchMessage[];
  tickets?: readonly BenchTicket[];
  /** Messages a page. */
  pageSize: number;
  /** Tickets a page, where the list does not say. @default 25 */
  listPageSize?: number;
}

/** A backend in the page's memory: it answers pages as a real one does, at once. */
export interface BenchAdapter extends TicketAdapter {
  /** Staff or the customer have written. */
  add(message: BenchMessage): void;
}

/** The id of the one ticket that has messages. */
export const ticketId = 't0';

/** Made before anything is measured: this is what a server would send. */
export function createBenchAdapter({
  messages = [],
  tickets = [],
  pageSize,
  listPageSize = 25,
}: BenchAdapterOptions): BenchAdapter {
  const thread: ThreadItem[] = messages.map(toMessage);
  const rows = new Map(tickets.map((ticket) => [ticket, toSummary(ticket)]));
  const listeners = new Set<(event: ChangeEvent) => void>();
  const ticket: Ticket = {
    id: ticketId,
    number: '100000',
    subject: 'The server does not answer since the update',
    status: { id: 'open', kind: 'open' },
    department: { id: 'd0', label: departments[0] ?? '' },
    createdAt: '2026-01-05T08:00:00Z',
    updatedAt: '2026-10-01T08:00:00Z',
    can: { reply: true, close: true, reopen: false, rate: false, attach: false, edit: false },
  };
  const refuse = () => Promise.reject(new Error('The bench writes nothing.'));
  return {
    capabilities: {
      search: 'subject',
      sort: ['updatedAt', 'createdAt', 'number', 'subject', 'status'],
      filter: ['kinds', 'departmentId'],
      attachments: 'none',
      idempotentWrites: true,
      replyReopens: false,
    },
    loadDesk: async () => ({
      viewer: { name: 'Ivan Sidorov', email: 'ivan@example.com' },
      departments: departments.map((label, index) => ({ id: `d${index}`, label })),
      priorities: [],
      statuses: kinds.map((kind) => ({ id: kind, kind })),
      limits: {},
    }),
    async listTickets({ text = '', cursor, limit = listPageSize }) {
      const found = findTickets(tickets, text);
      return {
        ...page(found, Number(cursor ?? 0), limit, (one) => rows.get(one) as TicketSummary),
        total: found.length,
      };
    },
    getTicket: async () => ({ ...ticket }),
    async listMessages(_id, { cursor }) {
      const end = cursor ? Number(cursor) : thread.length;
      const from = Math.max(0, end - pageSize);
      return { items: thread.slice(from, end), nextCursor: from === 0 ? null : String(from) };
    },
    createTicket: refuse,
    reply: refuse,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    add(message) {
      thread.push(toMessage(message));
      ticket.updatedAt = message.at;
      for (const tell of listeners) tell({ type: 'message', ticketId });
    },
  };
}

function page<From, To>(rows: readonly From[], from: number, size: number, draw: (row: From) => To): Page<To> {
  const end = from + size;
  return { items: rows.slice(from, end).map(draw), nextCursor: end < rows.length ? String(end) : null };
}

function toMessage({ id, author, isStaff, at, text }: BenchMessage): Message {
  return {
    type: 'message',
    id,
    author: isStaff ? { role: 'staff', name: author } : { role: 'customer', name: author, me: true },
    body: { format: 'text', value: text },
    attachments: [],
    createdAt: at,
  };
}

function toSummary({ id, number, subject, kind, department, at }: BenchTicket): TicketSummary {
  return {
    id,
    number,
    subject,
    status: { id: kind, kind },
    department: { id: `d${departments.indexOf(department)}`, label: department },
    createdAt: at,
    updatedAt: at,
  };
}
