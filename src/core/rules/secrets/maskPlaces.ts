/** A part of a text, in UTF-16 units; `end` is after it. */
export interface Place {
  start: number;
  end: number;
}

/** A secret shorter than this (characters) is looked for nowhere else: it would be found in half of all words. */
const shortest = 4;

/**
 * A place without the space around it, and every other place where the same stands: a password that was written twice is
 * otherwise still there once.
 */
export function samePlaces(text: string, { start, end }: Place): Place[] {
  const raw = text.slice(start, end);
  const value = raw.trim();
  if (value === '') return [];
  const from = start + raw.indexOf(value);
  const own = { start: from, end: from + value.length };
  if (value.length < shortest) return [own];
  const places: Place[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
    places.push({ start: at, end: at + value.length });
  return joinPlaces([...places, own]);
}

/** In order; what overlaps or touches is one. */
export function joinPlaces(places: readonly Place[]): Place[] {
  const joined: Place[] = [];
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end);
    else joined.push({ ...place });
  }
  return joined;
}

/**
 * A text with a mask in place of each of these parts.
 *
 * @example
 * maskPlaces('root: Qwerty12', [{ start: 6, end: 14 }], '[removed]'); // 'root: [removed]'
 */
export function maskPlaces(text: string, places: readonly Place[], mask: string): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of joinPlaces(places)) {
    masked += text.slice(at, start) + mask;
    at = end;
  }
  return masked + text.slice(at);
}
