import { fieldsOf, rowsOf, type Fields } from '../../core/fields.js';
import { createTransport, type Call } from '../../transport/createTransport.js';
import { readJson } from '../../transport/readJson.js';
import { refusalOf } from '../../transport/refusalOf.js';
import type { Pass } from '../../transport/createKeys.js';
import type { RtAdapterOptions } from './options.js';
import { both, happened } from './ticketSql.js';

/** A request to RT's API; with `json`, a POST unless told otherwise. */
export interface RtCall extends Pick<Call, 'method' | 'path' | 'query'> {
  json?: unknown;
}

/** RT's API, as one customer, for one call. */
export interface Connection {
  ask(call: RtCall): Promise<unknown>;
  /** A page of a collection. */
  rows(call: RtCall): Promise<Fields[]>;
  /** All rows of a collection. */
  allRows(call: RtCall): Promise<Fields[]>;
  /** What happened to tickets, the newest first: of these types, under this condition. */
  transactions(types: readonly string[], condition: string, further?: Call['query']): Promise<Fields[]>;
  /** Does a write, and answers the id in the address of what it made. */
  write(call: RtCall): Promise<string | undefined>;
}

/** More than RT gives at once it does not give. */
const mostRows = 100;

/** Pages of a collection that are followed: nobody reads more, and RT may go on for ever. */
const mostPages = 20;

export function connectRt({ baseUrl, auth, timeout, fetch }: RtAdapterOptions): (signal?: AbortSignal) => Connection {
  let pass: Pass | undefined;
  const { send } = createTransport({
    baseUrl: `${baseUrl.replace(/\/+$/, '')}/REST/2.0`,
    credentials: 'omit',
    timeout,
    fetch,
    async getKey({ refresh }) {
      if ('token' in auth) return refresh ? null : `token ${auth.token}`;
      pass = refresh && pass ? await auth.cookies.renew(pass) : await auth.cookies.current();
      return pass.key;
    },
    authorize: (key) => ({ ['token' in auth ? 'authorization' : 'cookie']: key }),
    // To a stranger RT says that a ticket is there.
    readRefusal: (response) => refusalOf(response, response.status === 403 ? { code: 'not_found' } : {}),
  });

  return (signal) => {
    const callOf = ({ json, ...call }: RtCall): Call =>
      json === undefined
        ? { ...call, signal }
        : {
            method: 'POST',
            ...call,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(json),
            signal,
          };
    const ask = (call: RtCall) => send(callOf(call), readJson);
    const rows = async (call: RtCall) => rowsOf(fieldsOf(await ask(call))['items']);

    async function loadAll(call: RtCall, page: number): Promise<Fields[]> {
      const query = { ...call.query, per_page: mostRows, page };
      const { items, pages } = fieldsOf(await ask({ ...call, query }));
      const found = rowsOf(items);
      // A page is short, too, where RT took from it what the customer may not see.
      const isLast = typeof pages === 'number' ? page >= pages : found.length < mostRows;
      return isLast || page >= mostPages ? found : [...found, ...(await loadAll(call, page + 1))];
    }

    return {
      ask,
      rows,
      allRows: (call) => loadAll(call, 1),
      transactions: (types, condition, further) =>
        rows({
          path: '/transactions',
          query: {
            query: both(happened(types), condition),
            orderby: 'id',
            order: 'DESC',
            per_page: mostRows,
            fields: 'Type,Creator,Created,ObjectId,OldValue,NewValue,CustomFields',
            ...further,
          },
        }),
      write: (call) => send(callOf(call), async ({ headers }) => headers.get('location')?.match(/\d+$/)?.[0]),
    };
  };
}
