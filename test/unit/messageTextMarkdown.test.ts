import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/core/rules/messageText/rich/parseMarkdown.js';
import { outlineOf } from '../support/outlineOf.js';
import { addressesIn, wordsIn } from '../support/readTree.js';

const read = (source: string) => parseMarkdown(source) ?? [];

describe('a message in Markdown', () => {
  it('has headings, lists, tasks, tables, code and quotes', () => {
    const source = '# Done\n\n1. *a*\n2. ~~b~~\n\n- [x] c\n\n|d|e|\n|-|-|\n|f|g|\n\n```sh\nls\n```\n\n> h\n\ni';
    expect(outlineOf(read(source))).toBe(
      '<h1>Done</h1><ol><li><em>a</em></li><li><del>b</del></li></ol><ul><li>c</li></ul><table>defg</table>' +
        '<pre><code>ls</code></pre><blockquote>h</blockquote>i',
    );
    expect(read('- [x] c\n- [ ] d')).toMatchObject([{ type: 'items', items: [{ isDone: true }, { isDone: false }] }]);
    expect(read('7. a\n8. b')).toMatchObject([{ start: 7 }]);
  });

  it('has its headings one below another, whatever its author took', () => {
    const depths = read('### a\n\n##### b\n\n## c\n\n### d').map((block) => block.type === 'heading' && block.depth);
    expect(depths).toEqual([1, 2, 1, 2]);
  });

  it('shows HTML in it as text', () => {
    expect(wordsIn(read('<b>bold</b> and\n\n<div onclick=x>\nblock\n</div>'))).toContain('<b>');
    expect(wordsIn(read('<div onclick=x>\nblock\n</div>'))).toBe('<div onclick=x>\nblock\n</div>');
  });

  it('makes a link of a picture, with its words', () => {
    expect(read('![The disk](https://a.example/disk.png)')).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'anchor', href: 'https://a.example/disk.png', content: [{ type: 'text', value: 'The disk' }] },
        ],
      },
    ]);
  });

  it.each([
    '[x](javascript:a)',
    '[x](/relative)',
    '[x](data:text/html,a)',
    '[x](https://u:p@a.example)',
    '![x](file:///a)',
  ])('keeps the words of %s, and not where it leads', (source) => {
    expect(addressesIn(read(source))).toEqual([]);
    expect(wordsIn(read(source))).toBe('x');
  });

  it('names the place that a link leads to when its words name another', () => {
    expect(read('[bank.example](https://evil.example/login)')).toMatchObject([{ content: [{ host: 'evil.example' }] }]);
    expect(read('[bank.example](https://www.bank.example/login)')[0]).not.toHaveProperty('content.0.host');
    expect(read('[sign in](https://bank.example/login)')[0]).not.toHaveProperty('content.0.host');
  });

  it.each([
    'https://bank.example\u200B',
    'bank.example\u2060',
    'bank.exa\u00ADmple',
    'ba\u034Fnk.example',
    '\u200Fbank.example',
    'bank\uFF0Eexample',
    '“https://bank.example”',
    'https://bank.example!',
    'bank.example\u2044login',
    'Sign in at https://bank.example today',
  ])('names it, too, for %j', (words) => {
    expect(read(`[${words}](https://evil.example/login)`)).toMatchObject([{ content: [{ host: 'evil.example' }] }]);
    expect(read(`[${words}](https://bank.example/login)`)[0]).not.toHaveProperty('content.0.host');
  });

  it('finds addresses that stand by themselves', () => {
    expect(addressesIn(read('See https://a.example/b, or write to c@d.example'))).toEqual([
      'https://a.example/b',
      'mailto:c@d.example',
    ]);
  });

  it.each([
    ['&copy; &eacute; &#1055; &#x41;', '© é П A'],
    ['`&copy;` and \\&copy;', '&copy; and &copy;'],
    ['&nosuch; AT&T; a&b', '&nosuch; AT&T; a&b'],
    ['a \u2e4c&amp; b', 'a \u2e4c& b'],
  ])('reads the references of %j as %j', (source, words) => {
    expect(wordsIn(read(source)).replaceAll('\n', '')).toBe(words);
  });

  it('reads a reference in an address', () => {
    expect(addressesIn(read('[x](https://a.example/?b=1&amp;c=2)'))).toEqual(['https://a.example/?b=1&c=2']);
  });

  it('is shown as it was written when reading it would stop the page', () => {
    for (const source of [
      '*a_'.repeat(5000),
      '> '.repeat(2000),
      '1. '.repeat(2000),
      '[a]('.repeat(1000),
      'a\n'.repeat(20_000),
    ])
      expect(parseMarkdown(source)).toBeNull();
  });

  it('puts the conversation under it aside', () => {
    expect(read('Thanks\n\nOn 3 March Mark wrote:\n> before').map(({ type }) => type)).toEqual([
      'paragraph',
      'earlier',
    ]);
    expect(read('Thanks\n\n> a short quote').map(({ type }) => type)).toEqual(['paragraph', 'quote']);
  });
});
