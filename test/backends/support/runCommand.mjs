import { spawnSync } from 'node:child_process';

/** Runs a command to its end and answers what it printed; fails with what it complained of. */
export function runCommand([command = '', ...args], options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? (stderr || stdout).slice(-2000)}`);
  return stdout;
}
