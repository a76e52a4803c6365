import { resolve } from 'node:path';

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
}

/** The configuration, or the machine, does not allow a start. The message is one sentence for a person. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
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
  };
}

function integer(env: NodeJS.ProcessEnv, name: string, fallback: number, min: number, max: number): number {
  const text = env[name];
  if (!text) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max)
    throw new ConfigError(`${name} is "${text}", but must be a whole number from ${min} to ${max}.`);
  return value;
}

function url(env: NodeJS.ProcessEnv, name: string, protocols: string[]): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  // The value may hold a password: the sentence names the variable and not what is in it.
  const expected = `${name} must be an address that starts with ${protocols.map((one) => `${one}//`).join(' or ')}.`;
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) throw new ConfigError(expected);
  return text;
}

function address(env: NodeJS.ProcessEnv, name: string, fallback: string): string {
  const text = env[name] || fallback;
  if (!/^[^\s<>"@,;]+@[^\s<>"@,;]+$/.test(text))
    throw new ConfigError(`${name} is "${text}", but must be a bare e-mail address such as ${fallback}.`);
  return text;
}

function flag(env: NodeJS.ProcessEnv, name: string): boolean {
  const text = env[name] ?? '';
  if (!['', '0', '1', 'false', 'true'].includes(text))
    throw new ConfigError(`${name} is "${text}", but must be 0 or 1.`);
  return text === '1' || text === 'true';
}

function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
