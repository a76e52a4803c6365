import { describe, expect, it } from 'vitest';
import { fenceOf } from '../../../src/core/rules/guide/fenceOf.js';
import { insertSection } from '../../../src/core/rules/guide/insertSection.js';
import { parseMessageText } from '../../../src/core/rules/messageText/parseMessageText.js';

const prompts = ['What fails', 'Error text', 'Steps'].map((label) => ({ label }));

/** The message after it, with the caret drawn. */
function insert(body: string, label: string, answer?: string) {
  const { start, end, text, caret } = insertSection(body, { label }, prompts, answer);
  const after = body.slice(0, start) + text + body.slice(end);
  return `${after.slice(0, caret)}|${after.slice(caret)}`;
}

describe('a prompt that is pressed first', () => {
  it.each([
    ['', 'Steps:\n|'],
    ['\n \n', 'Steps:\n|'],
    ['The site is down.', 'The site is down.\n\nSteps:\n|'],
    ['The site is down.\n', 'The site is down.\n\nSteps:\n|'],
    ['The site is down.\n\n', 'The site is down.\n\nSteps:\n|'],
    ['What fails:\nThe site', 'What fails:\nThe site\n\nSteps:\n|'],
    ['What fails:\n', 'What fails:\n\nSteps:\n|'],
  ])('after %j gives %j', (body, after) => {
    expect(insert(body, 'Steps')).toBe(after);
  });

  it('ends the code that the message ends in', () => {
    expect(insert('```\nfatal', 'Steps')).toBe('```\nfatal\n```\n\nSteps:\n|');
    expect(insert('````\nfatal\n```\n', 'Steps')).toBe('````\nfatal\n```\n````\n\nSteps:\n|');
  });
});

describe('a prompt that is pressed again', () => {
  it('takes the caret to the end of its answer', () => {
    expect(insert('What fails:\nThe site\n\nSteps:\nOpen it', 'What fails')).toBe(
      'What fails:\nThe site|\n\nSteps:\nOpen it',
    );
    expect(insert('What fails: the site', 'What fails')).toBe('What fails: the site|');
  });

  it('gives a line to the answer that is not there', () => {
    expect(insert('Steps:', 'Steps')).toBe('Steps:\n|');
    expect(insert('Steps:\n\n', 'Steps')).toBe('Steps:\n|');
    expect(insert('What fails:\nSteps:\n', 'What fails')).toBe('What fails:\n|\n\nSteps:\n');
    expect(insert('What fails:\n\nSteps:\n', 'What fails')).toBe('What fails:\n|\n\nSteps:\n');
  });

  it('goes to the one without an answer, where it is there twice', () => {
    expect(insert('Steps:\n1.\n\nSteps:\n', 'Steps')).toBe('Steps:\n1.\n\nSteps:\n|');
  });

  it('never puts the caret on the line that ends code', () => {
    expect(insert('Error text:\n```\n502\n```', 'Error text')).toBe('Error text:\n```\n502\n```\n|');
    expect(insert('Error text:\n```\n502\n```\n', 'Error text')).toBe('Error text:\n```\n502\n```\n|');
    expect(insert('Error text:\n```\n502\n```\n\nSteps:\n', 'Error text')).toBe(
      'Error text:\n```\n502\n```\n|\nSteps:\n',
    );
    expect(insert('Error text:\n```\n502\n```\nSteps:\n', 'Error text')).toBe(
      'Error text:\n```\n502\n```\n|\nSteps:\n',
    );
  });
});

describe('an answer that is put in', () => {
  const block = '```\n502\n```';

  it('stands under its heading, the caret behind it', () => {
    expect(insert('', 'Error text', block)).toBe('Error text:\n```\n502\n```\n|');
    expect(insert('Error text:\n\nSteps:\n1.', 'Error text', block)).toBe(
      'Error text:\n```\n502\n```\n|\n\nSteps:\n1.',
    );
    expect(insert('Error text:', 'Error text', block)).toBe('Error text:\n```\n502\n```\n|');
  });

  it('follows what is there already', () => {
    expect(insert('Error text:\nIt says\n\nSteps:\n1.', 'Error text', block)).toBe(
      'Error text:\nIt says\n```\n502\n```\n|\n\nSteps:\n1.',
    );
    expect(insert('Error text:\n```\n404', 'Error text', block)).toBe('Error text:\n```\n404\n```\n```\n502\n```\n|');
  });
});

describe('the text of an error', () => {
  const codeIn = (text: string) => parseMessageText(text).filter(({ type }) => type === 'code');

  it.each([
    '502 Bad Gateway',
    '  indented\n\ttab  \n\n  end  ',
    '```\nfenced already\n```',
    'a `````` b ``` c',
    '> quote\n- list\n1. https://example.com <b>&amp;</b>',
    'Ошибка: «нет доступа» 🙂',
    '```',
  ])('is kept letter by letter: %j', (text) => {
    expect(codeIn(fenceOf(text))).toEqual([{ type: 'code', value: text }]);
    expect(fenceOf(text)).toContain(text);
  });

  it('loses only the line ends before and after it', () => {
    expect(fenceOf('\n\r\n  at main()\r\n\n')).toBe('```\n  at main()\n```');
  });

  it('keeps the line ends of Windows, which read as line ends', () => {
    expect(fenceOf('a\r\nb')).toBe('```\na\r\nb\n```');
    expect(codeIn(fenceOf('a\r\nb'))).toEqual([{ type: 'code', value: 'a\nb' }]);
  });

  it('may have very many backticks', () => {
    const text = '` '.repeat(300_000);
    expect(fenceOf(text)).toBe(`\`\`\`\n${text}\n\`\`\``);
  });
});
