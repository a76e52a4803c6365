type Holders = Map<object, () => readonly string[]>;

const holdersOf = new WeakMap<object, Holders>();

/** What is being written on this page: no other view of it takes it for something that was left. */
export function namesInUse(keeper: object) {
  const holders: Holders = holdersOf.get(keeper) ?? new Map();
  holdersOf.set(keeper, holders);
  return {
    has: (id: string, own: object) => [...holders].some(([holder, ids]) => holder !== own && ids().includes(id)),
    take(holder: object, ids: () => readonly string[]) {
      holders.set(holder, ids);
      return () => holders.delete(holder);
    },
  };
}
