/** Somebody who is signed in to the panel. */
export interface Customer {
  id: string;
}

/** The panel's own sessions, on the server: a table of its database, in a panel that has more than one process. */
const sessions = new Map<string, Customer>();

/** Begins a session: call it when the password was right. */
export function signIn(customer: Customer): { token: string; setCookie: string } {
  const token = crypto.randomUUID();
  sessions.set(token, customer);
  // The prefix keeps neighbouring subdomains from setting it; no script of the page can read it.
  return { token, setCookie: `__Host-session=${token}; Path=/; Secure; HttpOnly; SameSite=Lax` };
}

export function signOut(token: string): void {
  sessions.delete(token);
}

/** Whose request it is: by the session cookie of the panel, or by a bearer token from an app of yours. */
export function customerOf({ headers }: Request): Customer | undefined {
  const cookie = /(?:^|;\s*)__Host-session=([^;]+)/.exec(headers.get('cookie') ?? '')?.[1];
  const bearer = /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  return sessions.get(bearer ?? cookie ?? '');
}
