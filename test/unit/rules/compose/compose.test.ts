import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continueList } from '../../../../src/core/rules/compose/continueList.js';
import { applied, type ComposeEdit, type Selected } from '../../../../src/core/rules/compose/edit.js';
import { looksLikeLog } from '../../../../src/core/rules/compose/looksLikeLog.js';
import { inFence, markCode } from '../../../../src/core/rules/compose/markCode.js';
import { markLines } from '../../../../src/core/rules/compose/markLines.js';
import { quoteInto } from '../../../../src/core/rules/compose/quoteInto.js';
import { parseMessageText } from '../../../../src/core/rules/messageText/parseMessageText.js';

/** A text with its selection between two bars, or its caret at one. */
function read(marked: string): Selected {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|');
  return { text: marked.replaceAll('|', ''), start, end: end === start ? end : end - 1 };
}

/** The text after it, with its selection marked the same way. */
function write(text: string, edit: ComposeEdit | undefined): string | undefined {
  if (!edit) return undefined;
  const [start, end] = edit.selection;
  const now = applied(text, edit);
  if (start === end) return `${now.slice(0, start)}|${now.slice(start)}`;
  return `${now.slice(0, start)}|${now.slice(start, end)}|${now.slice(end)}`;
}

const run = (marked: string, edit: (selected: Selected) => ComposeEdit | undefined) =>
  write(read(marked).text, edit(read(marked)));

describe('code', () => {
  it.each([
    ['run |ls -l| now', 'run `|ls -l|` now'],
    ['run `|ls -l|` now', 'run |ls -l| now'],
    ['here: |', 'here: `|`'],
    ['a\n|one\ntwo|\nb', 'a\n|```\none\ntwo\n```|\nb'],
    ['a\n|```\none\ntwo\n```|\nb', 'a\n|one\ntwo|\nb'],
    ['use |`x`| here', '|````\nuse `x` here\n````|'.replaceAll('````', '```')],
  ])('of %j is %j', (before, after) => {
    expect(run(before, markCode)).toBe(after);
  });

  it('made of several lines is drawn letter by letter', () => {
    const letters = fc.string({ unit: fc.constantFrom('`', 'a', '\n', ' ', '>'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(letters, (text) => {
        fc.pre(text.includes('\n') && text.trim() !== '' && !/^\n|\n$/.test(text));
        const [block, ...others] = parseMessageText(applied(text, inFence({ text, start: 0, end: text.length })));
        expect(others).toEqual([]);
        expect(block).toMatchObject({ type: 'code', value: text });
      }),
    );
  });
});

describe('a quote and a list', () => {
  it.each([
    ['quote', 'one|', '> one|'],
    ['quote', '> one|', 'one|'],
    ['quote', '|one\n\ntwo|', '|> one\n> \n> two|'],
    ['list', '|one\n\ntwo|\nthree', '|- one\n\n- two|\nthree'],
    ['list', '|- one\n\n- two|', '|one\n\ntwo|'],
    ['list', '|one\n|two', '|- one|\ntwo'],
    ['list', '1. |', '|'],
    ['list', '|', '- |'],
  ] as const)('%s: %j becomes %j', (kind, before, after) => {
    expect(run(before, (selected) => markLines(selected, kind))).toBe(after);
  });

  it('twice is nothing, whatever lines are selected', () => {
    const lines = fc.array(fc.constantFrom('one', 'two words', 'http://a.b/c', 'x'), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(lines, fc.constantFrom('quote' as const, 'list' as const), (given, kind) => {
        const text = given.join('\n');
        const once = markLines({ text, start: 0, end: text.length }, kind);
        const [start, end] = once.selection;
        const again = applied(text, once);
        expect(applied(again, markLines({ text: again, start, end }, kind))).toBe(text);
      }),
    );
  });
});

describe('Enter in a list', () => {
  it.each([
    ['- one|', '- one\n- |'],
    ['1. one|', '1. one\n2. |'],
    ['9) one|', '9) one\n10) |'],
    ['- one|two', '- one\n- |two'],
    ['- one\n- |', '- one\n|'],
    ['- |', '|'],
  ])('%j becomes %j', (before, after) => {
    expect(run(before, continueList)).toBe(after);
  });

  it.each(['one|', '-one|', '|- one', '```\n- one|', '2026. was|'])('%j is left to the browser', (before) => {
    expect(run(before, continueList)).toBeUndefined();
  });
});

describe('a quote of somebody', () => {
  it.each([
    ['|', 'Ivan wrote:\n> Try again.\n>\n> Now.\n\n|'],
    ['Yes|', 'Yes\n\nIvan wrote:\n> Try again.\n>\n> Now.\n\n|'],
    ['Yes|\n\n No', 'Yes\n\nIvan wrote:\n> Try again.\n>\n> Now.\n\n|No'],
  ])('in %j is %j', (before, after) => {
    expect(run(before, (selected) => quoteInto(selected, 'Try again.\r\n\r\nNow.\n', 'Ivan wrote:'))).toBe(after);
  });

  it('is drawn as one quote, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (quoted) => {
        fc.pre(quoted.trim() !== '');
        const text = applied('', quoteInto({ text: '', start: 0, end: 0 }, quoted, 'Ivan wrote:'));
        expect(parseMessageText(text).map(({ type }) => type)).toEqual(['paragraph', 'quote']);
      }),
    );
  });

  it('of a whole log is only its beginning', () => {
    const edit = quoteInto({ text: '', start: 0, end: 0 }, 'x'.repeat(50_000), 'Ivan wrote:');
    expect(edit.text.length).toBeLessThan(4100);
  });
});

describe('what looks like a log', () => {
  it.each([
    'Mar  1 09:30:12 web sshd[1]: Failed\nMar  1 09:30:13 web sshd[1]: Failed\nMar  1 09:30:14 web sshd: x\nMar  1 09:30:15 a',
    'TypeError: x is not a function\n    at f (/srv/app.js:12:3)\n    at g (/srv/app.js:14:1)\n    at h (/srv/app.js:1:1)',
    'server {\n  listen 80;\n  server_name a.example;\n}',
    '10.0.0.1 - - [01/Mar/2026] "GET / HTTP/1.1" 502\n'.repeat(5),
  ])('%j', (text) => {
    expect(looksLikeLog(text)).toBe(true);
  });

  it.each([
    'Dear all,\nit does not work.\nThank you,\nAnna',
    'one line',
    'First I tried this.\n\nThen I tried that.\n\nNothing helped.\n\nAt 09:30 it stopped.',
    '```\n2026-03-01 09:30:12 a\n2026-03-01 09:30:12 a\n2026-03-01 09:30:12 a\n```',
    'Я открыл панель.\nПотом нажал «Перезагрузить».\nЧерез минуту сервер пропал.\nЧто делать?',
  ])('and what does not: %j', (text) => {
    expect(looksLikeLog(text)).toBe(false);
  });
});
