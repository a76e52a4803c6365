import type { Locale, Localized } from './locale.js';

/** The signed-in person on whose behalf something is done. */
export interface Viewer {
  id: number;
  role: 'customer' | 'staff';
  email: string;
  name: string;
  /** What staff are called beside their name, e.g. `Network engineer`. */
  title?: Localized;
  locale: Locale;
  /** Names the session without being able to open it. */
  session: string;
}
