import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Reads a folder of a few hundred kB once, by addresses below it: no path of a request ever reaches the disk. */
export async function readFiles(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => {
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    return [address, await readFile(path)] as const;
  });
  return new Map(await Promise.all(read));
}
