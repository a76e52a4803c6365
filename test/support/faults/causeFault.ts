import { setTimeout as sleep } from 'node:timers/promises';
import type { IncomingMessage } from 'node:http';
import type { Fault, FaultKind } from './faults.js';
import { headersOf, readAll, type Line } from './line.js';
import type { ActiveRule } from './rules.js';
import { throttle } from './throttle.js';

type Causes = { [K in FaultKind]: (line: Line, fault: Extract<Fault, { kind: K }>, rule: ActiveRule) => Promise<void> };

const html = { 'content-type': 'text/html; charset=utf-8' };
const portal = '<!doctype html><title>Hotel Wi-Fi</title><h1>Welcome</h1><p>Accept the terms to go online.</p>';
const signIn =
  '<!doctype html><title>Sign in</title><form method="post"><input name="user"><input type="password" name="pass"></form>';

const causes: Causes = {
  async dropBefore(line) {
    line.cut();
  },

  async dropAfter(line) {
    await done(line);
    line.cut();
  },

  async late(line, { milliseconds }) {
    const body = await readAll(line.incoming);
    line.cut();
    await sleep(milliseconds);
    await readAll(await line.ask(body));
  },

  delay: (line, { milliseconds, side }) => slowed(line, side, () => sleep(milliseconds)),

  hold: (line, { side }, rule) => slowed(line, side, () => rule.wait()),

  async reorder(line, { side }, rule) {
    let then = () => undefined as void;
    try {
      await slowed(line, side, async () => {
        then = await rule.pair();
      });
    } finally {
      then();
    }
  },

  async resetMidUpload(line, { bytes }) {
    await line.askInPart(bytes);
    line.cut('reset');
  },

  async truncate(line, { bytes, looksWhole }) {
    const { status, headers, body } = await done(line);
    const part = body.subarray(0, Math.min(bytes, Math.max(0, body.length - 1)));
    if (looksWhole) line.say(status, headers, part);
    else line.breakOff(status, { ...headers, 'content-length': String(body.length) }, part);
  },

  async status(line, fault) {
    if (fault.backendFirst) await done(line);
    const { status, code, errors, body, mediaType = 'text/html', retryAfter } = fault;
    const wait = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    const problem = { type: 'about:blank', title: 'A fault of the proxy', status, ...(code && { code }) };
    if (body === undefined)
      line.say(
        status,
        { ...wait, 'content-type': 'application/problem+json' },
        JSON.stringify({ ...problem, ...(errors && { errors }) }),
      );
    else line.say(status, { ...wait, 'content-type': mediaType }, body);
  },

  html: (line, { backendFirst }) => instead(line, backendFirst, 200, html, portal),
  signInPage: (line, { backendFirst }) => instead(line, backendFirst, 200, html, signIn),
  redirectToLogin: (line, { backendFirst }) => instead(line, backendFirst, 302, { location: '/login' }, ''),
  emptyBody: (line, { backendFirst }) => instead(line, backendFirst, 200, { 'content-type': 'application/json' }, ''),
  wrongJson: (line, { backendFirst, json = {} }) =>
    instead(line, backendFirst, 200, { 'content-type': 'application/json' }, JSON.stringify(json)),

  async duplicate(line, { when = 'together' }) {
    const body = await readAll(line.incoming);
    const first = line.ask(body);
    const second = when === 'together' ? line.ask(body) : first.then(() => line.ask(body));
    // Read to its end, or its connection would never be let go of.
    const doubled = second.then(readAll).catch(() => undefined);
    const answer = await first;
    if (when === 'after') {
      const read = { status: answer.statusCode ?? 502, headers: headersOf(answer), body: await readAll(answer) };
      await doubled;
      line.say(read.status, read.headers, read.body);
      return;
    }
    await line.pass(answer);
    await doubled;
  },

  async throttle(line, { bytesPerSecond, latency = 0 }) {
    await sleep(latency / 2);
    const answer = await line.ask(throttle(line.incoming, bytesPerSecond));
    await sleep(latency / 2);
    await line.pass(answer, (bytes) => throttle(bytes, bytesPerSecond));
  },
};

/** Does to a request what the fault says. */
export function causeFault(line: Line, fault: Fault, rule: ActiveRule): Promise<void> {
  const cause = causes[fault.kind] as (line: Line, fault: Fault, rule: ActiveRule) => Promise<void>;
  return cause(line, fault, rule);
}

async function slowed(line: Line, side: 'request' | 'answer' = 'request', pause: () => Promise<void>) {
  if (side === 'request') await pause();
  const answer: IncomingMessage = await line.ask(line.incoming);
  if (side === 'answer') await pause();
  await line.pass(answer);
}

async function instead(
  line: Line,
  backendFirst: boolean | undefined,
  status: number,
  headers: Record<string, string>,
  body: string,
): Promise<void> {
  if (backendFirst) await done(line);
  line.say(status, headers, body);
}

/** The backend's answer, once it is there to its last byte: what was asked for is done. */
async function done(line: Line): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  const answer = await line.ask(line.incoming);
  return { status: answer.statusCode ?? 502, headers: headersOf(answer), body: await readAll(answer) };
}
