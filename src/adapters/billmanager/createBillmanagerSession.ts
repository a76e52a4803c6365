import type { PreparedAttachment } from '../../core/adapter.js';
import { isTransient, TicketError, toTicketError } from '../../core/errors.js';
import { textOf, type Fields } from '../../core/fields.js';
import { refuse } from '../../core/refuse.js';
import { createTransport } from '../../transport/createTransport.js';
import { readBlob } from '../../transport/readBlob.js';
import { startDeadline, type Deadline } from '../../transport/startDeadline.js';
import { assume, type BillmanagerAssumptions } from './assumptions.js';
import type { BillmanagerSessionOptions } from './options.js';
import { listOf, readDocument, valueOf } from './readDocument.js';

/** One call of a function. */
export interface FunctionCall {
  func: string;
  params?: Readonly<Record<string, string | undefined>>;
  /** Files, which go along in their order. */
  files?: readonly PreparedAttachment[];
}

/** A stretch of requests within one and the same session of BILLmanager. */
export interface Visit {
  ask(call: FunctionCall): Promise<Fields>;
  download(call: FunctionCall): Promise<Blob>;
  /** The filters that this session has, by function, as far as they are known. Only in turn. */
  readonly filters: Map<string, string>;
}

export interface VisitOptions {
  signal?: AbortSignal | undefined;
  /** `turn`: alone with the session's filters. `write`: whatever is being read is out of date. */
  kind?: 'read' | 'turn' | 'write';
}

/**
 * The session of one customer in BILLmanager. A host keeps it and makes adapters from it; what it has beside that is
 * for the adapter.
 */
export interface BillmanagerSession {
  readonly assumptions: BillmanagerAssumptions;
  readonly locale: string | undefined;
  /** Does the work in the session; when that has ended, once more in a new one. So a work holds one write at most. */
  visit<T>(work: (visit: Visit) => Promise<T>, options?: VisitOptions): Promise<T>;
  /** Asks for something to read; who asks for the same meanwhile gets the same answer. */
  read(call: FunctionCall, options?: { signal?: AbortSignal | undefined }): Promise<Fields>;
}

/** Milliseconds that a visit may take with all its requests and the wait for its turn. */
const longestVisit = 600_000;

/**
 * Signs a customer in and keeps the session, renewing it when BILLmanager has ended it. The session must be the
 * adapter's own: filters are state of it.
 *
 * @throws {TypeError} Without `baseUrl`, `username`, or both `password` and `getKey`.
 * @example
 * const session = createBillmanagerSession({
 *   baseUrl: 'https://billing.example:1500/billmgr',
 *   username: customer.login,
 *   getKey: () => newKeyFor(customer.login),
 * });
 */
export function createBillmanagerSession(options: BillmanagerSessionOptions): BillmanagerSession {
  const { baseUrl, username, password, getKey, locale, timeout, fetch } = options;
  if (!baseUrl || !username || (password === undefined && !getKey))
    throw new TypeError('createBillmanagerSession needs `baseUrl`, `username` and either `password` or `getKey`.');
  const assumptions = assume(options.assumptions);
  const lang = locale?.split('-')[0];
  const transport = createTransport({ baseUrl, timeout, fetch, credentials: 'omit' });
  const reads = new Map<string, Promise<Fields>>();
  let current: Promise<string> | undefined;
  let known = { key: '', filters: new Map<string, string>() };
  let lastTurn: Promise<unknown> = Promise.resolve();

  function send<T>(call: FunctionCall, auth: string | undefined, signal: AbortSignal | undefined, read: Read<T>) {
    const { func, params, files = [] } = call;
    const body = files.length > 0 ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries({ func, out: 'json', lang, auth, ...params }))
      if (value !== undefined) body.append(name, value);
    files.forEach(({ file, name }, index) => {
      if (!file) throw refuse('attachments', 'come without their content');
      if (body instanceof FormData) body.append(assumptions.parameters.file + (index + 1), file, name);
    });
    // In the body, never in the address: addresses end up in logs.
    const form = body instanceof FormData ? { body } : { body: body.toString(), headers: formHeaders };
    return transport.send({ method: 'POST', path: '', signal, ...form }, read);
  }

  const document = (response: Response) => readDocument(response, assumptions);

  async function signIn(): Promise<string> {
    try {
      const by = password === undefined ? { key: await getKey?.() } : { password };
      const params = { username, ...by };
      const doc = await send({ func: assumptions.functions.signIn, params }, undefined, undefined, document);
      const [auth] = listOf(doc['auth']);
      const id = textOf(auth?.['$id']) || valueOf(auth);
      if (id !== '') return id;
    } catch (cause) {
      const error = toTicketError(cause);
      if (isTransient(error) || error.code === 'malformed') throw error;
      // No key, a captcha, a locked account: nobody is signed in, and nothing else has been done.
      throw new TicketError('unauthorized', error.message, { cause });
    }
    throw new TicketError('unauthorized', 'The sign-in answered no session');
  }

  /** The session there is, or a new one in place of that which has ended: one for all who were refused together. */
  function sessionAfter(ended?: Promise<string>): Promise<string> {
    if (current && current !== ended) return current;
    const latest = signIn();
    current = latest;
    latest.catch(() => {
      if (current === latest) current = undefined;
    });
    return latest;
  }

  function visitWith(key: string, signal: AbortSignal | undefined): Visit {
    return {
      ask: (call) => send(call, key, signal, document),
      download: (call) =>
        send(call, key, signal, async (response, deadline) => {
          await refuseDocument(response, document);
          return readBlob(response, deadline, transport.timeout);
        }),
      get filters() {
        // A new session begins without any.
        if (known.key !== key) known = { key, filters: new Map() };
        return known.filters;
      },
    };
  }

  async function attempt<T>(work: (visit: Visit) => Promise<T>, ended: AbortSignal, signal?: AbortSignal): Promise<T> {
    ended.throwIfAborted();
    const session = sessionAfter();
    const visit = visitWith(await session, signal);
    ended.throwIfAborted();
    try {
      return await work(visit);
    } catch (error) {
      if (!(await isOver(error, visit))) throw error;
      const renewed = visitWith(await sessionAfter(session), signal);
      ended.throwIfAborted();
      return work(renewed);
    }
  }

  /** A session that has ended may also look like missing rights. */
  async function isOver(error: unknown, { ask }: Visit): Promise<boolean> {
    const code = toTicketError(error).code;
    if (code !== 'forbidden') return code === 'unauthorized';
    try {
      await ask({ func: assumptions.functions.viewer });
      return false;
    } catch (thrown) {
      return ['unauthorized', 'forbidden'].includes(toTicketError(thrown).code);
    }
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = lastTurn.then(work, work);
    lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async function within<T>(signal: AbortSignal | undefined, work: (ended: AbortSignal) => Promise<T>): Promise<T> {
    const deadline = startDeadline(longestVisit, signal);
    try {
      return await deadline.race(work(deadline.signal));
    } catch (thrown) {
      throw toTicketError(deadline.signal.aborted ? deadline.signal.reason : thrown);
    } finally {
      deadline.end();
    }
  }

  function readShared(call: FunctionCall): Promise<Fields> {
    const key = JSON.stringify(call);
    const underway = reads.get(key);
    if (underway) return underway;
    const read = attempt(({ ask }) => ask(call), never).finally(() => {
      if (reads.get(key) === read) reads.delete(key);
    });
    reads.set(key, read);
    return read;
  }

  return {
    assumptions,
    locale,
    visit: (work, { signal, kind = 'read' } = {}) =>
      within(signal, async (ended) => {
        if (kind === 'read') return attempt(work, ended, ended);
        // A turn that has begun goes on when its caller gives up: half of it would leave a filter in an unknown state.
        if (kind === 'turn') return inTurn(() => attempt(work, ended));
        try {
          return await attempt(work, ended, ended);
        } finally {
          reads.clear();
        }
      }),
    read: (call, { signal } = {}) =>
      within(signal, async (ended) => {
        ended.throwIfAborted();
        return readShared(call);
      }),
  };
}

type Read<T> = (response: Response, deadline: Deadline) => Promise<T>;

const formHeaders = { 'content-type': 'application/x-www-form-urlencoded' };

const never = new AbortController().signal;

/** Where a file was asked for, a document tells of an error, and a page is to sign in on. */
async function refuseDocument(response: Response, document: (response: Response) => Promise<Fields>): Promise<void> {
  const isNamed = response.headers.has('content-disposition');
  const type = response.headers.get('content-type') ?? '';
  if (isNamed || !/json|html/.test(type)) return;
  await document(response);
  throw new TicketError('malformed', 'The answer is a document instead of a file');
}
