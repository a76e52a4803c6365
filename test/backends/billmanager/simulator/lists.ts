import { localTime, slist, type Tree } from './encode.js';
import type { Call } from './functions.js';
import { statuses, type StoredTicket } from './store.js';

type List = 'clientticket' | 'clientticket_archive';

const filterFields = [
  'id',
  'name',
  'message',
  'tstatus',
  'abuse',
  'message_post',
  'message_poststart',
  'message_postend',
];
const pagingFields: ReadonlySet<string> = new Set(['p_num', 'p_cnt', 'p_col']);

/** Sets the filter of a list for the session (`sok=ok`), or shows it. Seen. */
export function setFilter({ session, params }: Call, list: List): Tree {
  if (params['sok'] === 'ok')
    session.filters.set(list, Object.fromEntries(filterFields.map((name) => [name, params[name] ?? ''])));
  return {
    ...session.filters.get(list),
    slist: [slist('tstatus', statuses)],
    ...(params['sok'] === 'ok' && { ok: '' }),
  };
}

export function listTickets({ store, account, behaviour, session, params, timeZone }: Call, list: List): Tree {
  const asked = Object.fromEntries(Object.entries(params).filter(([name]) => pagingFields.has(name)));
  const paging = { p_num: '1', p_cnt: '10', p_col: '-id', ...session.paging.get(list), ...asked };
  session.paging.set(list, paging);
  const filter = behaviour.filterBy === 'nothing' ? {} : (session.filters.get(list) ?? {});
  const found = store
    .own(account.username)
    .filter(({ status }) => (status === '10') === (list === 'clientticket_archive'))
    .filter((ticket) => fits(ticket, filter));
  const sorted = behaviour.sorts ? found.toSorted(orderBy(paging.p_col)) : found;
  const rows = Math.min(Number(paging.p_cnt), behaviour.mostRows);
  const start = (Number(paging.p_num) - 1) * rows;
  return {
    elem: sorted.slice(start, start + rows).map((ticket) => ({
      id: String(ticket.id),
      name: ticket.subject,
      last_message: localTime(lastOf(ticket), timeZone),
      ...(behaviour.rowsSayCreated && { date_start: localTime(ticket.messages[0]?.at ?? new Date(0), timeZone) }),
      wait_time: '',
      create_user: account.realname,
      tstatus: statusNode(ticket.status, behaviour.statusAs),
      ...(ticket.unread && { unread: 'on' }),
    })),
    p_elems: String(sorted.length),
    p_num: paging.p_num,
    p_cnt: String(rows),
  };
}

/** Assumed: texts are found anywhere in it, without regard to case; conditions are joined by "and". */
function fits(
  ticket: StoredTicket,
  { id = '', name = '', message = '', tstatus = '' }: Record<string, string>,
): boolean {
  const holds = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase());
  return (
    (id === '' || String(ticket.id) === id) &&
    holds(ticket.subject, name) &&
    (message === '' || ticket.messages.some(({ body }) => holds(body, message))) &&
    (tstatus === '' || tstatus.split(',').includes(ticket.status))
  );
}

/** A column after a sign; seen as `+time`. Assumed: columns are named as the fields; another one changes nothing. */
function orderBy(column: string): (a: StoredTicket, b: StoredTicket) => number {
  const sign = column.startsWith('-') ? -1 : 1;
  const by: Record<string, (a: StoredTicket, b: StoredTicket) => number> = {
    id: (a, b) => a.id - b.id,
    name: (a, b) => (a.subject < b.subject ? -1 : 1),
    last_message: (a, b) => lastOf(a).getTime() - lastOf(b).getTime(),
  };
  const compare = by[column.slice(1)] ?? (() => 0);
  return (a, b) => sign * compare(a, b);
}

function lastOf(ticket: StoredTicket): Date {
  return ticket.messages.at(-1)?.at ?? new Date(0);
}

function statusNode(id: string, as: 'both' | 'word' | 'id'): string | Tree {
  const word = statuses.find((status) => status.id === id)?.label ?? id;
  if (as === 'id') return id;
  return as === 'word' ? word : { $orig: id, $: word };
}
