import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.js';

/** What tokens are signed with: the one that is set, else one made at the first start and kept with the data. */
export async function readTokenSecret(config: Pick<Config, 'tokenSecret' | 'dataDir'>): Promise<string> {
  if (config.tokenSecret) return config.tokenSecret;
  const file = join(config.dataDir, 'token.secret');
  const read = () => readFile(file, 'utf8');
  return read().catch(async () => {
    await mkdir(config.dataDir, { recursive: true });
    await make(file);
    return read();
  });
}

/** Of several that start at once, one makes it; and nobody reads half of it. */
async function make(file: string): Promise<void> {
  const secret = randomBytes(32).toString('base64url');
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, secret, { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
}
