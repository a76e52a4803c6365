import { randomUUID } from 'node:crypto';
import { addPerson } from '../../server/account/addPerson.js';
import { addService } from '../../server/account/addService.js';
import type { AssembledPanel } from '../../server/assemblePanel.js';
import { assemblePanel } from '../../server/assemblePanel.js';
import type { Backend } from '../../server/backends/backend.js';
import { readConfig } from '../../server/config.js';
import type { Database } from '../../server/db/database.js';
import { migrate } from '../../server/db/migrate.js';
import { openPglite } from '../../server/db/pglite.js';
import { openPostgres } from '../../server/db/postgres.js';
import type { Locale } from '../../server/locale.js';
import { seedDatabase } from '../../server/seed/seedDatabase.js';
import { createPanelAdapter } from '../../server/support/createPanelAdapter.js';
import type { TicketAdapter } from '../../server/support/port.js';
import type { Viewer } from '../../server/viewer.js';

/** The panel in this process, on a database of its own, with a clock that tests can turn. */
export interface TestPanelParts extends AssembledPanel {
  db: Database;
  /** Moves the panel's time on. */
  pass(minutes: number): void;
  /** A new person, signed in. */
  person(options?: Partial<Pick<Viewer, 'role' | 'name' | 'locale'>>): Promise<TestPerson>;
  /** What the panel answers to a request, as somebody or as nobody. */
  request(path: string, init?: RequestInit & { as?: TestPerson }): Promise<Response>;
  close(): Promise<void>;
}

export interface TestPerson {
  viewer: Viewer;
  adapter: TicketAdapter;
  /** The cookie of the session. */
  cookie: string;
}

const origin = 'http://127.0.0.1:4180';

/** What test panels sign tokens with. */
export const tokenSecret = 'as long as the hash that it is mixed into';

/** Whose pages may carry the widget of test panels. */
export const widgetOrigin = 'https://shop.example';

export async function createTestPanel(
  options: { databaseUrl?: string; smtpUrl?: string; publicUrl?: string; backend?: Backend } = {},
): Promise<TestPanelParts> {
  const db = options.databaseUrl ? await openPostgres(options.databaseUrl) : await openPglite();
  await migrate(db);
  await seedDatabase(db, new Date());
  let passed = 0;
  const clock = () => new Date(Date.now() + passed);
  const config = readConfig(
    {
      SMTP_URL: options.smtpUrl,
      PUBLIC_URL: options.publicUrl,
      TOKEN_SECRET: tokenSecret,
      WIDGET_ORIGINS: widgetOrigin,
    },
    '.',
  );
  const parts = await assemblePanel(db, config, (c) => c.text('the front end'), clock, options.backend);

  return {
    ...parts,
    db,
    pass(minutes) {
      passed += minutes * 60_000;
    },
    async person({ role = 'customer', name = 'Тест Тестов', locale = 'en' } = {}) {
      const email = `${randomUUID()}@test.example`;
      const id = await insertPerson(db, { role, name, locale, email });
      const sessionId = await parts.panel.sessions.start(id);
      const found = await parts.panel.sessions.find(sessionId);
      if (!found) throw new Error('The session is not there');
      const { viewer } = found;
      return { viewer, adapter: createPanelAdapter(parts.panel, viewer), cookie: `panel_session=${sessionId}` };
    },
    async request(path, { as, ...init } = {}) {
      const headers = new Headers(init.headers);
      if (as) headers.set('cookie', as.cookie);
      if (init.method && !headers.has('origin')) headers.set('origin', origin);
      if (typeof init.body === 'string') headers.set('content-type', 'application/json');
      return parts.app.request(`${origin}${path}`, { ...init, headers }, {});
    },
    async close() {
      await parts.stop();
      await db.close();
    },
  };
}

async function insertPerson(
  db: Database,
  { role, name, locale, email }: { role: Viewer['role']; name: string; locale: Locale; email: string },
): Promise<number> {
  const now = new Date();
  const userId = await addPerson(db, { role, name, locale, email, passwordHash: '', createdAt: now });
  const service = { kind: 'vps', title: `VPS of ${name}`, status: 'active', ip: '192.0.2.77', price: 1000 };
  await addService(db, { ...service, userId, currency: 'USD', expiresAt: new Date(now.getTime() + 30 * 86_400_000) });
  return userId;
}

/** The key of one write. */
export function key(): { clientRef: string } {
  return { clientRef: randomUUID() };
}
