import type { TicketAdapter } from '../../support/port.js';
import { ask, type Asking } from '../ask.js';

/** What those who answer are called, by their logins: RT's messages name nothing else. */
export interface StaffNames {
  /** An adapter that knows the names of everybody who has written in a thread. */
  introduce(create: (staffName: (login: string) => string | undefined) => TicketAdapter): TicketAdapter;
}

export function createStaffNames(rt: Asking): StaffNames {
  /** Empty: RT tells none, or nobody but the staff may know the login. */
  const names = new Map<string, string>();

  async function learn(logins: readonly string[]): Promise<void> {
    await Promise.all(
      logins.map(async (login) => {
        const { body } = await ask(rt, `/REST/2.0/user/${encodeURIComponent(login)}`);
        const { RealName: name } = (body ?? {}) as { RealName?: unknown };
        // Never the login instead: it may be an address, and is what somebody signs in by.
        names.set(login, typeof name === 'string' ? name : '');
      }),
    );
  }

  return {
    introduce(create) {
      const unknown = new Set<string>();
      const adapter = create((login) => {
        if (!names.has(login)) unknown.add(login);
        return names.get(login) || undefined;
      });
      return {
        ...adapter,
        async listMessages(...args) {
          const page = await adapter.listMessages(...args);
          if (unknown.size === 0) return page;
          try {
            await learn([...unknown]);
          } catch {
            // A thread can be read without the names.
            return page;
          }
          unknown.clear();
          return adapter.listMessages(...args);
        },
      };
    },
  };
}
