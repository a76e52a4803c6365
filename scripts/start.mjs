/** `npm start`: the example panel, from a fresh clone. Only what Node itself brings is used here. */
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { requireNode } from './requireNode.mjs';
import { panelCommand, preparePanel } from './panel.mjs';

requireNode();
try {
  await preparePanel();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const { command, cwd } = panelCommand();
const windows = process.platform === 'win32';
// `exec` puts the panel in the shell's place, so that a signal reaches it and not the shell.
const child = spawn(windows ? command : `exec ${command}`, {
  cwd,
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${cwd}/node_modules/.bin${delimiter}${process.env.PATH}` },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
});
