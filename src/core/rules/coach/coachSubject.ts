import { isBlank } from '../isBlank.js';
import { indexWords, plainWord } from '../lexicon/indexWords.js';
import type { DraftLexicon } from '../lexicon/lexicon.js';
import { isIdentifier } from './isIdentifier.js';
import { isShouting } from './isShouting.js';

/** What keeps staff from telling by its subject what a request is about. */
export type SubjectProblem = 'vague' | 'shouting' | 'short' | 'greeting' | 'id';

/** Characters that are looked at: a line that is longer says something. */
const mostLooked = 300;

/** Letters: a lone word of more is rare enough to say something, one of fewer than the second says nothing at all. */
const tellingWord = 9;
const fewestLetters = 4;

/** What a word may be; of several the first counts. */
const kinds = { greetings: 1, topics: 2, failures: 4, codes: 8, empty: 16, ids: 32, specific: 64 };
const lists = ['greetings', 'topics', 'failures', 'codes', 'empty'] as const;

/**
 * What keeps staff from telling by a subject what the request is about; `null` when they can, or when nothing is written
 * yet. The seed page: "Кратко и ясно опишите суть"; bad are "Проблема!!!" and "Помогите". A subject is good when something
 * specific is left of it without its empty words, however short it is.
 *
 * @param lexicons All of them hold at once.
 *
 * @example
 * coachSubject('Help!!!', [en, ru]); // 'vague'
 * coachSubject('No SSH access to the server', [en, ru]); // null
 */
export function coachSubject(subject: string, lexicons: readonly DraftLexicon[]): SubjectProblem | null {
  const looked = subject.slice(0, mostLooked).normalize('NFC');
  // Half a word would be a rare one.
  const text = subject.length > mostLooked ? looked.replace(/(?<!\S)\S+$/, '') : looked;
  if (isBlank(text)) return null;
  const lookUp = indexWords(lexicons.flatMap(({ coach }) => lists.map((name) => [coach[name], kinds[name]] as const)));
  const found = text.split(/\s+/).flatMap((piece) => readPiece(piece, lookUp));
  return judge(found, text, lexicons) ?? (isShouting(text) ? 'shouting' : null);
}

function judge(found: readonly number[], text: string, lexicons: readonly DraftLexicon[]): SubjectProblem | null {
  // "Invoice 55120" says which one and no more.
  if (/^\p{L}+[\s#№:]+\d{4,}$/u.test(text.trim())) return 'id';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const all = found.reduce((some, kind) => some | kind, 0);
  const has = (kind: number) => (all & kind) !== 0;
  if (has(kinds.specific))
    return found.length === 1 && letters < tellingWord && isKnown(text, lexicons) ? 'short' : null;
  if (has(kinds.ids)) return has(kinds.failures | kinds.codes) ? null : 'id';
  if (has(kinds.failures) && has(kinds.topics)) return null;
  if (letters < fewestLetters || all === kinds.topics) return 'short';
  return all === kinds.greetings ? 'greeting' : 'vague';
}

/** Its letters are of a script whose words are known: elsewhere a word may be a sentence. */
function isKnown(text: string, lexicons: readonly DraftLexicon[]): boolean {
  return lexicons.some(({ coach }) => new RegExp(`\\p{Script=${coach.script}}`, 'u').test(text));
}

/** The kinds of its words. */
function readPiece(piece: string, lookUp: (word: string) => number): number[] {
  const bare = piece.replace(/^[^\p{L}\p{N}#№]+|[^\p{L}\p{N}]+$/gu, '');
  // An HTTP status of a failure says what is wrong, and it is a name.
  if (/^[45]\d\d$/.test(bare)) return [kinds.failures | kinds.ids];
  const found = (bare.match(/[\p{L}\p{N}'’]+/gu) ?? []).map((part) => {
    const word = plainWord(part).replace(/(.)\1{2,}/gu, '$1');
    const bits = lookUp(word);
    // Words of two letters are grammar.
    return bits & -bits || (/^\D{1,2}$/u.test(word) ? kinds.empty : kinds.specific);
  });
  // "Help.Urgent" looks like a domain.
  return isIdentifier(bare) && found.includes(kinds.specific) ? [kinds.ids] : found;
}
