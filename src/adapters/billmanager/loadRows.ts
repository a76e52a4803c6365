import type { CallOptions } from '../../core/adapter.js';
import type { TicketSummary } from '../../core/model.js';
import type { Fields } from '../../core/fields.js';
import type { Context } from './context.js';
import type { Visit } from './createBillmanagerSession.js';
import { listOf, optionsOf, valueOf } from './readDocument.js';
import { readStatus, statusIdOf } from './readStatus.js';

/** One of the two lists, under a filter. */
export interface Shelf {
  list: 'list' | 'archive';
  filter: Readonly<Record<string, string>>;
}

/** A page of a list as BILLmanager gives it. */
export interface RowPage {
  tickets: TicketSummary[];
  isLast: boolean;
  total: number | undefined;
}

/** Loads a page of a list: "set the filter, then list" in one turn, since the filter is state of the session. */
export async function loadRows(
  context: Context,
  { list, filter }: Shelf,
  { page, order }: { page: number; order: string },
  { signal }: CallOptions,
): Promise<RowPage> {
  const { session, assumptions } = context;
  const { functions, paging, blankFilter, filterScope, rowsAtOnce } = assumptions;
  const filterFunc = list === 'list' ? functions.listFilter : functions.archiveFilter;
  const blank = JSON.stringify(blankFilter);
  const wanted = { ...blankFilter, ...filter };

  async function setFilter({ ask, filters }: Visit, params: Readonly<Record<string, string>>): Promise<void> {
    const next = JSON.stringify(params);
    if (filterScope === 'session' && (filters.get(filterFunc) ?? blank) === next) return;
    // Until it is answered nobody knows which filter there is.
    filters.set(filterFunc, '');
    await ask({ func: filterFunc, params: { sok: 'ok', ...params } });
    filters.set(filterFunc, next);
  }

  const doc = await session.visit(
    async (visit) => {
      await setFilter(visit, wanted);
      // All three each time: BILLmanager remembers them, too.
      const params = { [paging.page]: String(page), [paging.rows]: String(rowsAtOnce), [paging.order]: order };
      const answer = await visit.ask({ func: functions[list], params });
      if (filterScope === 'customer') await setFilter(visit, blankFilter);
      return answer;
    },
    { signal, kind: 'turn' },
  );
  const elements = listOf(doc['elem']);
  const count = valueOf(doc[paging.total]);
  const total = /^\d+$/.test(count) ? Number(count) : undefined;
  const perPage = Number(valueOf(doc[paging.rows])) || rowsAtOnce;
  const before = (page - 1) * perPage;
  return {
    tickets: await readRows(context, elements, { ...(signal && { signal }) }),
    isLast:
      elements.length === 0 || (total === undefined ? elements.length < perPage : before + elements.length >= total),
    total,
  };
}

async function readRows(context: Context, rows: readonly Fields[], options: CallOptions): Promise<TicketSummary[]> {
  const { session, assumptions, instantOf } = context;
  const { functions, row: names, statuses } = assumptions;
  const isUnknown = rows.some((row) => !Object.hasOwn(statuses, statusIdOf(assumptions, row)));
  // Some lists name a status by a word only; the form of the filter says which id that is.
  const words = isUnknown ? optionsOf(await session.read({ func: functions.listFilter }, options), names.status) : [];
  return rows.map((row) => {
    const id = valueOf(row['id']);
    const updatedAt = instantOf(valueOf(row[names.updatedAt]));
    const created = valueOf(row[names.createdAt]);
    return {
      id,
      number: id,
      subject: valueOf(row[names.subject]),
      status: readStatus(assumptions, row, words),
      createdAt: created === '' ? updatedAt : instantOf(created),
      updatedAt,
      unread: valueOf(row[names.unread]) === 'on' ? 1 : 0,
    };
  });
}
