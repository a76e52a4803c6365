import type { CallOptions, SortKey, TicketQuery } from '../../core/adapter.js';
import { checkSpan } from '../../core/checkSpan.js';
import { toTicketError } from '../../core/errors.js';
import { rowsOf, textOf, type Fields } from '../../core/fields.js';
import type { TicketPage, TicketStatus } from '../../core/model.js';
import { pageByOffset } from '../../core/pageByOffset.js';
import { refuse } from '../../core/refuse.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { idOf, isId, type Context } from './context.js';
import { customValue, readSummary } from './readIssue.js';
import { findIssues } from './findIssues.js';

/** What Redmine calls the columns to sort by. */
const columns: Readonly<Record<SortKey, string>> = {
  updatedAt: 'updated_on',
  createdAt: 'created_on',
  number: 'id',
  subject: 'subject',
  status: 'status',
  priority: 'priority',
};

type Filters = Record<string, string | number>;

const none: TicketPage = { items: [], nextCursor: null, total: 0 };

/** A page of the issues that the customer wrote, closed ones too. */
export async function listTickets(context: Context, query: TicketQuery, call: CallOptions): Promise<TicketPage> {
  const { customer, auth, fields } = context.options;
  const { sort = '-updatedAt', cursor, limit, serviceId } = query;
  const { updatedFrom, updatedTo } = query;
  checkSpan(query);
  const { text, kinds, departmentId, priorityId } = query;
  const kind = JSON.stringify([sort, text, kinds, departmentId, serviceId, priorityId, updatedFrom, updatedTo]);
  // The owner of a key can be called "me"; somebody acted for must be the one that is meant.
  const me = auth.switchUser || customer.id !== undefined ? await context.me(call) : 'me';
  const statuses = await context.statuses(call);
  const filters = filtersOf(context, query, statuses);
  const found = isBlank(query.text ?? '') ? undefined : await findIssues(context, query.text ?? '', call);
  if (!filters || found?.length === 0) {
    if (cursor) await pageByOffset({ kind, load: async () => ({ rows: [], isLast: true }), loadNewest }, { cursor });
    return none;
  }

  async function loadRows(changes: Filters) {
    const base = { ...filters, author_id: me, ...changes };
    const { issues, total_count: total } = await context.ask({
      path: '/issues.json',
      query: base,
      signal: call.signal,
    });
    const rows = rowsOf(issues);
    return { rows, total: typeof total === 'number' ? total : undefined };
  }

  async function loadNewest(): Promise<number> {
    if (found) return Math.max(...found);
    const { rows } = await loadRows({ sort: 'id:desc', limit: 1 });
    return Number(idOf(rows[0]));
  }

  const order = sort.startsWith('-') ? 'desc' : 'asc';
  const column = columns[sort.replace('-', '') as SortKey];
  if (!column) throw refuse('sort', 'is not a key that Redmine sorts by');
  try {
    const page = await pageByOffset<Fields>(
      {
        kind,
        loadNewest,
        async load({ offset, size, newest }) {
          const ids = found?.filter((id) => newest === undefined || id <= newest).join(',');
          const bound = ids ?? (newest === undefined ? undefined : `<=${newest}`);
          const { rows, total } = await loadRows({
            sort: `${column}:${order},id:${order}`,
            include: 'attachments',
            offset,
            limit: size,
            ...(bound !== undefined && { issue_id: bound }),
          });
          const isLast = total === undefined ? rows.length < size : offset + size >= total;
          return { rows, isLast, ...(total !== undefined && { total }) };
        },
        // A field that is not usable as a filter, Redmine leaves out without a word.
        ...((serviceId !== undefined || updatedTo !== undefined) && {
          keep: (row) =>
            (serviceId === undefined || customValue(row, fields?.service) === serviceId) &&
            // Redmine knows no "before", and its times are whole seconds.
            (updatedTo === undefined || Date.parse(textOf(row['updated_on'])) < Date.parse(updatedTo)),
        }),
      },
      { ...(cursor && { cursor }), ...(limit !== undefined && { limit }) },
    );
    const own = page.items.filter((row) => me === 'me' || idOf(row['author']) === me);
    return { ...page, items: own.map((row) => readSummary(context, row, statuses)) };
  } catch (thrown) {
    const error = toTicketError(thrown);
    // A project that is not there is a filter that nothing fits.
    if (error.code === 'not_found' && query.departmentId !== undefined) return none;
    throw error;
  }
}

/** When something happened last, in whole seconds: what happened within the first one of them has not happened before. */
function updatedIn({ updatedFrom, updatedTo }: TicketQuery): Filters {
  const second = (instant: string, round: (value: number) => number) =>
    `${new Date(round(Date.parse(instant) / 1000) * 1000).toISOString().slice(0, 19)}Z`;
  const from = updatedFrom === undefined ? undefined : second(updatedFrom, Math.ceil);
  const to = updatedTo === undefined ? undefined : second(updatedTo, Math.ceil);
  if (from !== undefined && to !== undefined) return { updated_on: `><${from}|${to}` };
  if (from !== undefined) return { updated_on: `>=${from}` };
  return to === undefined ? {} : { updated_on: `<=${to}` };
}

/** The query in Redmine's words; `undefined` when nothing can fit it. */
function filtersOf({ options }: Context, query: TicketQuery, statuses: TicketStatus[]): Filters | undefined {
  const { kinds = [], departmentId, priorityId, serviceId } = query;
  const { departments, fields } = options;
  const fitting = statuses.filter((status) => kinds.includes(status.kind)).map(({ id }) => id);
  if (kinds.length > 0 && fitting.length === 0) return undefined;
  if ([departmentId, priorityId].some((id) => id !== undefined && !isId(id))) return undefined;
  if (serviceId !== undefined && fields?.service === undefined) return undefined;
  const isByProject = departments.by === 'project';
  const project = isByProject ? departmentId : textOf(departments.project);
  return {
    status_id: fitting.length > 0 ? fitting.join('|') : '*',
    ...(project !== undefined && { project_id: project, subproject_id: '!*' }),
    ...(!isByProject && departmentId !== undefined && { category_id: departmentId }),
    ...(priorityId !== undefined && { priority_id: priorityId }),
    ...updatedIn(query),
    ...(serviceId !== undefined && { [`cf_${fields?.service}`]: `=${serviceId}` }),
  };
}
