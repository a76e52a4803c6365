import { describe, expect, it } from 'vitest';
import { parseMessageText } from '../../src/core/rules/messageText/parseMessageText.js';

const types = (text: string) => parseMessageText(text).map(({ type }) => type);

describe('the conversation under a plain answer', () => {
  it.each([
    'Thanks\n\nOn Mon, 2 Mar 2026 Mark wrote:\n> before',
    'Thanks\n\n2 марта 2026 г. Марк написал(а):\n> раньше',
    'Thanks\n\n<mark@example.com>:\n> before\n\n> and before that\n',
    `Thanks\n\n${'> line\n'.repeat(6)}`,
  ])('is put aside in %j', (text) => {
    expect(types(text)).toEqual(['paragraph', 'earlier']);
  });

  it.each([
    ['a short quote', 'Thanks\n\n> a sentence'],
    ['a message that only quotes', `On 2 March Mark wrote:\n${'> line\n'.repeat(9)}`],
    ['a quote that is answered below', `${'> line\n'.repeat(9)}\nThanks`],
    ['what a program prints', `See:\n\n\`\`\`\n${'> line\n'.repeat(9)}`],
  ])('is not %s', (_, text) => {
    expect(types(text)).not.toContain('earlier');
  });
});
