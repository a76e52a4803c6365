import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Starts a backend's web server and waits until it answers.
 *
 * @param {{ title: string, command: string[], cwd: string, env: Record<string, string | undefined>, log: string,
 *   health: { url: string, headers: Record<string, string> } }} options `health` is a request that answers 2xx when all
 *   is well; `log` the file for what the server says.
 * @returns Two ways to end it: `stop` in good order, `kill` at once.
 */
export async function startServer({ title, command: [command = '', ...args], cwd, env, log, health }) {
  const output = openSync(log, 'a');
  // A group of its own, so that all that it starts ends with it.
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const killGroup = () => signalGroup('SIGKILL');
  process.once('exit', killGroup);

  function signalGroup(signal) {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, signal);
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
    signalGroup('SIGTERM');
    await Promise.race([ended, pause(10_000, undefined, { ref: false })]);
    await kill();
  }

  const giveUpAt = Date.now() + 120_000;
  while (!(await isHealthy(health))) {
    if (isRunning() && Date.now() < giveUpAt) await pause(200);
    else {
      await kill();
      throw new Error(`${title} did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
    }
  }
  return { stop, kill };
}

async function isHealthy({ url, headers }) {
  try {
    return (await fetch(url, { headers, signal: AbortSignal.timeout(20_000) })).ok;
  } catch {
    return false;
  }
}
