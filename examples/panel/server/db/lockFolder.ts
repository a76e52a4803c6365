import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../config.js';

/**
 * Keeps a data folder to one process: the embedded database would be ruined by two.
 *
 * @throws {ConfigError} when another living process has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'panel.pid');
  const owner = Number(await readFile(file, 'utf8').catch(() => ''));
  if (owner && owner !== process.pid && isAlive(owner))
    throw new ConfigError(
      `The data folder ${folder} is in use by another panel (process ${owner}): stop it, or set DATA_DIR or DATABASE_URL.`,
    );
  await writeFile(file, String(process.pid));
  return () => rm(file, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
