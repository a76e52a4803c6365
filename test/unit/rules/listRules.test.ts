import { describe, expect, it } from 'vitest';
import { dayOf, startOfDay } from '../../../src/core/rules/list/days.js';
import { findMatches } from '../../../src/core/rules/list/findMatches.js';
import { numberIn } from '../../../src/core/rules/list/numberIn.js';
import { toCsv } from '../../../src/core/rules/list/toCsv.js';

/** The parts that are found. */
const found = (text: string, looked: string) => findMatches(text, looked).map(([start, end]) => text.slice(start, end));

describe('what a search has found in a line', () => {
  it('is every word of it, wherever it stands', () => {
    expect(found('SSH: no ssh access to web-1', 'web ssh')).toEqual(['SSH', 'ssh', 'web']);
  });

  it('takes no notice of case, accents and width', () => {
    expect(found('Crème BRÛLÉE ＡＢＣ', 'creme brulee abc')).toEqual(['Crème', 'BRÛLÉE', 'ＡＢＣ']);
    expect(found('creme', 'Crème')).toEqual(['creme']);
  });

  it('takes ё for е, and й for no и', () => {
    expect(found('Отчёт за отчет', 'отчет')).toEqual(['Отчёт', 'отчет']);
    expect(found('Отчет', 'отчёт')).toEqual(['Отчет']);
    expect(found('мой и мои', 'мои')).toEqual(['мои']);
    expect(found('мои\u0306 и мои', 'мои')).toEqual(['мои']);
  });

  it('keeps a letter and its accents together', () => {
    expect(found('re\u0301sume\u0301!', 'resume')).toEqual(['re\u0301sume\u0301']);
  });

  it('is one part where words overlap', () => {
    expect(found('webserver', 'webs bserv server')).toEqual(['webserver']);
  });

  it('is found by its place where a letter has become several', () => {
    expect(found('ﬁle ﬁx', 'fix')).toEqual(['ﬁx']);
    expect(found('a😀b', 'b')).toEqual(['b']);
  });

  it('is nothing for nothing, and patterns and markup are only letters', () => {
    expect(findMatches('anything', ' ')).toEqual([]);
    expect(found('<b>a.c</b> abc', 'a.c <b>')).toEqual(['<b>a.c']);
  });
});

describe('a search for a number', () => {
  it.each([
    ['1042', '1042'],
    ['#1042', '1042'],
    [' № 1042 ', '1042'],
    ['2026-00117', '2026-00117'],
    ['#ABC-7', 'ABC-7'],
  ])('%s is one', (text, number) => expect(numberIn(text)).toBe(number));

  it.each(['', '#', 'error 502', 'ABC-7', '10.0.0.1', '#1042 ssh'])('“%s” is none', (text) =>
    expect(numberIn(text)).toBeUndefined(),
  );
});

describe('a CSV file', () => {
  it('begins with a byte order mark, and its lines end as RFC 4180 says', () => {
    expect(
      toCsv([
        ['Number', 'Subject'],
        ['7', 'Почта'],
      ]),
    ).toBe('\uFEFFNumber,Subject\r\n7,Почта\r\n');
  });

  it('quotes what would end a cell', () => {
    expect(toCsv([['a,b', 'say "hi"', 'two\nlines', 'plain']])).toBe('\uFEFF"a,b","say ""hi""","two\nlines",plain\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t1', ' =1', '＝1'])('makes no formula of “%s”', (text) =>
    expect(toCsv([[text]])).toBe(`\uFEFF'${text}\r\n`),
  );

  it('makes no formula where the comma parts no cells either, as in Excel for Russian: a semicolon or a tab does there', () => {
    expect(toCsv([['a;=1+1;b', 'c; @SUM(A1)', 'd\t-1', '\t=1', 'one; two']])).toBe(
      "\uFEFFa;'=1+1;b,c; '@SUM(A1),d\t'-1,'\t'=1,one; two\r\n",
    );
  });

  it('neutralises within quotes, too', () => {
    expect(toCsv([['=HYPERLINK("http://evil.example","x")']])).toBe(
      `\uFEFF"'=HYPERLINK(""http://evil.example"",""x"")"\r\n`,
    );
  });
});

describe('a day of the customer’s', () => {
  it('begins at midnight of their zone, also after the clocks have changed', () => {
    expect(startOfDay('2026-03-29', 'Europe/Berlin')).toBe('2026-03-28T23:00:00.000Z');
    expect(startOfDay('2026-03-29', 'Europe/Berlin', 1)).toBe('2026-03-29T22:00:00.000Z');
    expect(startOfDay('2026-02', 'Pacific/Kiritimati')).toBeUndefined();
  });

  it.each([
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00.000Z'],
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
  ])('begins an hour late in %s when the clocks skip midnight, and not on the day before', (zone, date, begin) => {
    expect(startOfDay(date, zone)).toBe(begin);
    expect(dayOf(begin, zone)).toBe(date);
  });

  it('begins at the first of two midnights', () => {
    expect(startOfDay('2014-10-31', 'Asia/Amman')).toBe('2014-10-30T21:00:00.000Z');
    expect(startOfDay('2026-11-01', 'America/Havana')).toBe('2026-11-01T04:00:00.000Z');
  });

  it('is read back from its instant', () => {
    expect(dayOf('2026-03-28T23:00:00.000Z', 'Europe/Berlin')).toBe('2026-03-29');
    expect(dayOf('2026-03-29T22:00:00.000Z', 'Europe/Berlin', -1)).toBe('2026-03-29');
    expect(dayOf('never', 'UTC')).toBe('');
    expect(dayOf(undefined, 'UTC')).toBe('');
  });
});
