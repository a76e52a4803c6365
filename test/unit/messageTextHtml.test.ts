import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/core/rules/messageText/htmlToText.js';

describe('the text of an HTML message', () => {
  it.each([
    [
      'lines and paragraphs',
      '<p>Hello,<br>it is <b>done</b></p>\n<div>Bob</div><div>Support</div>',
      'Hello,\nit is done\n\nBob\nSupport',
    ],
    ['spaces as browsers collapse them', '<p>  a \n\t b <i> c </i>d&nbsp;&nbsp;e</p>', 'a b c d\u00a0\u00a0e'],
    ['spaces of preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
    ['items', 'Do:<ul><li><p>one</p></li><li>two</li></ul>', 'Do:\n\n- one\n- two'],
    ['cells', '<table><tr><td>CPU</td><td>90%</td></tr><tr><td>RAM</td></tr></table>', 'CPU 90%\nRAM'],
    [
      'entities',
      '&lt;script&gt; &amp;amp; &#1055;&#x41; &laquo;&raquo; &unknown; a&b',
      '<script> &amp; ПA «» &unknown; a&b',
    ],
    ['characters that are none', '&#0; &#xD800; &#9999999;', '\ufffd \ufffd \ufffd'],
    ['pictures by their text', '<img src=x onerror=alert(1) alt="A chart">', 'A chart'],
    ['no comments', 'a<!-- <b>x</b> -->b<![if !mso]>c', 'abc'],
    ['signs that begin no tag', '1 < 2 and 3 <4, x <', '1 < 2 and 3 <4, x <'],
    ['a tag that never ends', 'if a <b and c', 'if a <b and c'],
    ['attributes with signs in them', '<a title="a > b" data-x=\'"\'>x</a>', 'x'],
  ])('has %s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each(['script', 'style', 'title', 'template', 'iframe'])('has nothing of what is in a %s', (name) => {
    expect(htmlToText(`a<${name} x>if (1 < 2) "</p>" <b></${name.toUpperCase()} >b`)).toBe('ab');
    expect(htmlToText(`a<${name}>never ends`)).toBe('a');
  });

  it('keeps where a link leads, unless its words say so', () => {
    expect(htmlToText('<a href="https://example.com/a?b&amp;c">Here</a>.')).toBe('Here (https://example.com/a?b&c).');
    expect(htmlToText('<a href="https://example.com">https://example.com</a>')).toBe('https://example.com');
    expect(htmlToText('<a href="https://evil.example">https://bank.example</a>')).toBe(
      'https://bank.example (https://evil.example/)',
    );
    expect(htmlToText('<a href="mailto:a@example.com">a@example.com</a>')).toBe('a@example.com');
  });

  it('keeps no address that must not be followed', () => {
    expect(htmlToText('<a href="java&#10;script:alert(1)">Here</a>')).toBe('Here');
  });
});
