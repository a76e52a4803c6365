import { inject } from 'vitest';
import { createRtAdapter } from '../../../src/adapters/rt/createRtAdapter.js';
import { createRtSession, type RtSession } from '../../../src/adapters/rt/createRtSession.js';
import type { RtAdapterOptions } from '../../../src/adapters/rt/options.js';
import type { NewReply, NewTicket, TicketAdapter } from '../../../src/core/adapter.js';
import type { Message, Ticket } from '../../../src/core/model.js';
import { newClientRef } from '../../../src/core/newClientRef.js';
import type { RtAccount } from './startRt.mjs';

/** All that the seed has custom fields for. */
export const fields = { service: 'Service', rating: 'Rating', ratingComment: 'RatingComment', clientRef: 'ClientRef' };

export const ref = () => ({ clientRef: newClientRef() });

/** One of the seeded people, by login. */
export function account(login: string): RtAccount {
  const { customers, staff } = inject('rt');
  const found = [...customers, ...staff].find((one) => one.login === login);
  if (!found) throw new Error(`The seed has no ${login}`);
  return found;
}

const sessions = new Map<string, RtSession>();

/** The session of one of the seeded people, one for all tests of a file. */
function sessionOf(login: string): RtSession {
  const session = sessions.get(login) ?? createRtSession({ baseUrl: inject('rt').url, ...account(login) });
  sessions.set(login, session);
  return session;
}

/** A customer's adapter, by a session of theirs unless told otherwise. */
export function adapterOf(login: string, further: Partial<RtAdapterOptions> = {}): TicketAdapter {
  const auth = further.auth ?? sessionOf(login);
  return createRtAdapter({ baseUrl: inject('rt').url, customer: { login }, fields, ...further, auth });
}

export const open = (adapter: TicketAdapter, draft: Partial<NewTicket> = {}): Promise<Ticket> =>
  adapter.createTicket({ subject: 'Server is down', body: 'Since nine o’clock', ...draft }, ref());

export const write = (adapter: TicketAdapter, id: string, reply: NewReply) => adapter.reply(id, reply, ref());

/** The messages of a ticket's newest page. */
export async function messagesOf(adapter: TicketAdapter, id: string): Promise<Message[]> {
  const { items } = await adapter.listMessages(id, { limit: 100 });
  return items.filter((item) => item.type === 'message');
}

export async function prepared(adapter: TicketAdapter, content: BlobPart, name: string, type: string) {
  const file = await adapter.prepareAttachment?.(new File([content], name, { type }));
  if (!file) throw new Error('The adapter takes no files');
  return file;
}
