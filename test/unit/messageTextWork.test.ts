import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/core/rules/messageText/htmlToText.js';
import { parseMessageText } from '../../src/core/rules/messageText/parseMessageText.js';
import type { Block } from '../../src/core/rules/messageText/tree.js';
import { workOf } from '../support/workOf.js';

const nasty = [
  '`',
  '``',
  '```\n',
  '```x\n',
  '`a`b',
  '` ',
  '>',
  '> ',
  '>>> ',
  '>\n',
  '- ',
  '- a\n',
  '1. a\n',
  '\n',
  ' ',
  '\t\n',
  '   \n',
  'https://',
  'https://a',
  'https://a ',
  'https://a@',
  'https://((((',
  'https://a))))',
  '@',
  'a@',
  'a@b',
  'a@b.c',
  'a@b.cd ',
  '.',
  'a.',
  'mailto:',
  ':',
  '//',
  '(',
  ')',
  '<',
  '\\',
  '\u202e',
  'é',
  '``` ',
];
const nastyHtml = [
  '<',
  '<a',
  '<a ',
  '<a "',
  "<a '",
  '<a href=',
  '<a href="https://a">',
  '<a href=https://a>x</a>',
  '</a>',
  '<!--',
  '<!-- -->',
  '<!',
  '<script>',
  '<script></script>',
  '<style><script>',
  '</',
  '&',
  '&#',
  '&#x',
  '&lt',
  '&lt;',
  '<br>',
  '<p>',
  '<li>',
  '<ul><li><p>',
  '<pre>',
  '<img alt=">">',
  '<img alt=" alt=',
  ' href ',
  '<a href href',
];
const size = 200_000;

function countPieces(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'code') return sum + 1;
    if (block.type === 'quote' || block.type === 'earlier') return sum + 1 + countPieces(block.content);
    if (block.type === 'paragraph') return sum + 1 + block.content.length;
    return sum + block.items.reduce((items, { content }) => items + 1 + content.length, 1);
  }, 0);
}

const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe('200,000 characters of one thing over and over', () => {
  it.each(nasty)('%j costs twice as much when it is twice as long, in few pieces', (piece) => {
    const half = workOf(() => parseMessageText(filled(piece, size / 2)));
    const whole = workOf(() => parseMessageText(filled(piece, size)));
    expect(whole).toBeLessThan(half * 2.5 + 1000);
    expect(whole).toBeLessThan(size * 150);
    expect(countPieces(parseMessageText(filled(piece, size)))).toBeLessThan(8000);
  });

  it.each(nastyHtml)('%j in HTML costs twice as much when it is twice as long, and grows by little', (piece) => {
    const half = workOf(() => htmlToText(filled(piece, size / 2)));
    const whole = workOf(() => htmlToText(filled(piece, size)));
    expect(whole).toBeLessThan(half * 2.5 + 1000);
    expect(whole).toBeLessThan(size * 30);
    expect(htmlToText(filled(piece, size)).length).toBeLessThan(size * 2);
  });
});

describe('a message of very many pieces', () => {
  it('keeps its rest in one, and all of its words', () => {
    const written = Array.from({ length: 5000 }, (_, index) => `${index} a@b.cd`).join(' ');
    const [block] = parseMessageText(written);
    const content = block?.type === 'paragraph' ? block.content : [];
    expect(content.length).toBeLessThan(3000);
    expect(content.map(({ value }) => value).join('')).toBe(written);
  });
});
