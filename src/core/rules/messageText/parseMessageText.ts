import { earlierLines } from './earlierLines.js';
import { endsFence, readFenceLine } from './fence.js';
import { parseInline } from './parseInline.js';
import type { Block, Budget, ListItem } from './tree.js';

/** Pieces a message: more elements than this would make a page slow, and nobody formats by hand so much. */
const mostPieces = 2000;
/** Quotes in quotes: deeper ones stay as written. */
const deepestQuote = 5;

const quote = /^ {0,3}>(?: |$|(?=>+(?: |$)))/;
const bullet = /^ {0,3}[-•] +(?=\S)/;
const ordinal = /^ {0,3}(\d{1,3})([.)]) +(?=\S)/;

interface Read {
  block: Block;
  /** The line after it. */
  next: number;
}

/**
 * Reads a plain text as people write it in messages: fenced code, quotes, simple lists, links and inline code.
 * Conservative on purpose: what might be part of a password, a path or a log stays exactly as it was pasted.
 * Its work grows with the length of the text and no faster.
 *
 * @example
 * parseMessageText('See https://example.com'); // one paragraph: a text and a link
 */
export function parseMessageText(text: string): Block[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const budget = { left: mostPieces };
  const earlier = earlierLines(lines);
  const blocks = parseLines(lines.slice(0, earlier), 0, budget);
  if (earlier < lines.length) blocks.push({ type: 'earlier', content: parseLines(lines.slice(earlier), 0, budget) });
  return blocks;
}

function parseLines(lines: readonly string[], depth: number, budget: Budget): Block[] {
  const blocks: Block[] = [];
  let index = 0;
  let blank = 0;
  while (index < lines.length) {
    if (isBlankLine(lines[index])) {
      blank += 1;
      index += 1;
      continue;
    }
    // One empty line is the space between two paragraphs; further ones were meant.
    const gap = blocks.at(-1)?.type === 'paragraph' ? Math.max(0, blank - 1) : 0;
    const { block, next } =
      budget.left > 0
        ? (readFence(lines, index) ??
          readQuote(lines, index, depth, budget) ??
          readList(lines, index, budget) ??
          readParagraph(lines, index, depth, gap, budget))
        : readRest(lines, index);
    blocks.push(block);
    budget.left -= 1;
    blank = 0;
    index = next;
  }
  return blocks;
}

/** Without an end it goes on to the end of the text: what was pasted stays verbatim. */
function readFence(lines: readonly string[], start: number): Read | null {
  const { ticks, language } = readFenceLine(lines[start]) ?? {};
  if (!ticks) return null;
  let end = start + 1;
  while (end < lines.length && !endsFence(lines[end], ticks)) end += 1;
  const value = lines.slice(start + 1, end).join('\n');
  return { block: { type: 'code', value, ...(language && { language }) }, next: end + 1 };
}

function readQuote(lines: readonly string[], start: number, depth: number, budget: Budget): Read | null {
  if (!startsQuote(lines, start, depth)) return null;
  const inner: string[] = [];
  let next = start;
  for (; startsQuote(lines, next, depth); next += 1) inner.push((lines[next] ?? '').replace(quote, ''));
  return { block: { type: 'quote', content: parseLines(inner, depth + 1, budget) }, next };
}

function startsQuote(lines: readonly string[], index: number, depth: number): boolean {
  return depth < deepestQuote && quote.test(lines[index] ?? '');
}

function readList(lines: readonly string[], start: number, budget: Budget): Read | null {
  if (!startsList(lines, start)) return null;
  const isOrdered = ordinal.test(lines[start] ?? '');
  const items: ListItem[] = [];
  let next = start;
  do {
    const line = lines[next] ?? '';
    const marker = (isOrdered ? ordinal : bullet).exec(line)?.[0] ?? '';
    items.push({ marker, content: parseInline(line.slice(marker.length), budget) });
    budget.left -= 1;
    next += 1;
  } while (budget.left > 0 && continuesList(lines[next - 1], lines[next]));
  return { block: { type: 'list', isOrdered, items }, next };
}

/** A lone `- 5` or `2024. was` is no list: it takes two items in a row, and numbers from 1. */
function startsList(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  const isFirst = bullet.test(line) || ordinal.exec(line)?.[1] === '1';
  return isFirst && continuesList(line, lines[index + 1]);
}

function continuesList(line = '', following = ''): boolean {
  const [, number, sign] = ordinal.exec(line) ?? [];
  if (number === undefined) return bullet.test(line) && bullet.test(following);
  const [, followingNumber, followingSign] = ordinal.exec(following) ?? [];
  return Number(followingNumber) === Number(number) + 1 && followingSign === sign;
}

function readParagraph(lines: readonly string[], start: number, depth: number, gap: number, budget: Budget): Read {
  let next = start + 1;
  while (next < lines.length && !endsParagraph(lines, next, depth)) next += 1;
  const text = '\n'.repeat(gap) + lines.slice(start, next).join('\n');
  return { block: { type: 'paragraph', content: parseInline(text, budget) }, next };
}

function endsParagraph(lines: readonly string[], index: number, depth: number): boolean {
  const line = lines[index] ?? '';
  return (
    isBlankLine(line) || readFenceLine(line) !== null || startsQuote(lines, index, depth) || startsList(lines, index)
  );
}

function readRest(lines: readonly string[], start: number): Read {
  const value = lines.slice(start).join('\n');
  return { block: { type: 'paragraph', content: [{ type: 'text', value }] }, next: lines.length };
}

function isBlankLine(line = ''): boolean {
  return line.trim() === '';
}
