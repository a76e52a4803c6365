import type { DraftLexicon } from '../lexicon/lexicon.js';
import { codesAfter } from './codesAfter.js';
import type { Secret } from './findSecrets.js';
import { certain, likely, likenessOf, sure, type Likeness } from './likeness.js';
import { readLabels, type Labels } from './readLabels.js';
import { secretsAfter, type Label } from './secretsAfter.js';

const restOfName = /(?:[_-]?[a-z\d]+){0,3}/iy;

/** A login that gives itself away, its password beside it, and how much that must look like one. In lower case. */
const pairs: readonly [pair: RegExp, needed: Likeness][] = [
  [/(?<![\w/.@:-])(?:root|admin|administrator|ubuntu|deploy|postgres):([^\s/:;,]{7,}[^\s/:;,.)])/g, likely],
  [/(?<![\w/.@:-])(?:root|admin|administrator|user|рут|админ)(?: ?[/|] ?|: | - )([^\s/;,]*[^\s/;,.:)])/g, sure],
  [/(?<![\w/.@:-])(?:root|admin|administrator|user|рут|админ) (?:[a-zа-я]{1,4} )?([^\s/;,]*[^\s/;,.:)])/g, certain],
  [/@[\w-]+(?:\.[\w-]+)+(?: ?[/:|,;] ?| - | (?:[a-zа-я]{1,3} )?)([^\s/;,]*[^\s/;,.:)])/g, certain],
  [/(?<=\w) [/|] ([^\s/;,]*[^\s/;,.:)])/g, certain],
  [/:\/\/\S{1,200}\n\s{0,4}[^\s:/]{1,60}\n\s{0,4}([^\s/;,]*[^\s/;,.:)])/g, certain],
];

/**
 * Secrets that only the words around them give away.
 *
 * @param isTaken Whether what is there is known already: names within it are its own letters.
 */
export function findLabelled(
  text: string,
  lexicons: readonly DraftLexicon[],
  isTaken: (at: number) => boolean,
  add: (secret: Secret) => void,
): void {
  const labels = readLabels(lexicons);
  // One letter of all becomes two in lower case, and every place after it would be wrong.
  const lowered = text.replaceAll('İ', 'i').toLowerCase();
  for (const { 0: matched, index } of lowered.matchAll(labels.pattern)) {
    const label = !isTaken(index) && readLabel(text, labels, text.slice(index, index + matched.length), index);
    if (!label) continue;
    const { kind } = label;
    const places = (kind === 'codes' || kind === 'back' ? codesAfter : secretsAfter)(text, labels, label);
    for (const place of places)
      add({ kind: kind === 'back' ? 'card' : kind === 'token' ? kind : 'password', ...place });
  }
  for (const [pair, needed] of pairs) {
    for (const { 0: whole, 1: { length } = '', index } of lowered.matchAll(pair)) {
      const end = index + whole.length;
      const value = text.slice(end - length, end);
      if (likenessOf(value) >= needed && !/^[\w.-]+=/.test(value)) add({ kind: 'password', start: end - length, end });
    }
  }
}

/** The label as it stands in the text, unless it is only a part of another word: "bypass", "tokenizer". */
function readLabel(text: string, labels: Labels, name: string, index: number): Label | undefined {
  const kind = labels.kindOf(name);
  const before = text.slice(Math.max(0, index - 30), index);
  const end = index + name.length;
  const previous = before.at(-1) ?? '';
  const isCamel = /\p{Ll}$/u.test(before) && /^\p{Lu}/u.test(name);
  const isWithin = /\p{L}/u.test(previous) && !isCamel;
  if (!kind || previous === '=' || /^(?:[\p{L}@]|\.\w)/u.test(text.slice(end, end + 2))) return undefined;
  if (isWithin && !/^passw/i.test(name)) return undefined;
  restOfName.lastIndex = end;
  const rest = restOfName.exec(text)?.[0] ?? '';
  return {
    kind,
    end: end + rest.length,
    isName: isWithin || isCamel || previous === '_' || rest !== '',
    isElement: previous === '<',
    hasMore: rest !== '',
    isPair: labels.endsWithLogin.test(before),
    isTakenBack: labels.is('never', /(\p{L}+)\s(?:\p{L}{1,4}\s)?$/u.exec(before)?.[1] ?? ''),
  };
}
