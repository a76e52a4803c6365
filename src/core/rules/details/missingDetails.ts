import type { DetailNeed } from '../../model.js';
import type { DraftLexicon } from '../lexicon/lexicon.js';
import type { Detail, DetailKind } from './findDetails.js';
import { letters, oncePer } from './wordPattern.js';

/** What is there of a draft. */
export interface KnownFacts {
  details: readonly Detail[];
  /** The message, and what else was written. */
  text: string;
  /** A service is chosen: staff know its address. */
  hasService: boolean;
  /** A picture goes along: it often shows the error. */
  hasPicture: boolean;
}

const answers: Readonly<Record<DetailNeed, readonly DetailKind[]>> = {
  address: ['ipv4', 'ipv6', 'domain', 'url'],
  error: ['http', 'exit', 'stack', 'log', 'error'],
  time: ['time'],
  order: ['order', 'invoice'],
  email: ['email'],
};

const whenPattern = oncePer((word) => new RegExp(`(?<![${letters}])(?:${word('when')}|${word('day')})`));

/**
 * What a department needs and nothing in the draft answers, in the department's order. Generous, as a needless question
 * annoys more than a missing fact: code in the message counts as the text of an error, "since yesterday" as a time.
 *
 * @example
 * missingDetails(['address', 'time'], { details: [], text: 'Down since noon', hasService: false, hasPicture: false }, [en]);
 * // ['address']
 */
export function missingDetails(
  needs: readonly DetailNeed[],
  { details, text, hasService, hasPicture }: KnownFacts,
  lexicons: readonly DraftLexicon[],
): DetailNeed[] {
  return needs.filter((need) => {
    if (details.some(({ kind }) => answers[need].includes(kind))) return false;
    if (need === 'address') return !hasService;
    if (need === 'error') return !hasPicture && !/`[^`\s]/.test(text) && !/```/.test(text);
    return need !== 'time' || !whenPattern(lexicons).test(text.toLowerCase());
  });
}
