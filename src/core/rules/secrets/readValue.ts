/** What closes the last word, an equality sign of any make, what opens the next word. */
const gap = /([*_`"'»”)\]}.;!?…]*)(\s*)((?:=>|:=|->|[:=—–→|>,/\\-])?)(\s*)([*_`"'«“„(]*)/y;
const plain = /(?:(?!&\w+=)[^\s;<>"`«»“”]){1,250}/y;
const restOfLine = /["'`*_»”)\]},.;!]*[^\S\n]*(?:\n|$|#|\/\/|<\/)/y;
const closing: Record<string, string> = { '"': '"', "'": "'", '`': '`', '«': '»', '“': '”', '„': '“' };

/** A word of the text and how it is joined to what stands before it. */
export interface Value {
  text: string;
  start: number;
  end: number;
  /** Equal to what is before it (`:`, `=`, `=>`, a dash), after a slash or a comma. Else only a space. */
  join: 'equal' | 'beside' | 'comma' | 'space';
  isQuoted: boolean;
  isNextLine: boolean;
  /** An end tag follows: <password>…</password>. */
  isElement: boolean;
  /** An empty line is before it. */
  isApart: boolean;
  /** Nothing follows on its line, or a comma does. */
  isLast: boolean;
  /** A sentence ends with it. */
  endsSentence: boolean;
}

export function readValue(text: string, from: number): Value | undefined {
  gap.lastIndex = from;
  const [whole = '', close = '', space = '', sign = '', spaceAfter = '', open = ''] = gap.exec(text) ?? [];
  const start = from + whole.length;
  const quote = closing[open.at(-1) ?? ''];
  const quoted = quote === undefined ? undefined : quotedText(text, start, quote);
  plain.lastIndex = start;
  const written = quoted ?? plain.exec(text)?.[0];
  if (!written) return undefined;
  const value = quoted ?? trimmed(written, /[*_]/.exec(open)?.[0] ?? '');
  const end = start + value.length;
  restOfLine.lastIndex = end;
  const isNextLine = whole.includes('\n');
  return {
    text: value,
    start,
    end,
    join: joinOf(sign, close !== '' && open !== '', spaceAfter !== '' && (space !== '' || close !== '')),
    isQuoted: quoted !== undefined,
    isNextLine,
    isElement: text.startsWith('</', end),
    isApart: isNextLine && /\n\s*\n/.test(whole),
    isLast: restOfLine.test(text) || /^[.,](?:\s|$)/.test(text.slice(end, end + 2)),
    endsSentence: /^[.!?](?:\s|$)/.test(text.slice(end, end + 2)) || /[!?]$/.test(value),
  };
}

function joinOf(sign: string, isQuoted: boolean, isSpaced: boolean): Value['join'] {
  if (sign === ',') return isQuoted ? 'equal' : 'comma';
  if (/^[/\\]/.test(sign)) return 'beside';
  return sign === '' || (sign === '-' && !isSpaced) ? 'space' : 'equal';
}

/** What is within quotation marks on one line. */
function quotedText(text: string, start: number, quote: string): string | undefined {
  const line = text.slice(start, start + 200).split('\n', 1)[0] ?? '';
  const length = line.indexOf(quote);
  return length > 0 ? line.slice(0, length) : undefined;
}

/** Without the signs that end a clause. An exclamation mark may well be the password's own. */
function trimmed(written: string, wrap: string): string {
  let end = written.length;
  while (end > 0) {
    const last = written.charAt(end - 1);
    const isClosing = /[.,:'»”]/.test(last) || last === wrap || (last === ')' && !written.includes('('));
    if (!isClosing) break;
    end -= 1;
  }
  return written.slice(0, end);
}
