import { TicketError } from 'ticketdock/server';
import { customerOf } from './sessions.js';

/** What the panel knows of a customer. */
export interface Account {
  /** The user name in the ticket system. */
  login: string;
  name: string;
  email: string;
  /** What they have bought, by the ids that the ticket system has for it. */
  services: { id: string; label: string }[];
  /** Where the ticket system is Redmine: the user's number and API key. */
  redmine?: { id: number; key: string };
}

/** By the customer's id. Stands here for a table of the panel's database. */
export const accounts = new Map<string, Account>();

/** Whose request it is: by the panel's own session, and by nothing else that a browser sends. */
export function accountOf(request: Request): Account {
  const customer = customerOf(request);
  const account = customer && accounts.get(customer.id);
  if (!account) throw new TicketError('unauthorized', 'Nobody who has an account is signed in');
  return account;
}
