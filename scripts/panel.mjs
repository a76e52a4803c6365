import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from './entries.mjs';
import { isBuildStale, newest } from './freshness.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

const folder = 'examples/panel';

/** Makes the library and the example panel ready to run: installs and builds what is missing or old. */
export async function preparePanel() {
  await ensureInstalled('');
  await buildLibrary();
  await ensureInstalled(folder);
  if (!isPanelStale()) return;
  console.log('Building the panel ...');
  const { code, output } = await run('npm', ['run', 'build'], { cwd: root + folder });
  if (code !== 0) throw new Error(`The panel could not be built:\n${output}`);
}

async function buildLibrary() {
  if (!isBuildStale()) return;
  console.log('Building the library ...');
  const { code, output } = await run(process.execPath, ['scripts/build.mjs']);
  if (code !== 0) throw new Error(`The library could not be built:\n${output}`);
}

/** The command that runs the built panel, and where. */
export function panelCommand() {
  const { scripts } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
  return { command: scripts.start, cwd: root + folder };
}

function isPanelStale() {
  const built = `${root}${folder}/dist`;
  if (!existsSync(built)) return true;
  // Not the folder itself: the database that appears in it is no source.
  const unrelated = new Set(['node_modules', 'dist', '.data', 'test', '.cache']);
  const sources = readdirSync(root + folder).filter((name) => !unrelated.has(name));
  const changed = [...sources.map((name) => newest(`${root}${folder}/${name}`)), newest(`${root}dist`)];
  return Math.max(...changed) > newest(built);
}
