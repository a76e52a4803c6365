/** Web Locks as far as the kit uses them, for tabs that are no more than objects: Node has none before version 24. */
export interface FakeLocks {
  /** What `navigator.locks` is. */
  locks: Pick<LockManager, 'request' | 'query'>;
  /** The name that was asked for last. */
  latest(): string;
  /** The tab that held it is gone, without a word. */
  lose(name: string): void;
}

export function createFakeLocks(): FakeLocks {
  const held = new Set<string>();
  let latest = '';
  const request = async (name: string, work: () => Promise<unknown>) => {
    latest = name;
    held.add(name);
    await work();
    held.delete(name);
  };
  return {
    locks: {
      request: request as unknown as LockManager['request'],
      query: async () => ({ held: [...held].map((name) => ({ name })), pending: [] }),
    },
    latest: () => latest,
    lose: (name) => void held.delete(name),
  };
}
