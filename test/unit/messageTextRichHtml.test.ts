import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/core/rules/messageText/rich/parseHtml.js';
import type { RichBlock } from '../../src/core/rules/messageText/rich/tree.js';
import { outlineOf } from '../support/outlineOf.js';
import { addressesIn, wordsIn } from '../support/readTree.js';
import { workOf } from '../support/workOf.js';

const outline = (html: string) => outlineOf(parseHtml(html));
const typesOf = (blocks: readonly RichBlock[]) => blocks.map(({ type }) => type);

describe('a message in HTML', () => {
  it('has its paragraphs, headings, lists, tables, code, quotes and emphasis', () => {
    expect(outline('<h2>a</h2><p>b <b>c</b> <i>d</i> <del>e</del></p><ol><li>f<li><p>g</p></ol>')).toBe(
      '<h2>a</h2>b<strong>c</strong><em>d</em><del>e</del><ol><li>f</li><li>g</li></ol>',
    );
    expect(outline('<pre>\na\n b</pre><blockquote>c</blockquote><hr><code>d</code>')).toBe(
      '<pre><code>ab</code></pre><blockquote>c</blockquote><hr><code>d</code>',
    );
    expect(outline('<table><tr><th>a<th>b<tr><td>c<td>d</table>')).toBe('<table>abcd</table>');
  });

  it('has lines where mail programs write them', () => {
    expect(wordsIn(parseHtml('<div>a</div><div>b</div><div><br></div><div>c<br>d</div>'))).toBe('a\nb\nc\nd');
    expect(parseHtml('<div>a</div><div>b</div><div><br></div><div>c</div>')).toHaveLength(2);
  });

  it('takes a table that arranges a page apart', () => {
    const layout = '<table><tr><td><p>one</p><p>two</p></td><td>three</td></tr></table>';
    expect(typesOf(parseHtml(layout))).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('survives end tags that are missing, too many or crossed', () => {
    expect(outline('<b>a<i>b</b>c</i></p></div></table>d')).toBe('<strong>a<em>b</em></strong><em>c</em>d');
    expect(outline('<ul><li>a<ul><li>b</ul>c</ul>')).toBe('<ul><li>a<ul><li>b</li></ul>c</li></ul>');
    expect(outline('<li>a<li>b')).toBe('<ul><li>a</li><li>b</li></ul>');
    expect(outline('<blockquote><td>a</blockquote>b')).toBe('<blockquote>a</blockquote>b');
  });

  it('leaves out what is not for readers', () => {
    const html =
      '<title>t</title><style>s</style><script>u</script><!-- v --><iframe>w</iframe><template>x</template>y';
    expect(wordsIn(parseHtml(html))).toBe('y');
  });

  it('makes a link of a picture that has words, and nothing of one that has none', () => {
    expect(
      addressesIn(parseHtml('<img alt="disk" src="https://a.example/d.png"><img src="https://a.example/p.gif">')),
    ).toEqual(['https://a.example/d.png']);
    expect(
      addressesIn(parseHtml('<a href="https://a.example/"><img alt="disk" src="https://b.example/"></a>')),
    ).toEqual(['https://a.example/']);
  });

  it('names the place that a link leads to when its words name another', () => {
    expect(parseHtml('<a href="https://evil.example/">https://bank.example</a>')).toMatchObject([
      { content: [{ host: 'evil.example' }] },
    ]);
  });

  it('puts what mail programs repeat aside', () => {
    const gmail =
      '<p>a</p><div>On 3 March <a href="mailto:m@b.example">m</a> wrote:<br></div><blockquote>c</blockquote>';
    const outlook = '<p>a</p><p><b>From:</b> Mark<br><b>Sent:</b> Monday<br>Subject: x</p><p>b</p>';
    for (const html of [gmail, outlook]) expect(typesOf(parseHtml(html))).toEqual(['paragraph', 'earlier']);
    expect(typesOf(parseHtml('<blockquote>all there is, on 3 March wrote:</blockquote>'))).toEqual(['quote']);
  });

  it('throws at nothing and leads nowhere but where it may', () => {
    const bit = fc.constantFrom(
      ...'<p> </p> <b> </b> <a href="javascript:x"> <a href=https://a.example> </a> <ul> <li> </ul> <table> <tr> <td> </table> <pre> </pre> <blockquote> </blockquote> <h1> </h1> <br> <img alt=x src=data:x> < > " & &lt; text <!-- --> <script> </script> <x'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 60 }), (bits) => {
        for (const address of addressesIn(parseHtml(bits.join('')))) expect(address).toMatch(/^(?:https?|mailto|tel):/);
      }),
    );
  });

  it.each([
    '<b>',
    '<ul><li>',
    '<table><tr><td>',
    '<blockquote>',
    '<pre>',
    '<a href="https://a.example">',
    '</b>',
    '<p>x',
    '<td>',
    '&amp;',
    '<',
    '<!--',
    '<h1>x',
  ])('of %j over and over costs twice as much when it is twice as long', (bit) => {
    const half = workOf(() => parseHtml(bit.repeat(50_000 / bit.length)));
    const whole = workOf(() => parseHtml(bit.repeat(100_000 / bit.length)));
    expect(whole).toBeLessThan(half * 2.5 + 5000);
  });
});
