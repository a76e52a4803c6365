import type { CallOptions } from '../../core/adapter.js';
import { TicketError, toTicketError } from '../../core/errors.js';
import { fieldsOf, type Fields } from '../../core/fields.js';
import type { ThreadItem, Ticket, TicketStatus } from '../../core/model.js';
import { idOf, isId, notFound, type Context } from './context.js';
import { readTicket } from './readIssue.js';
import { readThread } from './readThread.js';

export interface OpenIssue {
  issue: Fields;
  ticket: Ticket;
  thread: ThreadItem[];
  statuses: TicketStatus[];
}

/** The issue and its thread, when the customer wrote it: a role that lets customers see more is not relied on. */
export async function loadThread(
  context: Context,
  id: string,
  call: CallOptions,
): Promise<Pick<OpenIssue, 'issue' | 'thread'>> {
  if (!isId(id)) throw notFound();
  const [me, issue] = await Promise.all([context.me(call), loadIssue(context, id, call)]);
  if (idOf(issue['author']) !== me) throw notFound();
  return { issue, thread: readThread(context, issue, me) };
}

export async function openIssue(context: Context, id: string, call: CallOptions): Promise<OpenIssue> {
  if (!isId(id)) throw notFound();
  const [statuses, { issue, thread }] = await Promise.all([context.statuses(call), loadThread(context, id, call)]);
  const last = thread.findLast((item) => item.type === 'message');
  return { issue, thread, statuses, ticket: readTicket(context, issue, statuses, last) };
}

async function loadIssue({ ask }: Context, id: string, { signal }: CallOptions): Promise<Fields> {
  try {
    const query = { include: 'journals,attachments,allowed_statuses' };
    return fieldsOf((await ask({ path: `/issues/${id}.json`, query, signal }))['issue']);
  } catch (thrown) {
    const error = toTicketError(thrown);
    // To a stranger Redmine says that an issue is there.
    throw error.code === 'forbidden' ? new TicketError('not_found', error.message) : error;
  }
}
