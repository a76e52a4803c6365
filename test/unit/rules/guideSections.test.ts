import { describe, expect, it } from 'vitest';
import { dropEmptySections } from '../../../src/core/rules/guide/dropEmptySections.js';
import { findSections } from '../../../src/core/rules/guide/findSections.js';
import { headingOf } from '../../../src/core/rules/guide/headingOf.js';
import { workOf } from '../../support/workOf.js';

const prompts = ['What fails', 'What fails now', 'Error text', 'Steps', 'Which invoice is it about?'].map((label) => ({
  label,
}));

const read = (body: string) =>
  findSections(body, prompts).map(({ heading, answer, end, isAnswered }) => [
    heading,
    body.slice(answer, end),
    isAnswered,
  ]);

describe('the heading of a prompt', () => {
  it.each([
    ['What fails', 'What fails:'],
    ['Which invoice?', 'Which invoice?'],
    ['Шаги:', 'Шаги:'],
    ['ما الذي لا يعمل؟', 'ما الذي لا يعمل؟'],
    ['  Two \n lines ', 'Two lines:'],
  ])('%j is %j', (label, heading) => {
    expect(headingOf({ label })).toBe(heading);
  });
});

describe('the sections of a message', () => {
  it('are none where no heading is', () => {
    expect(read('The site is down.')).toEqual([]);
    expect(read('')).toEqual([]);
  });

  it('go from heading to heading, whatever stands before the first', () => {
    expect(read('Hello.\n\nWhat fails:\nThe site\n\nSteps:\n1. Open it')).toEqual([
      ['What fails:', 'The site\n\n', true],
      ['Steps:', '1. Open it', true],
    ]);
  });

  it('are unanswered where nothing can be read under the heading', () => {
    expect(read('What fails:\n \u200b\n\nSteps:')).toEqual([
      ['What fails:', ' \u200b\n\n', false],
      ['Steps:', '', false],
    ]);
  });

  it('may be answered on the line of the heading', () => {
    expect(read('  Steps: open the page')).toEqual([['Steps:', ' open the page', true]]);
  });

  it('keep their headings without the colon, when it stands alone', () => {
    expect(read('Steps\nOpen the page')).toEqual([['Steps:', 'Open the page', true]]);
    expect(read('Steps are these')).toEqual([]);
  });

  it('are told apart when one heading begins as another does', () => {
    expect(read('What fails now:\nAll of it\nWhat fails:\nThe site')).toEqual([
      ['What fails now:', 'All of it\n', true],
      ['What fails:', 'The site', true],
    ]);
  });

  it('may have a question for a heading', () => {
    expect(read('Which invoice is it about?\nH-20418')).toEqual([['Which invoice is it about?', 'H-20418', true]]);
  });

  it('have no heading in a block of code', () => {
    expect(read('Error text:\n```\nSteps:\nfatal\n```\nSteps:\n')).toEqual([
      ['Error text:', '```\nSteps:\nfatal\n```\n', true],
      ['Steps:', '', false],
    ]);
    expect(read('```\nSteps:\n')).toEqual([]);
  });

  it('are read with the line ends of Windows, too', () => {
    expect(read('What fails:\r\nThe site\r\nSteps:\r\n')).toEqual([
      ['What fails:', 'The site\r\n', true],
      ['Steps:', '', false],
    ]);
  });
});

describe('what is sent', () => {
  it('has no heading without an answer', () => {
    expect(dropEmptySections('What fails:\nThe site\n\nError text:\n\nSteps:\n', prompts)).toBe(
      'What fails:\nThe site',
    );
    expect(dropEmptySections('Hello\n\nSteps:\n\nError text:\n```\n1\n```\n', prompts)).toBe(
      'Hello\n\nError text:\n```\n1\n```\n',
    );
  });

  it('is nothing when there were only headings', () => {
    expect(dropEmptySections('What fails:\n\nSteps:\n', prompts)).toBe('');
  });

  it.each(['', ' Two  spaces \n\n', 'Steps:\n1.\r\n', '```\nSteps:\n```'])('stays as it is otherwise: %j', (body) => {
    expect(dropEmptySections(body, prompts)).toBe(body);
  });
});

describe('the work of looking for sections', () => {
  it.each(['\n', ' ', 'a', '`', '```\n', '``` ', '```` x', 'Steps', 'Steps:\n', 'Steps: ', 'What fails\r\n', ' `'])(
    'in a message of %j is twice as much when it is twice as long',
    (piece) => {
      const filled = (length: number) => piece.repeat(length / piece.length);
      const half = workOf(() => dropEmptySections(filled(20_000), prompts));
      const whole = workOf(() => dropEmptySections(filled(40_000), prompts));
      expect(whole).toBeLessThan(half * 2.5 + 1000);
      expect(whole).toBeLessThan(40_000 * 30);
    },
  );
});
