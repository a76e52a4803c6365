import type { DraftLexicon } from '../lexicon/lexicon.js';
import { findAddresses } from './findAddresses.js';
import { findErrors } from './findErrors.js';
import { findNumbers } from './findNumbers.js';
import { findTimes } from './findTimes.js';
import { findTraces } from './findTraces.js';

export type DetailKind =
  | 'ipv4'
  | 'ipv6'
  | 'domain'
  | 'url'
  | 'email'
  | 'order'
  | 'invoice'
  | 'ticket'
  | 'http'
  | 'exit'
  | 'stack'
  | 'log'
  | 'error'
  | 'time';

/** A fact that staff look for, found in a text. `log` is a run of lines, `error` what a program said, letter by letter. */
export interface Detail {
  kind: DetailKind;
  /** As it was written. */
  value: string;
  /** Where in the text, in UTF-16 units; `end` is after it. */
  start: number;
  end: number;
}

/** What a character is part of already. */
const log = 1;
const whole = 2;
const addresses: ReadonlySet<DetailKind> = new Set(['ipv4', 'ipv6', 'domain', 'email', 'url']);

/** Takes what one of the finders has found. */
export type Note = (kind: DetailKind, start: number, end: number) => void;

/**
 * The facts in a text that staff look for (seed page: "IP-адреса, доменные имена, точные тексты ошибок, логи"), in the order
 * in which they stand there. What lies in another one is part of it: the domain of a URL, the addresses in a log. What is
 * written twice comes once.
 *
 * @example
 * findDetails('ошибка 502 на 203.0.113.7', [en, ru]).map(({ kind, value }) => [kind, value]);
 * // [['http', '502'], ['ipv4', '203.0.113.7']]
 */
export function findDetails(text: string, lexicons: readonly DraftLexicon[]): Detail[] {
  // The one letter that is longer when it is small would put everything after it out of place.
  const small = text.replaceAll('\u0130', 'I').toLowerCase();
  const taken = new Uint8Array(text.length);
  const found = new Map<string, Detail>();
  const note: Note = (kind, start, end) => {
    // In a log the addresses are facts of their own: whose server it is stands nowhere else.
    const isIn = taken.subarray(start, end);
    if (start >= end || isIn.includes(whole) || (isIn.includes(log) && !addresses.has(kind))) return;
    taken.fill(kind === 'log' || kind === 'error' ? log : whole, start, end);
    const value = text.slice(start, end);
    const key = `${kind} ${value.toLowerCase()}`;
    if (!found.has(key)) found.set(key, { kind, value, start, end });
  };
  findTraces(text, note);
  findErrors(small, note);
  findAddresses(text, note);
  findTimes(small, lexicons, note);
  findNumbers(small, lexicons, note);
  return [...found.values()].toSorted((one, other) => one.start - other.start);
}
