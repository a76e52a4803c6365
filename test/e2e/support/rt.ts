import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRt } from '../../backends/rt/startRt.mjs';
import { freePort } from '../../support/freePort.js';
import { startPanel } from '../../support/panel.js';
import { test as base } from './fixtures.js';

/** A real Request Tracker, seen as its staff see it. */
export interface TestRt {
  /** Where it is. */
  url: string;
  /** Who answers, as customers read it. */
  agent: string;
  /** Says something to the customer, as plain text unless told otherwise. */
  answer(ticketId: string, text: string, contentType?: 'text/plain' | 'text/html'): Promise<void>;
  /** Says something that only staff may read. */
  comment(ticketId: string, text: string): Promise<void>;
  /** The name of the status that it has there. */
  statusOf(ticketId: string): Promise<string>;
  /** Takes it away in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Has it again, on the same data. */
  revive(): Promise<void>;
}

interface RtFixtures {
  rt: TestRt & { env: Record<string, string>; end(): Promise<void> };
}

/** The panel on a Request Tracker of its own, both fresh for the spec file. */
export const test = base.extend<object, RtFixtures>({
  rt: [
    async ({ browserName: _ }, provide) => {
      const rt = await startTestRt();
      await provide(rt);
      await rt.end();
    },
    { scope: 'worker', timeout: 300_000 },
  ],

  panel: [
    async ({ rt }, provide) => {
      const panel = await startPanel({ env: rt.env, localMailbox: true });
      await provide(panel);
      await panel.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

async function startTestRt(): Promise<RtFixtures['rt']> {
  const folder = mkdtempSync(join(tmpdir(), 'ticketdock-rt-'));
  const port = await freePort();
  let server = await startRt({ folder, port });
  const [agent] = server.staff;
  if (!agent) throw new Error('Nobody answers in this Request Tracker');

  async function asAgent(path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${server.url}/REST/2.0${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `token ${agent?.token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`RT refused ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  return {
    url: server.url,
    agent: agent.name,
    env: {
      BACKEND: 'rt',
      RT_URL: server.url,
      RT_TOKEN: server.admin.token,
      RT_SECRET: 'what passwords in tests are derived from',
      RT_FIELDS: `service=${server.fields.anyService},clientRef=${server.fields.clientRef}`,
      RT_FULL_TEXT: '1',
      RT_STAFF_TOKEN: agent.token,
    },
    async answer(ticketId, text, contentType = 'text/plain') {
      await asAgent(`/ticket/${ticketId}/correspond`, { Content: text, ContentType: contentType });
    },
    async comment(ticketId, text) {
      await asAgent(`/ticket/${ticketId}/comment`, { Content: text, ContentType: 'text/plain' });
    },
    async statusOf(ticketId) {
      const { Status: status } = (await asAgent(`/ticket/${ticketId}`)) as { Status: string };
      return status;
    },
    kill: () => server.kill(),
    async revive() {
      server = await startRt({ folder, port });
    },
    async end() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
