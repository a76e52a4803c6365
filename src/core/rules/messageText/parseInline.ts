import { safeUrl } from '../safeUrl.js';
import type { Budget, Inline } from './tree.js';

/** Longer than this is no address that anybody reads. */
const longestUrl = 2000;
const longestLocalPart = 64;
const longestDomain = 253;

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}_]/u.test(character);
const urlPattern = /[^\s<>"`\\«»“”\p{Cc}\p{Cf}]+/uy;
const domainPattern = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy;
const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

interface Found {
  start: number;
  end: number;
  piece: Inline;
}

/**
 * Finds links, addresses and inline code in a text. Every character of it comes back in some piece, but for the two
 * backticks around code.
 */
export function parseInline(text: string, budget: Budget): Inline[] {
  const marks = /`|https?:\/\/|@/gi;
  const pieces: Inline[] = [];
  let done = 0;
  for (let mark = marks.exec(text); mark && budget.left > 0; mark = marks.exec(text)) {
    const found = read(text, mark.index, done);
    if (!found) continue;
    if (found.start > done) pieces.push({ type: 'text', value: text.slice(done, found.start) });
    pieces.push(found.piece);
    budget.left -= 2;
    done = found.end;
    marks.lastIndex = done;
  }
  if (done < text.length) pieces.push({ type: 'text', value: text.slice(done) });
  return pieces;
}

function read(text: string, index: number, from: number): Found | null {
  if (text[index] === '`') return readCode(text, index);
  return text[index] === '@' ? readEmail(text, index, from) : readUrl(text, index);
}

/** Only between two lone backticks that stand at the edges of words: one inside a password is a character of it. */
function readCode(text: string, start: number): Found | null {
  const before = text[start - 1];
  if (isWord(before) || before === '`' || before === '\\') return null;
  const end = text.indexOf('`', start + 1);
  const after = text[end + 1];
  if (end < 0 || isWord(after) || after === '`') return null;
  const value = text.slice(start + 1, end);
  if (value.trim() === '' || value.includes('\n')) return null;
  return { start, end: end + 1, piece: { type: 'code', value } };
}

function readUrl(text: string, start: number): Found | null {
  if (isWord(text[start - 1])) return null;
  urlPattern.lastIndex = start;
  const written = urlPattern.exec(text)?.[0] ?? '';
  const url = trimEnd(written);
  // One that may not be followed is text as a whole: nothing in it is an address of its own.
  const asText: Found = { start, end: start + written.length, piece: { type: 'text', value: written } };
  return url.length > longestUrl ? asText : (link(start, url, url) ?? asText);
}

/** Takes off what ends the sentence and not the address. */
function trimEnd(url: string): string {
  const surplus = new Map<string, number>();
  for (const [close, open] of Object.entries(pairs)) surplus.set(close, count(url, close) - count(url, open));
  let end = url.length;
  for (; end > 0; end -= 1) {
    const last = url[end - 1] ?? '';
    const closing = surplus.get(last);
    if (closing === undefined ? !/[.,;:!?'"*_~…’]/.test(last) : closing <= 0) break;
    if (closing !== undefined) surplus.set(last, closing - 1);
  }
  return url.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function readEmail(text: string, at: number, from: number): Found | null {
  let start = at;
  const first = Math.max(from, at - longestLocalPart);
  while (start > first && /[\p{L}\p{N}._%+-]/u.test(text[start - 1] ?? '')) start -= 1;
  while (start < at && !isWord(text[start])) start += 1;
  domainPattern.lastIndex = at + 1;
  const domain = domainPattern.exec(text)?.[0].replace(/-+$/, '') ?? '';
  const end = at + 1 + domain.length;
  const isAddress =
    start < at &&
    domain.length <= longestDomain &&
    /\.\p{L}[\p{L}-]*\p{L}$/u.test(domain) &&
    !isPartOfMore(text, start, end);
  if (!isAddress) return null;
  const address = text.slice(start, end);
  const mailto = text.slice(Math.max(from, start - 7), start);
  return mailto.toLowerCase() === 'mailto:'
    ? link(start - 7, mailto + address, mailto + address)
    : link(start, address, `mailto:${address}`);
}

/** `git@host.example:path`, `user:word@host.example/db`, `//user@host.example`: no addresses to write to. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  if (before === '/' || before === '@' || before === '\\') return true;
  const word = text
    .slice(Math.max(0, start - 100), start)
    .split(/\s/)
    .at(-1);
  if (word?.includes('//')) return true;
  const after = text[end];
  return after === '/' || after === '@' || after === '\\' || (after === ':' && /\S/.test(text[end + 1] ?? ''));
}

function link(start: number, value: string, address: string): Found | null {
  const href = safeUrl(address);
  return href === null ? null : { start, end: start + value.length, piece: { type: 'link', value, href } };
}
