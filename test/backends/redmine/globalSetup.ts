import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../support/freePort.js';
import { startRedmine, type RedmineSeed } from './startRedmine.mjs';

/** What the tests are told of the server. */
export type RedminePlace = RedmineSeed & { url: string };

declare module 'vitest' {
  interface ProvidedContext {
    redmine: RedminePlace;
  }
}

/** One Redmine for all files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'ticketdock-redmine-'));
  const { stop, kill: _, ...place } = await startRedmine({ folder, port: await freePort() });
  project.provide('redmine', place);
  return async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
