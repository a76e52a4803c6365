/** What changes, for React and for the parts around it that are no React. */
export interface Store<T> {
  get(): T;
  /** Changes some of it. Nobody is told where nothing is different. */
  set(change: Partial<T>): void;
  /** @returns Ends the listening. */
  subscribe(listener: () => void): () => void;
}

export function createStore<T extends object>(first: T): Store<T> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      const keys = Object.keys(change) as (keyof T)[];
      if (keys.every((key) => Object.is(state[key], change[key]))) return;
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
