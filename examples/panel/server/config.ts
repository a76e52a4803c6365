import { resolve } from 'node:path';
import { readBackend, type BackendConfig } from './backends/readBackend.js';
import { address, flag, integer, url } from './readEnv.js';

export { ConfigError } from './readEnv.js';

/** How this panel runs. Read once from the environment, see {@link readConfig}. */
export interface Config {
  port: number;
  host: string;
  /** The address in mails, without a slash at the end. */
  publicUrl: string;
  databaseUrl?: string;
  /** Where the embedded database lives. */
  dataDir: string;
  smtpUrl?: string;
  /** The bare address mails come from. */
  mailFrom: string;
  sessionDays: number;
  /** Whether `X-Forwarded-For` and `X-Forwarded-Proto` are to be believed. */
  trustProxy: boolean;
  /** Serves the front end through Vite instead of from `dist/web`. */
  dev: boolean;
  /** Where requests for help live. Absent: in the panel's own database. */
  backend?: BackendConfig;
}

/**
 * Reads and checks the environment.
 *
 * @param root The folder of the panel.
 * @throws {ConfigError} naming the variable, what is wrong with it and what it should be.
 */
export function readConfig(env: NodeJS.ProcessEnv, root: string): Config {
  const port = integer(env, 'PORT', 4180, 1, 65_535);
  const host = env['HOST'] || '127.0.0.1';
  const databaseUrl = url(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const smtpUrl = url(env, 'SMTP_URL', ['smtp:', 'smtps:']);
  const publicUrl = url(env, 'PUBLIC_URL', ['http:', 'https:']) ?? `http://${shownHost(host)}:${port}`;
  const backend = readBackend(env);
  return {
    port,
    host,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    ...(databaseUrl && { databaseUrl }),
    dataDir: resolve(root, env['DATA_DIR'] || '.data'),
    ...(smtpUrl && { smtpUrl }),
    mailFrom: address(env, 'MAIL_FROM', 'support@harbour.example'),
    sessionDays: integer(env, 'SESSION_DAYS', 14, 1, 365),
    trustProxy: flag(env, 'TRUST_PROXY'),
    dev: flag(env, 'PANEL_DEV'),
    ...(backend && { backend }),
  };
}

function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
