import { existsSync, readFileSync, statSync } from 'node:fs';
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

/** Builds the library if it is older than its sources. */
export async function buildLibrary() {
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
  const unrelated = new Set(['node_modules', 'dist', '.data', 'test', '.cache']);
  const changed = Math.max(
    newest(root + folder, (name) => unrelated.has(name)),
    newest(`${root}dist`),
  );
  return changed > newest(built) || statSync(`${root}${folder}/package-lock.json`).mtimeMs > newest(built);
}
