import { inject } from 'vitest';
import { fieldsOf, textOf, type Fields } from '../../../src/core/fields.js';
import type { RedmineAccount } from './startRedmine.mjs';

/** Redmine's own API, past the adapter: what the staff and other programs do. */
export async function redmineApi(
  { key }: Pick<RedmineAccount, 'key'>,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
): Promise<Fields> {
  const isFile = body instanceof Uint8Array;
  const response = await fetch(`${inject('redmine').url}${path}`, {
    method,
    headers: {
      'x-redmine-api-key': key,
      'content-type': isFile ? 'application/octet-stream' : 'application/json',
    },
    ...(body !== undefined && { body: isFile ? new Uint8Array(body) : JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`);
  return text.trim() === '' ? {} : fieldsOf(JSON.parse(text));
}

/** A new account of a customer, with no tickets, in all projects. */
export async function newCustomer(login: string): Promise<RedmineAccount> {
  const { admin, projects, roles } = inject('redmine');
  const [firstname, lastname, mail] = ['Customer', login, `${login}@customers.test`];
  const user = { login, firstname, lastname, mail, password: `password-of-${login}`, mail_notification: 'none' };
  const made = fieldsOf((await redmineApi(admin, 'POST', '/users.json', { user }))['user']);
  const id = Number(made['id']);
  const membership = { user_id: id, role_ids: [roles.client] };
  const join = (project: string) => redmineApi(admin, 'POST', `/projects/${project}/memberships.json`, { membership });
  await Promise.all(Object.keys(projects).map(join));
  const { user: read } = await redmineApi(admin, 'GET', `/users/${id}.json`);
  const key = textOf(fieldsOf(read)['api_key']);
  return { id, login, key, password: user.password, name: `${firstname} ${lastname}`, email: mail };
}

/** Locks an account, or lets it in again. */
export async function lock({ id }: Pick<RedmineAccount, 'id'>): Promise<void> {
  await redmineApi(inject('redmine').admin, 'PUT', `/users/${id}.json`, { user: { status: 3 } });
}

/** Somebody of the staff answers, and it is the customer's turn. */
export async function staffReplies(ticketId: string, notes: string, further: object = {}): Promise<void> {
  const issue = { notes, status_id: inject('redmine').statuses['Feedback'], ...further };
  await redmineApi(agent(), 'PUT', `/issues/${ticketId}.json`, { issue });
}

/** The first of the staff. */
export function agent(): RedmineAccount {
  const [first] = inject('redmine').staff;
  if (!first) throw new Error('The seed has no staff');
  return first;
}
