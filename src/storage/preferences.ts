import { clearingsOf } from './clearings.js';
import { namePrefix } from './namePrefix.js';

/** A small choice of how things look, or ids; of what somebody has written only what they saved under a name. */
export type Preference = string | number | boolean | readonly string[];

/** What one customer prefers, by name. Whatever happens to the browser's storage, nothing here throws. */
export interface Preferences {
  /** There is a customer to keep them for: they outlive the page. */
  readonly isKept: boolean;
  /** The same value, by identity too, until it is set anew; `undefined` where nothing was kept. */
  get(name: string): Preference | undefined;
  set(name: string, value: Preference): void;
  /** Changes what is kept now: another tab may have set it since it was read here. */
  update(name: string, change: (kept: Preference | undefined) => Preference): void;
  /** @returns Ends the listening. */
  subscribe(listener: () => void): () => void;
}

/**
 * Keeps the preferences of one customer in `localStorage`. Without a name, where two customers of one browser could not be
 * told apart, and where the storage is full, forbidden or absent, they last as long as the page.
 *
 * @param customer The provider's `storageKey`.
 */
export function openPreferences(customer: string | undefined): Preferences {
  const known = new Map<string, Preference | undefined>();
  const listeners = new Set<() => void>();
  let clearings = clearingsOf(customer ?? '');
  const forgetCleared = () => {
    if (clearings === clearingsOf(customer ?? '')) return;
    clearings = clearingsOf(customer ?? '');
    known.clear();
  };
  const keyOf = (name: string) => `${namePrefix}${customer}:${name}`;

  const readAnew = (name: string) => (customer === undefined ? undefined : read(keyOf(name)));
  const set = (name: string, value: Preference) => {
    forgetCleared();
    known.set(name, value);
    if (customer !== undefined) write(keyOf(name), value);
    for (const listener of listeners) listener();
  };

  return {
    isKept: customer !== undefined,
    get(name) {
      forgetCleared();
      if (!known.has(name)) known.set(name, readAnew(name));
      return known.get(name);
    },
    set,
    update(name, change) {
      forgetCleared();
      // Where it could not be written there is nothing to read: what is known here is all there is.
      set(name, change(readAnew(name) ?? known.get(name)));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read(key: string): Preference | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isPreference(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, value: Preference): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: it lasts as long as the page.
  }
}

function isPreference(value: unknown): value is Preference {
  return Array.isArray(value)
    ? value.every((one) => typeof one === 'string')
    : ['string', 'number', 'boolean'].includes(typeof value);
}
