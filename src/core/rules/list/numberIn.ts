/**
 * The number of a request that a search is nothing but: `1042`, `#1042`, `№ 1042`. With its sign before it also `#ABC-7`.
 *
 * @example
 * numberIn(' #1042 '); // '1042'
 * numberIn('error 502'); // undefined
 */
export function numberIn(text: string): string | undefined {
  return /^\s*(?:[#№]\s*([\p{L}\p{N}][\p{L}\p{N}-]*)|(\d[\d-]*))\s*$/u.exec(text)?.slice(1).find(Boolean);
}
