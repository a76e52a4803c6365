import { TicketError } from '../../support/port.js';

/** An account. */
export interface User {
  id: number;
  login: string;
  admin?: boolean;
  memberships?: { project: { id: number }; roles: { id: number }[] }[];
}

/** What Redmine answers, each under its name. */
interface Answers {
  user: User;
  users: User[];
  roles: { id: number; name: string }[];
  project: { id: number };
  issue_statuses: { id: number; name: string }[];
}

/**
 * What an answer has under a name.
 *
 * @throws {TicketError} `malformed` when it has nothing there.
 */
export function fieldOf<K extends keyof Answers>(body: unknown, name: K): Answers[K] {
  const value = (body as Partial<Answers> | null | undefined)?.[name];
  if (!value) throw new TicketError('malformed', `Redmine answered without "${name}"`);
  return value;
}
