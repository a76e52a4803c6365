import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startRt } from './startRt.mjs';

export interface RtAccount {
  login: string;
  password: string;
  token: string;
  name: string;
  email: string;
}

/** What the tests are told of the server. */
export interface RtPlace {
  url: string;
  admin: RtAccount;
  customers: RtAccount[];
  staff: RtAccount[];
  queues: Record<string, string>;
}

declare module 'vitest' {
  interface ProvidedContext {
    rt: RtPlace;
  }
}

/** One Request Tracker for all files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'ticketdock-rt-'));
  const { url, admin, customers, staff, queues, stop } = await startRt({ folder, port: 42110 });
  project.provide('rt', { url, admin, customers, staff, queues });
  return async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
