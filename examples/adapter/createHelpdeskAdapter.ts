import {
  TicketError,
  type CallOptions,
  type Department,
  type Message,
  type OfficeHours,
  type Page,
  type Ticket,
  type TicketAdapter,
} from 'ticketdock/server';
import { createApi, type ApiOptions } from './createApi.js';
import { refuse, refuseBlank } from './errors.js';
import { caseShape, createdShape, deskShape, doneShape, listShape, type Case } from './shapes.js';
import { statuses, toMessages, toSummary, toTicket } from './toTicket.js';

/** What the helpdesk does not say, and you know: how soon its teams answer, what they ask back for, when they are there. */
const promises: Pick<Department, 'replyTime' | 'needs'> = { replyTime: 'PT4H', needs: ['address', 'error'] };
const hours: OfficeHours = {
  timeZone: 'Europe/Berlin',
  week: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' })),
};

/** The helpdesk as one customer sees it: whose key it has. */
export function createHelpdeskAdapter(options: ApiOptions): TicketAdapter {
  const ask = createApi(options);

  async function load(id: string, call?: CallOptions): Promise<Case> {
    return ask(caseShape, pathOf(id), call);
  }

  async function getTicket(id: string, call?: CallOptions): Promise<Ticket> {
    return toTicket(await load(id, call));
  }

  return {
    capabilities: {
      search: 'none',
      sort: [],
      filter: [],
      attachments: 'none',
      idempotentWrites: false,
      replyReopens: true,
    },

    async loadDesk(call) {
      const { me, teams } = await ask(deskShape, '/desk', call);
      const departments = teams.map(({ id, name }) => ({ id: String(id), label: name, ...promises }));
      return { viewer: me, departments, priorities: [], statuses, hours, limits: { maxBodyLength: 20_000 } };
    },

    async listTickets({ cursor, limit = 25 }, call) {
      if (cursor != null && !/^\d+$/.test(cursor)) throw refuse('cursor', 'is none of ours');
      const before = cursor == null ? '' : `&before=${cursor}`;
      const { rows, next } = await ask(listShape, `/cases?size=${limit}${before}`, call);
      return { items: rows.map(toSummary), nextCursor: next === null ? null : String(next) };
    },

    getTicket,

    async listMessages(ticketId, query, call) {
      return pageOf(toMessages(await load(ticketId, call)), query);
    },

    async createTicket({ subject, body, departmentId }, call) {
      refuseBlank({ subject, body });
      const sent = { title: subject, text: body, team: departmentId };
      const { id } = await ask(createdShape, '/cases', { ...call, body: sent });
      return getTicket(String(id), call);
    },

    async reply(ticketId, { body }, call) {
      refuseBlank({ body });
      await ask(doneShape, `${pathOf(ticketId)}/posts`, { ...call, body: { text: body } });
      return { ticket: await getTicket(ticketId, call) };
    },

    async closeTicket(id, call) {
      await ask(doneShape, `${pathOf(id)}/close`, { ...call, body: {} });
      const ticket = await getTicket(id, call);
      if (ticket.status.kind !== 'closed') throw new TicketError('not_applied', `It is still ${ticket.status.id}`);
      return ticket;
    },
  };
}

/** An id that cannot be theirs is not found, and never becomes a part of an address. */
function pathOf(id: string): string {
  if (!/^\d{1,15}$/.test(id)) throw new TicketError('not_found', 'No id of the helpdesk');
  return `/cases/${id}`;
}

/** The helpdesk hands out a thread in one piece; the port asks for pages, the newest first. */
function pageOf(
  messages: Message[],
  { cursor, limit = 50 }: { cursor?: string | null; limit?: number },
): Page<Message> {
  const end = cursor == null ? messages.length : messages.findIndex(({ id }) => id === cursor);
  if (end < 0) throw refuse('cursor', 'is none of ours');
  const items = messages.slice(Math.max(0, end - limit), end);
  return { items, nextCursor: end > limit ? (items[0]?.id ?? null) : null };
}
