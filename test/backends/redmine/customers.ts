import { inject } from 'vitest';
import type { NewReply, NewTicket, TicketAdapter } from '../../../src/core/adapter.js';
import type { Message, Ticket } from '../../../src/core/model.js';
import { newClientRef } from '../../../src/core/newClientRef.js';
import type { RedmineAccount } from './startRedmine.mjs';

export const ref = (): { clientRef: string } => ({ clientRef: newClientRef() });

/** One of the seeded people, by login. */
export function account(login: string): RedmineAccount {
  const { customers, staff } = inject('redmine');
  const found = [...customers, ...staff].find((one) => one.login === login);
  if (!found) throw new Error(`The seed has no ${login}`);
  return found;
}

export const open = (adapter: TicketAdapter, draft: Partial<NewTicket> = {}): Promise<Ticket> =>
  adapter.createTicket({ subject: 'Server is down', body: 'Since nine o’clock', ...draft }, ref());

export const write = (adapter: TicketAdapter, id: string, reply: NewReply): ReturnType<TicketAdapter['reply']> =>
  adapter.reply(id, reply, ref());

/** The messages of a ticket's newest page. */
export async function messagesOf(adapter: TicketAdapter, id: string): Promise<Message[]> {
  const { items } = await adapter.listMessages(id, { limit: 100 });
  return items.filter((item) => item.type === 'message');
}

export async function prepared(adapter: TicketAdapter, content: BlobPart, name: string, type = 'text/plain') {
  const file = await adapter.prepareAttachment?.(new File([content], name, { type }));
  if (!file) throw new Error('The adapter takes no files');
  return file;
}
