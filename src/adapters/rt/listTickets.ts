import type { CallOptions, SortKey, TicketQuery } from '../../core/adapter.js';
import { fieldsOf, rowsOf, textOf } from '../../core/fields.js';
import type { StatusKind, TicketPage } from '../../core/model.js';
import { pageByOffset, type Offset } from '../../core/pageByOffset.js';
import { isBlank } from '../../core/rules/isBlank.js';
import type { Context } from './context.js';
import { findByWords } from './findByWords.js';
import { loadLastAuthors } from './lastAuthors.js';
import { isOwn } from './people.js';
import { readSummary } from './readTicket.js';
import { both, either, nothing, ofRequestor, oneOf, quote } from './ticketSql.js';

const columns: Readonly<Record<SortKey, string>> = {
  updatedAt: 'LastUpdated',
  createdAt: 'Created',
  number: 'id',
  subject: 'Subject',
  status: 'Status',
  priority: 'Priority',
};

/** Which of these a ticket is depends on who spoke last. */
const unclosed: readonly StatusKind[] = ['open', 'in_progress', 'answered'];

export async function listTickets(context: Context, query: TicketQuery, options: CallOptions): Promise<TicketPage> {
  const { sort = '-updatedAt', text = '', kinds, cursor = null, limit } = query;
  const { signal } = options;
  const column = columns[sort.replace('-', '') as SortKey] ?? columns.updatedAt;
  const order = sort.startsWith('-') ? 'DESC' : 'ASC';
  const isSearch = !isBlank(text);
  const own = ofRequestor(context.options.customer.login);
  const service = context.options.fields?.service;
  const found = isSearch ? await findByWords(context, text, options) : undefined;
  const wanted = both(
    own,
    found && either([`Subject LIKE ${quote(text.trim())}`, ...found.map((id) => `id = ${id}`)]),
    kinds && kinds.length > 0 && withStatus(context, kinds),
    query.departmentId !== undefined && `Queue = ${quote(query.departmentId)}`,
    query.priorityId !== undefined && withPriority(context, query.priorityId),
    query.serviceId !== undefined && (service ? `CF.{${service}} = ${quote(query.serviceId)}` : nothing),
  );

  const unsure = unclosed.filter((kind) => kinds?.includes(kind)).length;
  const isExact = !isSearch && (unsure === 0 || unsure === unclosed.length);

  async function load({ offset, size, newest }: Offset) {
    const page = offset / size + 1;
    const answer = fieldsOf(
      await context.ask({
        path: '/tickets',
        query: {
          query: both(wanted, newest !== undefined && `id <= ${newest}`),
          orderby: [column, 'id'],
          order: [order, order],
          per_page: size,
          page,
          fields: 'Subject,Status,Queue,Priority,Created,LastUpdated,Told,Requestor,Cc,CustomFields',
          'fields[Queue]': 'Name',
        },
        signal,
      }),
    );
    const rows = rowsOf(answer['items']);
    const { total, pages } = answer;
    const authors = await loadLastAuthors(context, rows, options);
    return {
      rows: rows.map((row) => ({
        row,
        summary: readSummary(context, row, authors.get(textOf(row['id']))),
      })),
      // RT counts what it was asked for, not what is kept.
      ...(typeof total === 'number' && isExact && { total }),
      isLast: typeof pages === 'number' ? page >= pages : rows.length === 0,
    };
  }

  async function loadNewest(): Promise<number> {
    const [newest] = await context.rows({
      path: '/tickets',
      query: { query: own, orderby: 'id', order: 'DESC', per_page: 1 },
      signal,
    });
    return Number(newest?.['id'] ?? 0);
  }

  const lower = text.trim().toLowerCase();
  const byWords = new Set(found);
  const { items, ...page } = await pageByOffset(
    {
      kind: JSON.stringify([
        'tickets',
        sort,
        text.trim(),
        kinds,
        query.departmentId,
        query.priorityId,
        query.serviceId,
      ]),
      load,
      loadNewest,
      keep: ({ row, summary }) =>
        isOwn(context, row) &&
        (!kinds?.length || kinds.includes(summary.status.kind)) &&
        // RT takes % and _ for wildcards.
        (!isSearch || summary.subject.toLowerCase().includes(lower) || byWords.has(summary.id)),
    },
    { cursor, ...(limit !== undefined && { limit }) },
  );
  return { ...page, items: items.map(({ summary }) => summary) };
}

/** RT does not know who spoke last: what is open to it may be answered, and is sorted out afterwards. */
function withStatus({ statuses }: Context, kinds: readonly StatusKind[]): string {
  const fits = (kind: StatusKind) => kinds.includes(kind) || (kind !== 'closed' && kinds.includes('answered'));
  const all = Object.entries(statuses);
  // A status that nobody has mentioned counts as in progress.
  if (fits('in_progress')) return both(...all.map(([id, kind]) => !fits(kind) && `Status != ${quote(id)}`));
  const fitting = all.filter(([, kind]) => fits(kind)).map(([id]) => id);
  return fitting.length > 0 ? oneOf('Status', fitting) : nothing;
}

function withPriority({ priorities }: Context, id: string): string {
  const wanted = priorities.find((priority) => priority.id === id);
  if (!wanted) return nothing;
  const above = priorities.filter(({ value }) => value > wanted.value).map(({ value }) => value);
  return both(`Priority >= ${wanted.value}`, above.length > 0 && `Priority < ${Math.min(...above)}`);
}
