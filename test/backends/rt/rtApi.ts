import { inject } from 'vitest';
import type { RtAccount } from './startRt.mjs';

/** RT's own API, past the adapter: what the staff and other programs do. */
export async function rtApi(
  { token }: Pick<RtAccount, 'token'>,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(`${inject('rt').url}/REST/2.0${path}`, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

/** A new account of a customer, with no tickets. */
export async function newCustomer(login: string): Promise<Omit<RtAccount, 'token'>> {
  const account = { login, password: `pass-of-${login}`, name: `Customer ${login}`, email: `${login}@customers.test` };
  await rtApi(inject('rt').admin, 'POST', '/user', {
    Name: login,
    Password: account.password,
    RealName: account.name,
    EmailAddress: account.email,
    Privileged: 0,
  });
  return account;
}

/** Somebody of the staff answers. */
export async function staffReplies(ticketId: string, text: string, ContentType = 'text/plain'): Promise<void> {
  await rtApi(agent(), 'POST', `/ticket/${ticketId}/correspond`, { Content: text, ContentType });
}

/** The first of the staff. */
export function agent(): RtAccount {
  const [first] = inject('rt').staff;
  if (!first) throw new Error('The seed has no staff');
  return first;
}
