/** Options that Page Up and Page Down go by. */
const page = 10;

/**
 * Where a key goes in an open list, after the combobox pattern of the ARIA Authoring Practices; `undefined` for other keys.
 *
 * @param from The option it is at; -1 for none.
 */
export function moveBy(key: string, from: number, count: number): number | undefined {
  const to = targets[key]?.(from, count);
  return to === undefined || count === 0 ? undefined : Math.min(Math.max(to, 0), count - 1);
}

const targets: Record<string, (from: number, count: number) => number> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from) => from + page,
  PageUp: (from) => from - page,
  Home: () => 0,
  End: (_, count) => count - 1,
};
