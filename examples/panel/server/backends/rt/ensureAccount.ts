import { TicketError } from '../../support/port.js';
import { ask, type Asking } from '../ask.js';
import type { Customer } from '../backend.js';

/**
 * Makes sure that RT has an account for a customer: an unprivileged user who is called as their e-mail. One that is
 * there already stays as it is; RT's REST interface could not give it another password anyway.
 *
 * @throws {TicketError} `unavailable` when RT is away; `forbidden` when the account is one of the staff.
 */
export async function ensureAccount(rt: Asking, { email, name }: Customer, password: string): Promise<void> {
  // Not `Lang`: RT 5.0.3 breaks the line under its answer to a reply when it has to word it in another alphabet.
  const user = { Name: email, EmailAddress: email, RealName: name, Password: password, Privileged: 0 };
  const made = await ask(rt, '/REST/2.0/user', { method: 'POST', body: user });
  if (made.status === 201) return;
  const found = await ask(rt, `/REST/2.0/user/${encodeURIComponent(email)}`);
  if (found.status !== 200)
    throw new TicketError(
      'unavailable',
      `RT made no account for a customer: ${made.status} ${JSON.stringify(made.body)}`,
    );
  // Whoever writes with the rights of staff must be one of them, and not a customer with the same address.
  if (!isPlainUser(found.body))
    throw new TicketError('forbidden', 'The account in RT is disabled, or one of the staff');
}

function isPlainUser(user: unknown): boolean {
  const { Privileged: privileged, Disabled: disabled } = (user ?? {}) as Record<string, unknown>;
  return Number(privileged) === 0 && Number(disabled) === 0;
}
