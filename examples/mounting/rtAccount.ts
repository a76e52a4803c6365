import { createHmac } from 'node:crypto';
import type { Account } from './accounts.js';
import { secretOf } from './secretOf.js';

export const baseUrl = 'https://rt.example';
const secret = secretOf('RT_SECRET');
const token = secretOf('RT_PANEL_TOKEN');

/** A customer's password in RT. Nobody types it and nothing stores it: it is derived from the secret each time. */
export function passwordOf(login: string): string {
  return createHmac('sha256', secret).update(login).digest('base64url');
}

/** Makes the customer's account in RT: call it once, before their first ticket. */
export async function createRtAccount({ login, name, email }: Account): Promise<void> {
  const response = await fetch(`${baseUrl}/REST/2.0/user`, {
    method: 'POST',
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      Name: login,
      Password: passwordOf(login),
      RealName: name,
      EmailAddress: email,
      Privileged: 0,
    }),
    redirect: 'manual',
    signal: AbortSignal.timeout(15_000),
  });
  if (response.status !== 201) throw new Error(`RT made no account for ${login}: ${response.status}`);
}
