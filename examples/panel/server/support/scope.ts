import type { Database } from '../db/database.js';
import type { Mailer } from '../mail/mailer.js';
import type { Viewer } from '../viewer.js';
import type { Hub } from './hub.js';

/** What every operation of support works with. */
export interface SupportContext {
  db: Database;
  hub: Hub;
  mailer: Mailer;
  clock: () => Date;
}

/** The same, on behalf of one signed-in person. */
export interface Scope extends SupportContext {
  viewer: Viewer;
}
