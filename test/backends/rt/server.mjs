import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const program = '/usr/share/request-tracker5/libexec/rt-server';

/**
 * Starts RT's web server and waits until it answers its API.
 *
 * @param {{ asUser: string[], env: Record<string, string | undefined>, folder: string, port: number, workers: number,
 *   token: string }} options `asUser` is the command that starts another one as RT's user.
 */
export async function startServer({ asUser, env, folder, port, workers, token }) {
  const log = join(folder, 'server.log');
  const plackup = [
    'plackup',
    '-s',
    'Starlet',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--max-workers',
    String(workers),
  ];
  const [command, ...args] = [...asUser, ...plackup, '--env', 'deployment', program];
  const output = openSync(log, 'a');
  // A group of its own, so that the workers can be ended together with their parent.
  const child = spawn(command, args, { cwd: folder, env, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  process.once('exit', killGroup);

  function killGroup() {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It is over already.
    }
  }

  async function kill() {
    process.off('exit', killGroup);
    killGroup();
    await ended;
  }

  async function stop() {
    child.kill('SIGTERM');
    await Promise.race([ended, pause(10_000, undefined, { ref: false })]);
    await kill();
  }

  const giveUpAt = Date.now() + 60_000;
  while (!(await isHealthy(port, token))) {
    if (isRunning() && Date.now() < giveUpAt) await pause(200);
    else {
      await kill();
      throw new Error(`Request Tracker did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
    }
  }
  return { stop, kill };
}

async function isHealthy(port, token) {
  try {
    const headers = { authorization: `token ${token}` };
    const signal = AbortSignal.timeout(20_000);
    return (await fetch(`http://127.0.0.1:${port}/REST/2.0/rt`, { headers, signal })).ok;
  } catch {
    return false;
  }
}
