import type { Lexicon } from '../lexicon/lexicon.js';

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
  | 'time';

/** A fact that staff look for, found in a text. */
export interface Detail {
  kind: DetailKind;
  /** As it was written. */
  value: string;
  /** Where in the text, in UTF-16 units; `end` is after it. */
  start: number;
  end: number;
}

export function findDetails(_text: string, _lexicons: readonly Lexicon[]): Detail[] {
  return [];
}
