import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startMailServer, type TestMailServer } from '../../examples/panel/test/support/startMailServer.js';
import { freePort } from './freePort.js';

const main = fileURLToPath(new URL('../../examples/panel/dist/server/main.js', import.meta.url));

/** The built panel in a process of its own, as `npm start` runs it, with a real SMTP server beside it. */
export interface TestPanel {
  /** Its address, without a slash at the end. */
  url: string;
  mail: TestMailServer;
  /** Everything it has written to the console. */
  output(): string;
  /** Stops it and starts it anew on the same data and at the same address. `SIGKILL` leaves it no time to tidy up. */
  restart(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  stop(): Promise<void>;
}

export interface TestPanelOptions {
  /** A real PostgreSQL. @default PGlite in a temporary folder */
  databaseUrl?: string;
  /** @default a free one */
  port?: number;
  /** Keeps mails in the panel's own mailbox instead. @default false */
  localMailbox?: boolean;
  /** Further environment variables. */
  env?: Record<string, string>;
}

/** The demo sign-ins, as the panel prints them. */
export const demoSignIns = {
  anna: { email: 'anna@vishnya.example', password: 'vishnya-2026' },
  john: { email: 'john@brightoak.example', password: 'brightoak-2026' },
  pavel: { email: 'pavel@harbour.example', password: 'harbour-pavel' },
  emma: { email: 'emma@harbour.example', password: 'harbour-emma' },
} as const;

export async function startPanel(options: TestPanelOptions = {}): Promise<TestPanel> {
  if (!existsSync(main)) throw new Error('The panel is not built: run "npm run build" in examples/panel.');
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const dataDir = mkdtempSync(join(tmpdir(), 'ticketdock-panel-'));
  const mail = await startMailServer();
  const output: string[] = [];
  const env = {
    PATH: process.env['PATH'] ?? '',
    PORT: String(port),
    DATA_DIR: dataDir,
    ...(options.databaseUrl && { DATABASE_URL: options.databaseUrl }),
    ...(!options.localMailbox && { SMTP_URL: mail.url }),
    ...options.env,
  };

  let child = await launch();

  async function launch(): Promise<ChildProcess> {
    const started = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    const handleExit = () => started.kill('SIGKILL');
    process.once('exit', handleExit);
    started.once('exit', () => process.off('exit', handleExit));
    await waitUntilReady(started, url, output);
    return started;
  }

  return {
    url,
    mail,
    output: () => output.join(''),
    async restart(signal = 'SIGTERM') {
      await end(child, signal);
      child = await launch();
    },
    async stop() {
      await end(child, 'SIGTERM');
      await mail.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function waitUntilReady(child: ChildProcess, url: string, output: string[]): Promise<void> {
  for (let attempt = 0; attempt < 900; attempt += 1) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const ready = await fetch(`${url}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await sleep(100);
  }
  child.kill('SIGKILL');
  throw new Error(`The panel did not start:\n${output.join('')}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const impatient = setTimeout(() => child.kill('SIGKILL'), 8000);
  await gone;
  clearTimeout(impatient);
}
