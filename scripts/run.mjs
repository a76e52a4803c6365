import { spawn } from 'node:child_process';
import { root } from './entries.mjs';

/**
 * Runs a command to its end and keeps what it printed.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, show?: boolean }} [options]
 *   `show` lets the output through instead of keeping it.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd = root, env, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      // What is kept to be shown later is read by people and by patterns: no colours in it.
      env: { ...process.env, ...(!show && { NO_COLOR: '1', FORCE_COLOR: undefined }), ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code, signal) =>
      resolve({ code: code ?? (signal ? 128 : 1), output: Buffer.concat(chunks).toString() }),
    );
  });
}

/** A program that an installed package brings: `node_modules/.bin/<name>`. */
export function bin(name) {
  return `${root}node_modules/.bin/${name}`;
}
