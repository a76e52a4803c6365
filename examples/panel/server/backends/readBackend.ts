import { ConfigError, flag, url, type Env } from '../readEnv.js';

const rtFields = ['service', 'clientRef', 'rating', 'ratingComment'] as const;
const redmineFields = ['service', 'rating', 'ratingComment'] as const;

/** A Request Tracker that keeps the requests. */
export interface RtConfig {
  kind: 'rt';
  url: string;
  /** Opens a service account that may make accounts for customers. */
  token: string;
  /** What the passwords of those accounts are derived from. */
  secret: string;
  /** Names of custom fields, by what they hold. */
  fields: Readonly<Partial<Record<(typeof rtFields)[number], string>>>;
  /** Names of the queues that stand for departments. Empty: all that a customer sees. */
  queues: readonly string[];
  /** Whether RT finds words in messages. */
  fullText: boolean;
  /** Opens the account of somebody who answers, to fill an empty desk for a first look. */
  staffToken?: string;
}

/** A Redmine that keeps the requests. */
export interface RedmineConfig {
  kind: 'redmine';
  url: string;
  /** Of an administrator. */
  key: string;
  /** The identifiers of the projects that stand for departments. */
  projects: readonly string[];
  /** The role that customers have in them. */
  role: string;
  /** Numbers of custom fields, by what they hold. */
  fields: Readonly<Partial<Record<(typeof redmineFields)[number], number>>>;
  /** The name of the status that means: it is the customer's turn. */
  answeredStatus: string;
  /** The name of the status that a reply to an answered request sets. */
  repliedStatus: string;
  /** What staff write in. */
  staffFormat: 'text' | 'markdown';
  /** As in {@link RtConfig.staffToken}. */
  staffKey?: string;
}

export type BackendConfig = RtConfig | RedmineConfig;

/**
 * Reads which helpdesk keeps the requests, and how to reach it.
 *
 * @throws {ConfigError}
 */
export function readBackend(env: Env): BackendConfig | undefined {
  const kind = env['BACKEND'] || 'own';
  if (kind === 'own') return undefined;
  if (kind === 'rt') return readRt(env);
  if (kind === 'redmine') return readRedmine(env);
  throw new ConfigError(`BACKEND is "${kind}", but must be own, rt or redmine.`);
}

function readRt(env: Env): RtConfig {
  const staffToken = env['RT_STAFF_TOKEN'];
  const secret = needed(env, 'RT_SECRET', 'a long random text that passwords of customers in RT are derived from');
  if (secret.length < 16) throw new ConfigError('RT_SECRET is too short: it must have 16 characters or more.');
  return {
    kind: 'rt',
    url: baseUrl(env, 'RT_URL'),
    token: needed(env, 'RT_TOKEN', 'the token of an account that may create users in RT'),
    secret,
    fields: readFields(env, 'RT_FIELDS', rtFields),
    queues: list(env['RT_QUEUES']),
    fullText: flag(env, 'RT_FULL_TEXT'),
    ...(staffToken && { staffToken }),
  };
}

function readRedmine(env: Env): RedmineConfig {
  const projects = needed(env, 'REDMINE_PROJECTS', 'identifiers of projects, such as support,billing');
  const fields = Object.entries(readFields(env, 'REDMINE_FIELDS', redmineFields)).map(([holds, number]) => {
    if (/^\d+$/.test(number)) return [holds, Number(number)] as const;
    throw new ConfigError(`REDMINE_FIELDS has "${holds}=${number}", but must have numbers of custom fields.`);
  });
  const staffFormat = env['REDMINE_FORMAT'] || 'text';
  if (staffFormat !== 'text' && staffFormat !== 'markdown')
    throw new ConfigError(`REDMINE_FORMAT is "${staffFormat}", but must be text or markdown.`);
  return {
    kind: 'redmine',
    url: baseUrl(env, 'REDMINE_URL'),
    key: needed(env, 'REDMINE_KEY', 'the API key of an administrator of Redmine'),
    projects: list(projects),
    role: env['REDMINE_ROLE'] || 'Client',
    fields: Object.fromEntries(fields),
    answeredStatus: env['REDMINE_ANSWERED_STATUS'] || 'Feedback',
    repliedStatus: env['REDMINE_REPLIED_STATUS'] || 'In Progress',
    staffFormat,
    ...(env['REDMINE_STAFF_KEY'] && { staffKey: env['REDMINE_STAFF_KEY'] }),
  };
}

/** Reads `service=Service,rating=Rating`. */
function readFields<const Field extends string>(env: Env, variable: string, known: readonly Field[]) {
  const fields: Partial<Record<Field, string>> = {};
  for (const pair of list(env[variable])) {
    const [holds, name] = pair.split('=').map((part) => part.trim());
    const field = known.find((one) => one === holds);
    if (!field || !name)
      throw new ConfigError(`${variable} has "${pair}", but must be like service=…, with ${known.join(', ')}.`);
    fields[field] = name;
  }
  return fields;
}

function list(text = ''): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

function baseUrl(env: Env, name: string): string {
  const found = url(env, name, ['http:', 'https:']);
  if (!found) throw new ConfigError(`${name} must be set with BACKEND=${env['BACKEND']}: its address.`);
  return found.replace(/\/+$/, '');
}

function needed(env: Env, name: string, what: string): string {
  const text = env[name];
  if (!text) throw new ConfigError(`${name} must be set with BACKEND=${env['BACKEND']}: ${what}.`);
  return text;
}
