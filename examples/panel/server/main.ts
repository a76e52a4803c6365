import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printWelcome } from './printWelcome.js';
import { ConfigError, readConfig } from './config.js';
import { startPanel } from './startPanel.js';

/** The folder of the panel, seen from `dist/server`. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

try {
  const config = readConfig(process.env, root);
  const panel = await startPanel(config, root);
  printWelcome(config, panel);
  stopOnSignal(panel.stop);
} catch (error) {
  // A sentence for a person where there is one; a trace only for what nobody foresaw.
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const handleSignal = () => {
    // A second Ctrl+C means: now.
    if (stopping) process.exit(130);
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', handleSignal);
  process.on('SIGTERM', handleSignal);
}
