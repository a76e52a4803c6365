import { TicketError } from '../../support/port.js';
import { ask, type Asking } from '../ask.js';
import type { Customer } from '../backend.js';
import { fieldOf } from './fieldOf.js';

/** In which projects customers take part, and as what. */
export interface Membership {
  projects: readonly string[];
  /** The name of a role. */
  role: string;
}

/**
 * Makes sure that Redmine has an account for a customer, called as their e-mail, with the customers' role in every
 * project of support and no other one anywhere. Answers its number.
 *
 * @throws {TicketError} `unavailable` when Redmine is away or lacks the role or a project; `forbidden` when the account
 *   is one of the staff.
 */
export async function ensureAccount(
  redmine: Asking,
  customer: Customer,
  { projects, role }: Membership,
): Promise<number> {
  const roleId = await findRole(redmine, role);
  const created = await ask(redmine, '/users.json', { method: 'POST', body: { user: userOf(customer) } });
  const id = created.status === 201 ? fieldOf(created.body, 'user').id : await findUser(redmine, customer.email);
  const user = fieldOf((await ask(redmine, `/users/${id}.json?include=memberships`)).body, 'user');
  const memberships = user.memberships ?? [];
  // The panel acts in their name by switching to them: it must never be the name of somebody with more rights.
  if (user.admin !== false || memberships.some(({ roles }) => roles.some((one) => one.id !== roleId)))
    throw new TicketError('forbidden', 'The account in Redmine is one of the staff');

  for (const project of projects) {
    const { status, body } = await ask(redmine, `/projects/${encodeURIComponent(project)}.json`);
    if (status !== 200) throw new TicketError('unavailable', `Redmine has no project "${project}"`);
    const projectId = fieldOf(body, 'project').id;
    if (memberships.some((one) => one.project.id === projectId)) continue;
    const joined = await ask(redmine, `/projects/${projectId}/memberships.json`, {
      method: 'POST',
      body: { membership: { user_id: id, role_ids: [roleId] } },
    });
    // 422: another server of this panel was quicker.
    if (joined.status !== 201 && joined.status !== 422)
      throw new TicketError('unavailable', `Redmine let no customer into "${project}": ${joined.status}`);
  }
  return id;
}

function userOf({ email, name, locale }: Customer) {
  const [first = '', ...others] = name.trim().split(/\s+/);
  return {
    login: email,
    mail: email,
    firstname: (first || email).slice(0, 30),
    // Redmine takes nobody without one.
    lastname: others.join(' ').slice(0, 255) || '—',
    language: locale,
    // Nobody ever signs in with it.
    generate_password: true,
  };
}

async function findRole(redmine: Asking, name: string): Promise<number> {
  const { body } = await ask(redmine, '/roles.json');
  const found = fieldOf(body, 'roles').find((one) => one.name === name);
  if (!found) throw new TicketError('unavailable', `Redmine has no role "${name}"`);
  return found.id;
}

async function findUser(redmine: Asking, login: string): Promise<number> {
  const { body } = await ask(redmine, `/users.json?name=${encodeURIComponent(login)}&limit=100`);
  const found = fieldOf(body, 'users').find((one) => one.login.toLowerCase() === login.toLowerCase());
  if (!found) throw new TicketError('unavailable', 'Redmine made no account for a customer');
  return found.id;
}
