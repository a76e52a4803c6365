import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Starts Redmine's web server and waits until it answers its API.
 *
 * @param {{ asUser: string[], env: Record<string, string | undefined>, folder: string, program: string, port: number,
 *   threads: number, key: string }} options `asUser` is the command that starts another one as Redmine's user.
 */
export async function startServer({ asUser, env, folder, program, port, threads, key }) {
  const log = join(folder, 'server.log');
  const puma = [
    'puma',
    '-b',
    `tcp://127.0.0.1:${port}`,
    '-t',
    `1:${threads}`,
    '-e',
    'production',
    join(folder, 'config/config.ru'),
  ];
  const [command, ...args] = [...asUser, ...puma];
  const output = openSync(log, 'a');
  // A group of its own, so that it can be ended together with the command that changes the user.
  const child = spawn(command, args, { cwd: program, env, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  process.once('exit', killGroup);

  function signalGroup(signal) {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It is over already.
    }
  }

  function killGroup() {
    signalGroup('SIGKILL');
  }

  async function kill() {
    process.off('exit', killGroup);
    killGroup();
    await ended;
  }

  async function stop() {
    signalGroup('SIGTERM');
    await Promise.race([ended, pause(10_000, undefined, { ref: false })]);
    await kill();
  }

  const giveUpAt = Date.now() + 60_000;
  while (!(await isHealthy(port, key))) {
    if (isRunning() && Date.now() < giveUpAt) await pause(200);
    else {
      await kill();
      throw new Error(`Redmine did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
    }
  }
  return { stop, kill };
}

async function isHealthy(port, key) {
  try {
    const headers = { 'x-redmine-api-key': key };
    const signal = AbortSignal.timeout(20_000);
    return (await fetch(`http://127.0.0.1:${port}/issue_statuses.json`, { headers, signal })).ok;
  } catch {
    return false;
  }
}
