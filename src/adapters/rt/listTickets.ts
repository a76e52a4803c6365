import type { SortKey, TicketQuery } from '../../core/adapter.js';
import { checkSpan } from '../../core/checkSpan.js';
import { fieldsOf, rowsOf, textOf } from '../../core/fields.js';
import type { StatusKind, TicketPage } from '../../core/model.js';
import { pageByOffset, type Offset } from '../../core/pageByOffset.js';
import { isBlank } from '../../core/rules/isBlank.js';
import type { Context } from './context.js';
import { findByWords } from './findByWords.js';
import { loadLastAuthors } from './lastAuthors.js';
import { isOwn } from './people.js';
import { readSummary } from './readTicket.js';
import { both, either, equals, nothing, ofRequestor, oneOf, quote } from './ticketSql.js';

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

export async function listTickets(context: Context, query: TicketQuery): Promise<TicketPage> {
  const { sort = '-updatedAt', kinds = [], departmentId, priorityId, serviceId, cursor = null, limit } = query;
  const { updatedFrom, updatedTo } = query;
  checkSpan(query);
  const { fields, customer, fullText } = context.options;
  const text = isBlank(query.text ?? '') ? '' : (query.text ?? '').trim();
  const byWords = text && fullText ? await findByWords(context, text) : [];
  const order = sort.startsWith('-') ? 'DESC' : 'ASC';
  const own = ofRequestor(customer.login);
  const wanted = both(
    own,
    text && either([`Subject LIKE ${quote(text)}`, ...byWords.map((id) => equals('id', id))]),
    kinds.length > 0 && withStatus(context, kinds),
    departmentId !== undefined && equals('Queue', departmentId),
    priorityId !== undefined && withPriority(context, priorityId),
    updatedFrom !== undefined && `LastUpdated > '${dayOf(updatedFrom, -1)} 00:00:00'`,
    updatedTo !== undefined && `LastUpdated < '${dayOf(updatedTo, 2)} 00:00:00'`,
    serviceId !== undefined && (fields?.service ? equals(`CF.{${fields.service}}`, serviceId) : nothing),
  );
  const unsure = unclosed.filter((kind) => kinds.includes(kind)).length;

  async function load({ offset, size, newest }: Offset) {
    const page = offset / size + 1;
    const answer = fieldsOf(
      await context.ask({
        path: '/tickets',
        query: {
          query: both(wanted, newest !== undefined && `id <= ${newest}`),
          orderby: [columns[sort.replace('-', '') as SortKey], 'id'],
          order: [order, order],
          per_page: size,
          page,
          fields: 'Subject,Status,Queue,Priority,Created,LastUpdated,Told,Requestor,Cc,CustomFields',
          'fields[Queue]': 'Name',
        },
      }),
    );
    const { items, total, pages } = answer;
    const all = rowsOf(items);
    const mine = all.filter((row) => isOwn(context, row));
    const authors = await loadLastAuthors(context, mine);
    return {
      rows: mine.map((row) => readSummary(context, row, authors.get(textOf(row['id'])))),
      // Without rights in its queries RT does not count, and a page may be short.
      ...(typeof total === 'number' && { total }),
      isLast: typeof pages === 'number' ? page >= pages : all.length === 0,
    };
  }

  return pageByOffset(
    {
      kind: JSON.stringify([sort, text, kinds, departmentId, priorityId, serviceId, updatedFrom, updatedTo]),
      load,
      async loadNewest() {
        const last = { query: own, orderby: 'id', order: 'DESC', per_page: 1 };
        return Number((await context.rows({ path: '/tickets', query: last }))[0]?.['id'] ?? 0);
      },
      ...((text || updatedFrom || updatedTo || (unsure > 0 && unsure < unclosed.length)) && {
        keep: ({ id, status, subject, updatedAt }) =>
          isWithin(updatedAt, updatedFrom, updatedTo) &&
          (kinds.length === 0 || kinds.includes(status.kind)) &&
          // RT takes % and _ for wildcards.
          (subject.toLowerCase().includes(text.toLowerCase()) || byWords.includes(id)),
      }),
    },
    { cursor, ...(limit !== undefined && { limit }) },
  );
}

/** A day before or after an instant. RT reads dates in the customer's time zone: a day more is on the safe side of any. */
const dayOf = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * 86_400_000).toISOString().slice(0, 10);

function isWithin(instant: string, from: string | undefined, to: string | undefined): boolean {
  const time = Date.parse(instant);
  return (from === undefined || time >= Date.parse(from)) && (to === undefined || time < Date.parse(to));
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

function withPriority({ priorities }: Context, wanted: string): string {
  const from = priorities.find(({ id }) => id === wanted)?.value;
  if (from === undefined) return nothing;
  const above = priorities.map(({ value }) => value).filter((value) => value > from);
  return both(`Priority >= ${from}`, above.length > 0 && `Priority < ${Math.min(...above)}`);
}
