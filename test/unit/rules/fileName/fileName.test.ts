import { describe, expect, it } from 'vitest';
import { readableName } from '../../../../src/core/rules/fileName/readableName.js';
import { savedName } from '../../../../src/core/rules/fileName/savedName.js';
import { splitName } from '../../../../src/core/rules/fileName/splitName.js';

describe('a name as it is shown', () => {
  it.each([
    ['cannot be turned round', 'photo\u202Egpj.exe', 'photogpj.exe'],
    ['has nothing unseen in it', 'in\u200Bvoice\uFEFF.pdf\u00AD.exe', 'invoice.pdf.exe'],
    ['stands on one line', 'bill.pdf\r\n\t  .exe', 'bill.pdf .exe'],
    ['does not hide a program behind a dot', 'bill.exe. . ', 'bill.exe'],
    ['keeps letters of every language', 'отчёт за март.xlsx', 'отчёт за март.xlsx'],
    ['keeps what joins a family of emoji', '👩‍👧.png', '👩‍👧.png'],
    ['is never nothing where there were only dots', '...', '...'],
  ])('%s', (_, name, shown) => expect(readableName(name)).toBe(shown));

  it('is found without the page stopping, whatever it is', () => {
    const name = `${' .'.repeat(200_000)}x`;
    expect(readableName(name)).toBe(name.trim());
  });
});

describe('a name that is saved', () => {
  it.each([
    ['leads into no other folder', '../../etc/passwd', '_.._etc_passwd'],
    ['leads into no other folder on Windows', 'C:\\Windows\\win.ini', 'C__Windows_win.ini'],
    ['is not hidden', '.htaccess', 'htaccess'],
    ['is no device', 'con.txt', '_con.txt'],
    ['may begin like a device', 'console.log', 'console.log'],
    ['ends in its real extension', 'photo\u202Egpj.exe.', 'photogpj.exe'],
    ['is never empty', ' .. ', 'file'],
    ['is proper Unicode', 'a\uD800.txt', 'a\uFFFD.txt'],
  ])('%s', (_, name, saved) => expect(savedName(name)).toBe(saved));

  it('is not too long for a file system, and keeps its extension', () => {
    const saved = savedName(`${'😀'.repeat(400)}.tar.gz`);
    expect([...saved].length).toBeLessThanOrEqual(150);
    expect(saved).toMatch(/^(😀)+\.gz$/u);
  });
});

it.each([
  ['dump.sql.gz', 'dump.sql', '.gz'],
  ['README', 'README', ''],
  ['.profile', '.profile', ''],
  ['a.b c', 'a.b c', ''],
])('splits %s', (name, stem, extension) => expect(splitName(name)).toEqual({ stem, extension }));
