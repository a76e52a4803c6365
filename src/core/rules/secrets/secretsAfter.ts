import { certain, likely, likenessOf, mixed, never, sure, word, type Likeness } from './likeness.js';
import type { LabelKind, Labels } from './readLabels.js';
import { readValue, type Value } from './readValue.js';

/** The name of a secret where it stands in a text. */
export interface Label {
  kind: LabelKind;
  /** After it. */
  end: number;
  /** It is a part of a longer name, as settings have: DB_PASSWORD. */
  isName: boolean;
  /** It is in angle brackets. */
  isElement: boolean;
  /** That name goes on after it: password_hash. */
  hasMore: boolean;
  /** A login's name is right before it: "login / password". */
  isPair: boolean;
  /** "forgot the …": what follows must look like a secret by itself. */
  isTakenBack: boolean;
}

export interface Place {
  start: number;
  end: number;
}

/** How a word came to stand after the label. */
interface Way {
  /** Words between. */
  count: number;
  /** "is", "to" is right before it. */
  isJoined: boolean;
  /** That word may as well name what the secret is for: "to". */
  isLoose: boolean;
  /** It began with "for", "of". */
  isOf: boolean;
  /** It is what the secret is for. */
  isObject: boolean;
  /** A "not", "wrong", or the end of a clause is between. */
  isDoubtful: boolean;
  /** A sign that opens the list of login and password was there. */
  isOpen: boolean;
}

/** Words looked at after a label, and further words after the first secret. */
const reach = 10;
const further = 6;

const impossible = 6;

/** Whole words and numbers: session_2024_0001. */
const identifier = /^(?:[a-z]{2,}|\d+)(?:[_:.](?:[a-z]{2,}|\d+))+$/;

/** Where the secrets are that a label names, if they are told: "changed the password from … to …" names two. */
export function secretsAfter(text: string, labels: Labels, label: Label): Place[] {
  const isBoth = label.isPair || label.kind === 'access';
  const places: Place[] = [];
  const way: Way = {
    count: 0,
    isJoined: false,
    isLoose: false,
    isOf: false,
    isObject: false,
    isDoubtful: false,
    isOpen: false,
  };
  let at = label.end;
  let last = reach;
  for (; way.count < last; way.count += 1) {
    const value = readValue(text, at);
    if (!value || (way.count > 0 && (value.isApart || label.isName))) break;
    const { text: written, end } = value;
    const named = labels.kindOf(written.split(/[:=]/, 1)[0] ?? '');
    if (named && named !== 'entry') break;
    way.isOpen ||= value.join !== 'space' || value.isNextLine;
    const isPreposition = labels.is('of', written);
    const isJoining = labels.is('is', written) || named === 'entry';
    const isNever =
      written.split(' ').some((one) => labels.is('never', one)) || (label.kind === 'access' && /^\w+=/.test(written));
    const needed = isBoth ? neededInPair(label, value, way) : neededAfter(label, value, way);
    const skipped = isBoth && way.isOpen ? loginLength(label, written) : 0;
    const secret = written.slice(skipped);
    if (
      !isNever &&
      !isPreposition &&
      !isJoining &&
      !secret.split(/[^\p{L}]+/u).some((part) => labels.is('standIn', part)) &&
      likenessOf(written) !== never
    ) {
      const least = places.length > 0 && !way.isJoined ? impossible : skipped > 0 ? word : needed;
      if (isEnough(secret, label, value, least)) {
        places.push({ start: value.start + skipped, end });
        if (isBoth || value.join === 'equal') break;
        last = way.count + further;
      }
    }
    way.isDoubtful ||=
      (isNever && !(label.kind === 'entry' && labels.is('and', written))) ||
      value.endsSentence ||
      /[,=]/.test(text.charAt(end)) ||
      written.endsWith('=');
    way.isObject = isPreposition && !isJoining;
    way.isOf ||= way.count === 0 && isPreposition;
    way.isJoined = isJoining;
    way.isLoose = isJoining && isPreposition;
    at = end;
  }
  return places;
}

/** Of "anna/Qwerty12", the part that is no secret. */
function loginLength({ kind }: Label, written: string): number {
  const length = /^[^/:|\\=]+[/:|\\](?=[^/\\])/.exec(written)?.[0].length ?? 0;
  return kind === 'access' && likenessOf(written.slice(length)) < likely ? 0 : length;
}

function isEnough(
  written: string,
  { kind, isTakenBack, hasMore, isName }: Label,
  value: Value,
  needed: number,
): boolean {
  const least = isTakenBack || hasMore ? Math.max(needed, likely) : needed;
  const likeness = likenessOf(written);
  const isNumber = /^\d+$/.test(written);
  if (likeness < least || (isNumber && (hasMore || kind === 'shortPassword'))) return false;
  if (kind !== 'token') return true;
  if (written.length < 8 || /[^!-~]/.test(written) || (!isName && identifier.test(written))) return false;
  if (value.join === 'equal') return likeness >= likely || (written.length >= 16 && likeness >= mixed);
  return written.length >= (likeness === certain ? 8 : 12) && !isNumber && likeness >= likely;
}

/** How much a word must look like a secret: the more surely it is named, the less. */
function neededAfter({ kind, isName, isElement }: Label, value: Value, way: Way): Likeness | typeof impossible {
  const { join, isQuoted, isLast, isNextLine } = value;
  const isFirst = way.count === 0;
  if (kind === 'entry') return way.isDoubtful || isNextLine || way.count > 5 ? impossible : certain;
  if (isElement && !value.isElement) return impossible;
  if (isName && !(isFirst && join === 'equal')) return isFirst && join === 'space' && !isNextLine ? likely : impossible;
  if (way.isObject || join === 'beside') return impossible;
  if (way.isDoubtful || join === 'comma') return join === 'equal' && (isQuoted || way.isJoined) ? likely : certain;
  if (isNextLine && !(isLast && (isFirst || join === 'equal'))) return certain;
  if (join === 'equal') {
    if (isQuoted && isFirst) return word;
    if (isLast && (isFirst || way.isOf)) return isNextLine ? mixed : word;
    return isFirst ? mixed : likely;
  }
  if (join === 'dash') return isFirst ? mixed : likely;
  if (isQuoted && (isFirst || way.isJoined)) return word;
  if (isFirst || way.isJoined) return way.isLoose && !isLast ? sure : likely;
  return way.isOf && way.count === 2 ? likely : sure;
}

function neededInPair(
  { kind }: Label,
  { join, isLast, isNextLine }: Value,
  { count, isOpen, isDoubtful }: Way,
): Likeness | typeof impossible {
  if (isDoubtful) return join === 'beside' ? likely : kind === 'access' ? impossible : certain;
  if (!isOpen) return kind === 'access' ? impossible : sure;
  if (count === 0 && kind !== 'access') return sure;
  if (kind === 'access') return (join !== 'space' || isLast) && count > 0 ? likely : sure;
  if (join !== 'space' || isNextLine) return isLast ? word : mixed;
  return likely;
}
