import { describe, expect, it } from 'vitest';
import { parseMessageText } from '../../src/core/rules/messageText/parseMessageText.js';
import type { Block, Inline } from '../../src/core/rules/messageText/tree.js';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });
const link = (value: string, href = value): Inline => ({ type: 'link', value, href });
const inline = (written: string) => {
  const [block] = parseMessageText(written);
  return block?.type === 'paragraph' ? block.content : [];
};
const linksIn = (written: string) =>
  inline(written).flatMap((piece) => (piece.type === 'link' ? [`${piece.value} -> ${piece.href}`] : []));

describe('a message that was pasted', () => {
  it.each([
    ['a password with signs', 'My password is a*b*c_d_e__f__ and `half'],
    ['a password with backticks', 'pa`ss`word and x`y z`'],
    ['a share', String.raw`\\server\share and C:\Users\new`],
    ['a regular expression', String.raw`Deny \.php$ and ^(?:a|b)*?[^>]+$`],
    ['an address without a real domain', 'Bob <bob@x> or root@localhost'],
    ['a key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE+a/b== bob@laptop'],
    ['a year at the beginning of a line', '2024. was a good year\n2025. too'],
    ['a lone dash', '- 5 degrees\nsince yesterday'],
    ['markup', '<b onclick="x()">bold</b> &amp; **strong** _it_ [a](javascript:x) ![i](http://)'],
    ['a cron line', '* * * * * /usr/bin/php cron.php'],
    ['a clone address', 'git clone git@github.com:me/app.git'],
    [
      'an address with a password in it',
      'postgres://me:secret@db.example.com/app and https://me:secret@example.com/a@b.co',
    ],
    ['a stack trace', 'Error: no\n    at run (/app/main.js:10:5)\n    at /app/x.js\n\tcaused by'],
    ['a diff', '-old line\n+new line\n @@ -1,2 +1,2 @@'],
  ])('is left as it is: %s', (_, written) => {
    expect(parseMessageText(written).map((block) => block.type)).toEqual(['paragraph']);
    expect(inline(written).map((piece) => piece.type)).not.toContain('link');
    expect(
      inline(written)
        .map(({ value }) => value)
        .join(''),
    ).toBe(written);
  });

  it('keeps spaces, tabs and further empty lines', () => {
    expect(parseMessageText('a  b\n\tc \n\n\n\n  d')).toEqual([
      paragraph(text('a  b\n\tc ')),
      paragraph(text('\n\n  d')),
    ]);
  });

  it('reads every kind of line end', () => {
    expect(parseMessageText('a\r\nb\rc')).toEqual([paragraph(text('a\nb\nc'))]);
  });

  it('is nothing when there is nothing in it', () => {
    expect(parseMessageText(' \n\t\n')).toEqual([]);
  });
});

describe('links', () => {
  it.each([
    ['See https://example.com/a?b=c#d.', 'https://example.com/a?b=c#d'],
    ['(https://example.com/wiki/A_(b))', 'https://example.com/wiki/A_(b)'],
    ['<https://example.com>, "http://example.com/x"', 'https://example.com'],
    ['**https://example.com/x**', 'https://example.com/x'],
  ])('end where the address ends: %s', (written, address) => {
    expect(inline(written)).toContainEqual(expect.objectContaining({ type: 'link', value: address }));
  });

  it('keep what was written and lead where browsers read it to', () => {
    expect(linksIn('https://пример.рф/a')).toEqual(['https://пример.рф/a -> https://xn--e1afmkfd.xn--p1ai/a']);
  });

  it('are made of e-mail addresses', () => {
    expect(linksIn('Write to bob.smith+x@mail.example.com, or mailto:ann@example.com.')).toEqual([
      'bob.smith+x@mail.example.com -> mailto:bob.smith+x@mail.example.com',
      'mailto:ann@example.com -> mailto:ann@example.com',
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.com',
    'https://',
    'https://bank.example@evil.example/',
    'xhttps://example.com',
  ])('are not made of %s', (written) => {
    expect(linksIn(written)).toEqual([]);
  });

  it('stop before a character that would turn the reading direction', () => {
    expect(linksIn('https://example.com/\u202Egpj.exe')).toEqual(['https://example.com/ -> https://example.com/']);
  });
});

describe('code', () => {
  it('stands between backticks at the edges of words', () => {
    expect(inline('Run `ls -la`, then (`pwd`)')).toEqual([
      text('Run '),
      { type: 'code', value: 'ls -la' },
      text(', then ('),
      { type: 'code', value: 'pwd' },
      text(')'),
    ]);
  });

  it('keeps everything between two fences verbatim', () => {
    const [block] = parseMessageText('```bash\n> a `b`\n\n  - https://example.com\n```');
    expect(block).toEqual({ type: 'code', language: 'bash', value: '> a `b`\n\n  - https://example.com' });
  });

  it('goes on to the end when the second fence is missing', () => {
    expect(parseMessageText('Log:\n```\na\n\nb')).toEqual([paragraph(text('Log:')), { type: 'code', value: 'a\n\nb' }]);
  });

  it('ends only at a fence as long as the first', () => {
    expect(parseMessageText('````\n```\n````\nafter')).toEqual([
      { type: 'code', value: '```' },
      paragraph(text('after')),
    ]);
  });
});

describe('quotes and lists', () => {
  it('reads a quote with what is in it', () => {
    expect(parseMessageText('> Try https://example.com\n> - a\n> - b\nDone')).toEqual([
      {
        type: 'quote',
        content: [
          paragraph(text('Try '), link('https://example.com', 'https://example.com/')),
          {
            type: 'list',
            isOrdered: false,
            items: [
              { marker: '- ', content: [text('a')] },
              { marker: '- ', content: [text('b')] },
            ],
          },
        ],
      },
      paragraph(text('Done')),
    ]);
  });

  it('reads quotes in quotes', () => {
    expect(parseMessageText('> a\n>> b')).toEqual([
      {
        type: 'quote',
        content: [paragraph(text('a')), { type: 'quote', content: [paragraph(text('b'))] }],
      },
    ]);
  });

  it('reads a list in the middle of a paragraph, with its marks as written', () => {
    expect(parseMessageText('I did:\n1) reboot\n2)  wait\nNothing')).toEqual([
      paragraph(text('I did:')),
      {
        type: 'list',
        isOrdered: true,
        items: [
          { marker: '1) ', content: [text('reboot')] },
          { marker: '2)  ', content: [text('wait')] },
        ],
      },
      paragraph(text('Nothing')),
    ]);
  });

  it.each([
    ['YAML', '- name: web\n  port: 80\n- name: db\n  port: 90'],
    ['numbers that do not count up', '1. a\n3. b'],
  ])('leaves %s as text', (_, written) => {
    expect(parseMessageText(written)).toEqual([paragraph(text(written))]);
  });
});
