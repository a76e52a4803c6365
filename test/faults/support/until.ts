import { setTimeout as sleep } from 'node:timers/promises';

/** Looks again and again until it is so. Patient: a loaded machine is slow, not wrong. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, patience = 60_000): Promise<void> {
  for (let waited = 0; waited < patience; waited += 100) {
    if (await isSo()) return;
    await sleep(100);
  }
  throw new Error(`Waited in vain until ${what}`);
}

/** Says something that a green test would keep to itself. */
export function say(figures: string): void {
  process.stdout.write(`${figures}\n`);
}
