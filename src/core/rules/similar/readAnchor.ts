/** An address, a name with a number, a number: what a thing is known by. */
export interface Anchor {
  /**
   * Two values of one kind are two things; `vps-` is the kind of `vps-42`. A `number` is of the kind that the word before it
   * says. A `code` and a `word` (a version, a mail provider) name no thing.
   */
  kind: string;
  value: string;
  /** What else people call it. */
  names?: readonly string[];
  /** With a sign before it: `#1042`. */
  isMarked?: boolean;
}

const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/;
const ipv6 = /^[\da-f]{1,4}:[\da-f:]+:[\da-f]{1,4}$/;
const time = /^(?:\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4})$/;
const version = /^\d+(?:\.\d+){1,2}$/;
const number = /^#?(\d+)$/;
const named = /^(\p{L}{2,})-?(\d{1,9})$/u;
/** Names that end in a number and are kinds of things: `ipv6`, `utf-8`. */
const kinds = /^(?:ip|ipv|utf|http|sha|md|mp|php|python|node|windows|ssl|tls|iso|cp|base)$/;
const host =
  /^(?:[\p{L}\p{N}-]+\.)+(?:[a-z]{2,5}|xn--[a-z\d]+|example|online|website|studio|agency|рф|рус|москва|бел|укр|онлайн)$/u;
const file =
  /\.(?:php|ini|conf|cnf|log|html?|js|css|txt|sql|zip|gz|tar|rar|jpe?g|png|gif|pdf|py|sh|json|xml|ya?ml|env|exe|docx?|xlsx?|csv|bak|key|pem|crt|mp4)$/;
const mailProvider =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|mail|yandex|ya|bk|list|inbox|rambler|proton|protonmail)\.[a-z]{2,3}$/;

/** What one piece of folded text is: an anchor, a `time` (two mentions of one thing), or words (`undefined`). */
export function readAnchor(piece: string): Anchor | 'time' | undefined {
  if (time.test(piece)) return 'time';
  if (ipv4.test(piece)) return { kind: 'address', value: piece.replace(/:.*/, '') };
  if (ipv6.test(piece)) return { kind: 'address', value: piece };
  if (version.test(piece)) return { kind: 'word', value: piece };
  const digits = number.exec(piece)?.[1];
  if (digits !== undefined) return readNumber(digits, piece !== digits);
  const [, word, count] = named.exec(piece) ?? [];
  if (word !== undefined && !kinds.test(word)) return { kind: `${word}-`, value: `${word}-${Number(count)}` };
  return readHost(piece);
}

function readNumber(value: string, isMarked: boolean): Anchor {
  if (!isMarked && /^[45]\d\d$/.test(value)) return { kind: 'code', value };
  return { kind: isMarked || value.length > 2 ? 'number' : 'word', value, isMarked };
}

function readHost(piece: string): Anchor | undefined {
  const at = piece.lastIndexOf('@');
  const name = piece
    .slice(at + 1)
    .replace(/:\d*$/, '')
    .replace(/^www\./, '');
  if (!host.test(name) || file.test(name)) return undefined;
  const mailbox = at > 0 ? [piece.slice(0, at)] : [];
  if (mailProvider.test(name)) return { kind: 'word', value: name, names: mailbox };
  const labels = name.split('.');
  const parts = labels.slice(0, -1).flatMap((label) => label.split('-'));
  return {
    kind: 'host',
    value: name,
    names: [...mailbox, labels.slice(-2).join('.'), ...parts.filter(({ length }) => length > 2)],
  };
}
