import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { causeFault } from './causeFault.js';
import type { Match, Passage } from './faults.js';
import { createLine } from './line.js';
import { createRule, fits, type ActiveRule, type FaultChoice, type FaultRule } from './rules.js';

/** A line to a backend on which things go wrong when a test says so. */
export interface FaultProxy {
  /** Its address, without a slash at the end. */
  url: string;
  /** Everything that came, in the order it came. */
  readonly log: readonly Passage[];
  /** Those of the log that fit; its counts and chance do not matter here. */
  passages(match: Match): Passage[];
  /** Puts a fault in force. Of several that fit a request the one that was added first harms it, and no other. */
  add(match: Match, fault: FaultChoice): FaultRule;
  /** Ends every rule. */
  clear(): void;
  stop(): Promise<void>;
}

export interface FaultProxyOptions {
  /** @default a free one */
  port?: number;
}

/**
 * Starts a proxy in front of a backend. Bodies stream through both ways, event streams too; each request has
 * a connection of its own. A backend that is not there is a line that is cut.
 *
 * @param target The backend's address.
 * @example
 * const proxy = await startFaultProxy(panel.url);
 * const rule = proxy.add({ method: 'POST', path: '/api/support/tickets', times: 1 }, { kind: 'dropAfter' });
 */
export async function startFaultProxy(target: string, { port = 0 }: FaultProxyOptions = {}): Promise<FaultProxy> {
  const backend = new URL(target);
  const log: Passage[] = [];
  let rules: ActiveRule[] = [];

  function forget(gone: ActiveRule) {
    rules = rules.filter((rule) => rule !== gone);
  }

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const passage = passageOf(incoming);
    log.push(passage);
    const line = createLine(backend, incoming, outgoing, passage);
    try {
      for (const rule of rules) {
        const fault = rule.take(passage);
        if (!fault) continue;
        passage.fault = fault.kind;
        await causeFault(line, fault, rule);
        return;
      }
      await line.pass(await line.ask(incoming));
    } catch {
      // Either side is gone: so is the other.
      line.cut();
    }
  }

  const server = createServer((incoming, outgoing) => void handle(incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const clear = () => {
    for (const rule of rules) rule.remove();
  };

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    passages: (match) => log.filter((passage) => fits(match, passage)),
    add(match, fault) {
      const rule = createRule(match, fault, forget);
      rules.push(rule);
      return rule;
    },
    clear,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        clear();
      }),
  };
}

function passageOf({ method = 'GET', url = '/', headers }: IncomingMessage): Passage {
  const key = headers['idempotency-key'];
  return { at: Date.now(), method, path: url, ...(typeof key === 'string' && { key }), answers: [], state: 'open' };
}
