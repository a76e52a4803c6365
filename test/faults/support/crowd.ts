import { addPerson } from '../../../examples/panel/server/account/addPerson.js';
import { hashPassword } from '../../../examples/panel/server/auth/passwords.js';
import { createSessions } from '../../../examples/panel/server/auth/sessions.js';
import type { Database } from '../../../examples/panel/server/db/database.js';

/** A customer of the panel who is signed in. */
export interface Customer {
  id: number;
  email: string;
  password: string;
  /** The cookie of the session. */
  cookie: string;
}

/** Adds customers to the panel's database: its limits are a person's, so what many write takes many people. */
export async function addCustomers(db: Database, count: number): Promise<Customer[]> {
  const password = 'one-of-the-crowd';
  // Made once: it costs what it should.
  const passwordHash = await hashPassword(password);
  const sessions = createSessions(db, 14, () => new Date());
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const email = `customer-${number}@crowd.example`;
      const person = { email, name: `Customer ${number}`, role: 'customer', locale: 'en', passwordHash } as const;
      const id = await addPerson(db, { ...person, createdAt: new Date() });
      return { id, email, password, cookie: `panel_session=${await sessions.start(id)}` };
    }),
  );
}
