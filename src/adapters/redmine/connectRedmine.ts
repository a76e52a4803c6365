import { TicketError, type TicketErrorCode } from '../../core/errors.js';
import { fieldsOf, type Fields } from '../../core/fields.js';
import { createTransport, type Call } from '../../transport/createTransport.js';
import { readBlob } from '../../transport/readBlob.js';
import { readJson } from '../../transport/readJson.js';
import { refusalOf } from '../../transport/refusalOf.js';
import type { RedmineAdapterOptions } from './options.js';
import { readReasons } from './readReasons.js';

/** A request to Redmine's API. */
export interface RedmineCall extends Omit<Call, 'body' | 'headers'> {
  /** Sent as JSON. */
  json?: unknown;
  file?: Blob;
}

/** Redmine's API, as one customer. */
export interface Connection {
  ask(call: RedmineCall): Promise<Fields>;
  /** For what Redmine answers with nothing. */
  tell(call: RedmineCall): Promise<void>;
  download(call: RedmineCall): Promise<Blob>;
}

/** A login that the administrator's key cannot switch to is a session that is over. */
const codes: Readonly<Record<number, TicketErrorCode>> = { 412: 'unauthorized' };

export function connectRedmine(options: RedmineAdapterOptions): Connection {
  const { baseUrl, auth, customer, timeout, fetch } = options;
  const transport = createTransport({
    baseUrl,
    credentials: 'omit',
    timeout,
    fetch,
    headers: {
      'x-redmine-api-key': auth.key,
      ...(auth.switchUser && { 'x-redmine-switch-user': customer.login }),
    },
    async readRefusal(response) {
      if (response.status === 422) return refusalOf(response, await readReasons(response));
      return refusalOf(response, { code: codes[response.status] });
    },
  });

  const { send } = transport;

  function prepare({ json, file, ...call }: RedmineCall): Call {
    if (file) return { ...call, headers: { 'content-type': 'application/octet-stream' }, body: file };
    if (json === undefined) return call;
    return { ...call, headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) };
  }

  return {
    ask: (call) => send(prepare(call), async (response) => fieldsOf(await readJson(response))),
    tell: (call) =>
      send(prepare(call), async (response) => {
        // Redmine says nothing here; a page of words is somebody else's.
        if ((await readJson(response)) !== undefined)
          throw new TicketError('malformed', 'Redmine said something where it says nothing');
      }),
    download: (call) => send(prepare(call), (response, deadline) => readBlob(response, deadline, transport.timeout)),
  };
}
