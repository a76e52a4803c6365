/** Every address in a tree, wherever it is: by the names of properties, so that no kind of piece is forgotten. */
export function addressesIn(tree: unknown): string[] {
  if (Array.isArray(tree)) return tree.flatMap(addressesIn);
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? (/href|src|url|address/i.test(name) ? [value] : []) : addressesIn(value),
  );
}

/** Every word in a tree, marks of lists and languages of code along. */
export function wordsIn(tree: unknown): string {
  if (Array.isArray(tree)) return tree.map(wordsIn).join('\n');
  if (typeof tree !== 'object' || tree === null) return '';
  return Object.entries(tree)
    .map(([name, value]: [string, unknown]) =>
      typeof value !== 'string' ? wordsIn(value) : name === 'value' || name === 'marker' ? value : '',
    )
    .join('');
}
