import type { Sort } from '../../core/adapter.js';
import type { StatusKind } from '../../core/model.js';
import { changeQuery, type TicketListQuery } from './listQuery.js';

const ids = { departmentId: 'department', serviceId: 'service', priorityId: 'priority' } as const;
const switches = { unread: 'unread', hasAttachments: 'files', hidden: 'hidden' } as const;
const instants = { updatedFrom: 'from', updatedTo: 'to' } as const;
const everyKind: readonly string[] = ['open', 'in_progress', 'answered', 'closed'] satisfies StatusKind[];
const orders = /^-?(?:updatedAt|createdAt|number|subject|status|priority)$/;

/**
 * Writes a list's query into the address of a page. What asks for nothing is left out.
 *
 * @example
 * writeListQuery({ text: 'ssh', kinds: ['open'] }).toString(); // 'q=ssh&status=open'
 */
export function writeListQuery(query: TicketListQuery): URLSearchParams {
  const named = (names: Record<string, string>) =>
    Object.entries(names).map(([key, name]) => [name, query[key as keyof TicketListQuery]] as const);
  const given: (readonly [string, unknown])[] = [
    ['q', query.text],
    ['status', query.kinds?.join(',')],
    ...named(ids),
    ...named(switches),
    ...named(instants),
    ['sort', query.sort],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of given) {
    if (typeof value === 'boolean') params.set(name, value ? '1' : '0');
    else if (typeof value === 'string' && value !== '') params.set(name, value);
  }
  return params;
}

/**
 * Reads a list's query from the address of a page: what {@link writeListQuery} wrote comes back. People mistype addresses: what
 * is none of ours, or cannot be read, asks for nothing.
 *
 * @example
 * readListQuery(new URLSearchParams('q=ssh&status=open')); // { text: 'ssh', kinds: ['open'] }
 */
export function readListQuery(params: URLSearchParams): TicketListQuery {
  const read = <Value>(names: Record<string, string>, toValue: (text: string) => Value | undefined) =>
    Object.fromEntries(Object.entries(names).map(([key, name]) => [key, toValue(params.get(name) ?? '')]));
  const isKind = (kind: string): kind is StatusKind => everyKind.includes(kind);
  const sort = params.get('sort') ?? '';
  return changeQuery({
    text: (params.get('q') ?? '').slice(0, 200).trim(),
    kinds: (params.get('status') ?? '').split(',').filter(isKind),
    ...read(ids, (text) => text),
    ...read(switches, (text) => (/^[01]$/.test(text) ? text === '1' : undefined)),
    ...read(instants, (text) => (Number.isNaN(Date.parse(text)) ? undefined : new Date(text).toISOString())),
    ...(orders.test(sort) && { sort: sort as Sort }),
  });
}
