/** Values that are made on demand: each once, however many ask for it at the same time. A failure is not kept. */
export interface Kept<K, V> {
  get(key: K, make: () => Promise<V>): Promise<V>;
  /** Answers what was kept. */
  forget(key: K): Promise<V> | undefined;
}

/**
 * Keeps at most `limit` values: those that were asked for last.
 *
 * @example
 * const accounts = keepOnce<string, Account>(1000);
 * const make = () => createAccount('a@b.example');
 * await Promise.all([accounts.get('a@b.example', make), accounts.get('a@b.example', make)]); // one account
 */
export function keepOnce<K, V>(limit: number): Kept<K, V> {
  const kept = new Map<K, Promise<V>>();
  return {
    get(key, make) {
      const value = kept.get(key) ?? make();
      // Put at the end: the first one is the one nobody has asked for the longest.
      kept.delete(key);
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
      value.catch(() => {
        if (kept.get(key) === value) kept.delete(key);
      });
      return value;
    },
    forget(key) {
      const value = kept.get(key);
      kept.delete(key);
      return value;
    },
  };
}
