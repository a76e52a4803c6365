import type { TicketAdapter } from '../../core/adapter.js';
import { createRestAdapter } from '../../adapters/rest/createRestAdapter.js';
import { introduction } from '../../adapters/rest/introduction.js';
import { answerOf } from '../../adapters/rest/readAnswer.js';
import { optionalOperations } from '../../core/operations.js';
import type { WidgetHost } from '../contract.js';
import { followOnceOpen } from './followOnceOpen.js';

const modes = ['same-origin', 'include', 'omit'] as const;

const readIntroduction = answerOf(introduction);

/** What a server has said of itself. */
type Api = Awaited<ReturnType<typeof readIntroduction>>['api'];

/**
 * An adapter for the REST contract that stays itself while what it works by changes: the token, the cookies, and what the server
 * says it can do, which it reads off the desk that is asked for anyway. Before that the server is taken for one that has everything.
 *
 * @param baseUrl Absolute.
 */
export function createRestSource(element: WidgetHost['element'], baseUrl: string): TicketAdapter {
  const isElsewhere = new URL(baseUrl).origin !== location.origin;
  const deskUrl = `${baseUrl.replace(/\/+$/, '')}/desk`;
  const read = (name: string) => element.getAttribute(name);
  const byToken = () => Boolean(element.getToken ?? read('token'));
  const credentials = () =>
    modes.find((mode) => mode === read('credentials')) ?? (isElsewhere && !byToken() ? 'include' : 'same-origin');

  let api: Api;
  let known: { key: string; adapter: TicketAdapter } | undefined;

  const listen: typeof fetch = async (...args) => {
    const response = await fetch(...args);
    if (args[0] === deskUrl && response.ok)
      learn((await readIntroduction(response.clone()).catch(() => undefined))?.api);
    return response;
  };
  const current = () => {
    const customer = read('customer');
    const key = JSON.stringify([byToken(), credentials(), customer, api]);
    if (known?.key !== key) {
      // What one customer has under way never goes on by the token of the next.
      const getToken = async (request: { refresh: boolean }) => {
        const given = await (element.getToken ? element.getToken(request) : read('token'));
        return read('customer') === customer ? given : null;
      };
      const rest = createRestAdapter({
        baseUrl,
        credentials: credentials(),
        fetch: listen,
        createXhr: () => new XMLHttpRequest(),
        ...(byToken() && { getToken }),
        ...api,
      });
      const { subscribe } = rest;
      if (subscribe) rest.subscribe = (...to) => followOnceOpen(element, to[0], () => subscribe(...to));
      known = { key, adapter: rest };
    }
    return known.adapter;
  };
  const adapter = following(current);
  const learn = (said: Api) => {
    if (!said || JSON.stringify(api) === JSON.stringify(said)) return;
    api = said;
    const { capabilities } = current();
    Object.assign(adapter, following(current), { capabilities });
    // What the server lacks, the adapter lacks: its control is not drawn.
    for (const name of optionalOperations) if (!current()[name]) delete adapter[name];
  };
  return adapter;
}

type Method = (...args: unknown[]) => unknown;

/** An adapter whose calls another one answers, whichever it is by then. */
function following(current: () => TicketAdapter): TicketAdapter {
  const first = current();
  const calls = (Object.keys(first) as (keyof TicketAdapter)[])
    .filter((name) => typeof first[name] === 'function')
    .map((name) => [name, (...args: unknown[]) => (current()[name] as unknown as Method)(...args)] as const);
  return { ...first, ...(Object.fromEntries(calls) as Partial<TicketAdapter>) };
}
