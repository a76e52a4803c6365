const names = { other: 'tkd-find', current: 'tkd-find-current' };

export type Mark = readonly [name: keyof typeof names, range: Range];

/**
 * Marks ranges, beside those that are marked already.
 *
 * @returns Takes these marks away.
 */
export function markRanges(marks: readonly Mark[]): () => void {
  for (const [name, range] of marks) highlightOf(names[name])?.add(range);
  return () => {
    for (const [kind, range] of marks) {
      const name = names[kind];
      const highlight = highlightOf(name);
      highlight?.delete(range);
      if (highlight?.size === 0) CSS.highlights.delete(name);
    }
  };
}

/** One for the whole page, also for what is in shadow roots: another desk on it may be searched, too. */
function highlightOf(name: string): Highlight | undefined {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return undefined;
  const known = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, known);
  return known;
}
