/**
 * Turns "all of these at once" into "this one": what is asked for in the same moment goes in one request.
 *
 * @example
 * const loadFacts = batched((ids) => readFacts(ids).then(({ items }) => new Map(items.map((one) => [one.id, one]))));
 */
export function batched<T>(loadAll: (ids: string[]) => Promise<Map<string, T>>): (id: string) => Promise<T | null> {
  let waiting: { ids: Set<string>; answer: Promise<Map<string, T>> } | undefined;
  return async (id) => {
    if (!waiting) {
      const ids = new Set<string>();
      const answer = Promise.resolve().then(() => {
        waiting = undefined;
        return loadAll([...ids]);
      });
      waiting = { ids, answer };
    }
    waiting.ids.add(id);
    return (await waiting.answer).get(id) ?? null;
  };
}
