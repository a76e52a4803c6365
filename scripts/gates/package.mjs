/** The packed tarball as a consumer's tools see it: publint and "are the types wrong". */
import { mkdirSync, rmSync } from 'node:fs';
import { root } from '../entries.mjs';
import { packTarball } from '../pack.mjs';
import { bin, run } from '../run.mjs';

const folder = `${root}.cache/pack-${process.pid}`;
mkdirSync(folder, { recursive: true });
try {
  const tarball = await packTarball(folder);
  const results = await Promise.all([
    run(bin('publint'), ['run', tarball, '--strict']),
    run(bin('attw'), [
      tarball,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './styles.css',
      '--no-emoji',
      '--no-color',
    ]),
  ]);
  for (const { output } of results) console.log(output.trim());
  process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
