import { resolve } from 'node:path';
import { readBackend, type BackendConfig } from './backends/readBackend.js';
import { address, flag, integer, origins, secret, url } from './readEnv.js';

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
  /** Signs the tokens of the widget. Absent: one is made, and kept in `dataDir`. */
  tokenSecret?: string;
  /** Whose pages may speak with support by a token, besides our own. */
  widgetOrigins: readonly string[];
  /** Whether `X-Forwarded-For` and `X-Forwarded-Proto` are to be believed. */
  trustProxy: boolean;
  /** Serves the front end through Vite instead of from `dist/web`. */
  dev: boolean;
  /** Whether an empty database also gets a customer with thousands of requests. */
  demoCrowd: boolean;
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
  const tokenSecret = secret(env, 'TOKEN_SECRET', 32);
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
    ...(tokenSecret && { tokenSecret }),
    widgetOrigins: origins(env, 'WIDGET_ORIGINS'),
    trustProxy: flag(env, 'TRUST_PROXY'),
    dev: flag(env, 'PANEL_DEV'),
    demoCrowd: flag(env, 'DEMO_CROWD'),
    ...(backend && { backend }),
  };
}

function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
