import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTokenSecret } from '../server/auth/tokenSecret.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'panel-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the secret of the tokens', () => {
  it('is the one that is set', async () => {
    expect(await readTokenSecret({ tokenSecret: 'given', dataDir: folder })).toBe('given');
  });

  it('is made once, long enough, and outlives the panel', async () => {
    const dataDir = join(folder, 'new');
    const [one, another] = await Promise.all([readTokenSecret({ dataDir }), readTokenSecret({ dataDir })]);

    expect(one).toMatch(/^[\w-]{43}$/);
    expect(another).toBe(one);
    expect(await readTokenSecret({ dataDir })).toBe(one);
  });

  it('can be read by nobody else', async () => {
    await readTokenSecret({ dataDir: folder });
    expect((await stat(join(folder, 'token.secret'))).mode & 0o077).toBe(0);
  });
});
