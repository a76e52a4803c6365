import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../support/freePort.js';
import { startRt, type RtSeed } from './startRt.mjs';

/** What the tests are told of the server. */
export type RtPlace = RtSeed & { url: string };

declare module 'vitest' {
  interface ProvidedContext {
    rt: RtPlace;
  }
}

/** One Request Tracker for all files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'ticketdock-rt-'));
  const { stop, kill: _, ...place } = await startRt({ folder, port: await freePort() });
  project.provide('rt', place);
  return async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
