/** The one in the middle. */
export function median(values) {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Of one figure of one peer, over all rounds. */
export function medianOf(measured, name) {
  return median(numbersOf(measured, name));
}

/** One figure of one peer, a number a round. */
export function numbersOf(measured, name) {
  return (measured?.runs ?? []).map((run) => run[name]).filter((value) => typeof value === 'number');
}
