import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { root } from './entries.mjs';

/** What the built library is made of. */
const sources = [
  'src',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts/cdn.mjs',
  'scripts/cdn',
];

const stamp = `${root}.cache/built`;

/** True when `dist` is missing or older than anything it is built from. */
export function isBuildStale() {
  if (!existsSync(stamp) || !existsSync(`${root}dist`)) return true;
  const builtAt = statSync(stamp).mtimeMs;
  return sources.some((path) => newest(root + path) > builtAt);
}

/** Notes that `dist` is made of the sources as they were at that time. */
export function markBuilt(startedAt) {
  mkdirSync(`${root}.cache`, { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt);
}

/** The newest change under a path, folders themselves included: a removed file touches its folder. */
export function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(`${path}/${name}`)), stats.mtimeMs);
}
