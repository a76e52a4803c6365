import { certain, likely, likenessOf, mixed, never, sure, word } from './likeness.js';
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

/** Words looked at after a label, and further words after the first secret. */
const reach = 10;
const further = 6;

const impossible = 6;

/** Whole words and numbers: session_2024_0001. */
const identifier = /^(?:[a-z]{2,}|\d+)(?:[_:.](?:[a-z]{2,}|\d+))+$/;

/** Where the secrets are that a label names, if they are told: "changed the password from … to …" names two. */
export function secretsAfter(text: string, labels: Labels, label: Label): Place[] {
  const { kind, isName, hasMore } = label;
  const isAccess = kind === 'access';
  const isBoth = label.isPair || isAccess;
  const places: Place[] = [];
  let at = label.end;
  let last = reach;
  // How the word came to stand after the label. The words between:
  let count = 0;
  // "Is", "to" is right before it, and that may as well name what the secret is for, as "to" does.
  let isJoined = false;
  let isLoose = false;
  // It began with "for", "of"; it is what the secret is for.
  let isOf = false;
  let isObject = false;
  // A "not", "wrong", or the end of a clause is between.
  let isDoubtful = false;
  // A sign that opens the list of login and password was there.
  let isOpen = false;

  /** How much a word must look like a secret: the more surely it is named, the less. */
  const neededAfter = ({ join, isQuoted, isLast, isNextLine, isElement }: Value): number => {
    const isFirst = count === 0;
    const isEqual = join === 'equal';
    if (kind === 'entry') return isDoubtful || isNextLine || count > 5 ? impossible : certain;
    if (label.isElement && !isElement) return impossible;
    if (isName && !(isFirst && isEqual)) return isFirst && join === 'space' && !isNextLine ? likely : impossible;
    if (isObject || join === 'beside') return impossible;
    if (isDoubtful || join === 'comma') return isEqual && (isQuoted || isJoined) ? likely : certain;
    if (isNextLine && !(isLast && (isFirst || isEqual))) return certain;
    if (isQuoted && (isFirst || isJoined)) return word;
    if (isEqual && isLast && (isFirst || isOf)) return isNextLine ? mixed : word;
    if (isEqual) return isFirst ? mixed : likely;
    if (isFirst || isJoined) return isLoose && !isLast ? sure : likely;
    return isOf && count === 2 ? likely : sure;
  };
  const neededInPair = ({ join, isLast, isNextLine }: Value): number => {
    if (isDoubtful) return join === 'beside' ? likely : isAccess ? impossible : certain;
    if (isAccess) return isOpen ? ((join !== 'space' || isLast) && count > 0 ? likely : sure) : impossible;
    if (!isOpen || count === 0) return sure;
    if (join === 'space' && !isNextLine) return likely;
    return isLast ? word : mixed;
  };

  for (; count < last; count += 1) {
    const value = readValue(text, at);
    if (!value || (count > 0 && (value.isApart || isName))) break;
    const { text: written, end } = value;
    const named = labels.kindOf(written.split(/[:=]/, 1)[0] ?? '');
    if (named && named !== 'entry') break;
    isOpen ||= value.join !== 'space' || value.isNextLine;
    const isPreposition = labels.is('of', written);
    const isJoining = labels.is('is', written) || named === 'entry';
    const isNever = written.split(' ').some((one) => labels.is('never', one)) || (isAccess && /^\w+=/.test(written));
    const skipped = isBoth && isOpen ? loginLength(isAccess, written) : 0;
    const secret = written.slice(skipped);
    const needed = skipped > 0 ? word : (isBoth ? neededInPair : neededAfter)(value);
    if (
      !isNever &&
      !isPreposition &&
      !isJoining &&
      (places.length === 0 || isJoined) &&
      !secret.split(/[^\p{L}]+/u).some((part) => labels.is('standIn', part)) &&
      likenessOf(written) !== never &&
      isEnough(secret, label, value, label.isTakenBack || hasMore ? Math.max(needed, likely) : needed)
    ) {
      places.push({ start: value.start + skipped, end });
      if (isBoth || value.join === 'equal') break;
      last = count + further;
    }
    isDoubtful ||=
      (isNever && !(kind === 'entry' && labels.is('and', written))) ||
      value.endsSentence ||
      /[,=]/.test(text.charAt(end)) ||
      written.endsWith('=');
    isObject = isPreposition && !isJoining;
    isOf ||= count === 0 && isPreposition;
    isJoined = isJoining;
    isLoose = isJoining && isPreposition;
    at = end;
  }
  return places;
}

/** Of "anna/Qwerty12", the part that is no secret. */
function loginLength(isAccess: boolean, written: string): number {
  const length = /^[^/:|\\=]+[/:|\\](?=[^/\\])/.exec(written)?.[0].length ?? 0;
  return isAccess && likenessOf(written.slice(length)) < likely ? 0 : length;
}

function isEnough(written: string, { kind, hasMore, isName }: Label, { join }: Value, needed: number): boolean {
  const likeness = likenessOf(written);
  const isNumber = /^\d+$/.test(written);
  if (likeness < needed || (isNumber && (hasMore || kind === 'shortPassword'))) return false;
  if (kind !== 'token') return true;
  if (written.length < 8 || /[^!-~]/.test(written) || (!isName && identifier.test(written))) return false;
  if (join === 'equal') return likeness >= likely || (written.length >= 16 && likeness >= mixed);
  return written.length >= (likeness === certain ? 8 : 12) && !isNumber && likeness >= likely;
}
