/** `npm start`: the example panel, from a fresh clone. Only what Node itself brings is used here. */
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { requireNode } from './requireNode.mjs';
import { panelCommand, preparePanel } from './panel.mjs';
import { startBackend } from './panelBackend.mjs';

requireNode();
// Whatever is started on the way ends with this process.
const leave = () => process.exit(130);
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of signals) process.on(signal, leave);

let backend;
try {
  await preparePanel();
  backend = await startBackend(process.env);
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
  env: { ...process.env, ...backend?.env, PATH: `${cwd}/node_modules/.bin${delimiter}${process.env.PATH}` },
});
for (const signal of signals) process.off(signal, leave).on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
  void backend?.stop();
});
