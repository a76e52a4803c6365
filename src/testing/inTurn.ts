/** Does it for each, one after the other. */
export async function inTurn<T, R>(items: readonly T[], work: (item: T, index: number) => Promise<R>): Promise<R[]> {
  return items.reduce<Promise<R[]>>(async (before, item, index) => {
    const results = await before;
    results.push(await work(item, index));
    return results;
  }, Promise.resolve([]));
}
