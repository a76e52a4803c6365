import { fieldsOf, rowsOf, type Fields } from '../../core/fields.js';
import { createTransport, type Call } from '../../transport/createTransport.js';
import { readJson } from '../../transport/readJson.js';
import { refusalOf } from '../../transport/refusalOf.js';
import type { Pass } from '../../transport/createKeys.js';
import type { RtAdapterOptions } from './options.js';

/** A request to RT's API. */
export interface RtCall extends Omit<Call, 'body' | 'headers'> {
  /** Sent as JSON. */
  json?: unknown;
}

/** RT's API, as one customer. */
export interface Connection {
  ask(call: RtCall): Promise<unknown>;
  /** A page of a collection. */
  rows(call: RtCall): Promise<Fields[]>;
  /** All rows of a collection. */
  allRows(call: RtCall): Promise<Fields[]>;
  /** The id that a write was given, as its address ends. */
  write(call: RtCall): Promise<string | undefined>;
}

/** More than RT gives at once it does not give. */
export const mostRows = 100;

export function connectRt({ baseUrl, auth, timeout, fetch }: RtAdapterOptions): Connection {
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
    authorize: (key) => ('token' in auth ? { authorization: key } : { cookie: key }),
    // To a stranger RT says that a ticket is there.
    readRefusal: (response) => refusalOf(response, response.status === 403 ? { code: 'not_found' } : {}),
  });

  const withJson = ({ json, ...call }: RtCall): Call =>
    json === undefined
      ? call
      : {
          method: 'POST',
          ...call,
          headers: { 'content-type': 'application/json' },
          body: typeof json === 'string' ? json : JSON.stringify(json),
        };
  const ask = (call: RtCall) => send(withJson(call), readJson);
  const rows = async (call: RtCall) => rowsOf(fieldsOf(await ask(call))['items']);

  async function allRows(call: RtCall, page = 1): Promise<Fields[]> {
    const found = await rows({ ...call, query: { ...call.query, per_page: mostRows, page } });
    return found.length < mostRows ? found : [...found, ...(await allRows(call, page + 1))];
  }

  return {
    ask,
    rows,
    allRows: (call) => allRows(call),
    write: (call) => send(withJson(call), async ({ headers }) => headers.get('location')?.match(/\d+$/)?.[0]),
  };
}
