import { expect, it } from 'vitest';
import { en } from '../../../src/core/rules/lexicon/en/index.js';
import { ru } from '../../../src/core/rules/lexicon/ru/index.js';
import { withoutSecrets } from '../../../src/core/rules/secrets/withoutSecrets.js';

const asked = (text: string, longest = 200) => withoutSecrets(text, longest, [en, ru]);

it('leaves passwords, tokens and cards out, and every other word in its place', () => {
  expect(asked('No SSH access, root password: Qwerty12! since noon')).toBe(
    'No SSH access, root password: … since noon',
  );
  expect(asked('Списали дважды с карты 4111 1111 1111 1111, верните')).toBe('Списали дважды с карты …, верните');
  expect(asked('No SSH access')).toBe('No SSH access');
});

it('knows a secret that the cut goes through, and asks with no half of it', () => {
  const text = `${'word '.repeat(36)}password: Qwerty12!Qwerty12! and the rest`;
  const cut = text.indexOf('Qwerty12!') + 4;
  expect(asked(text, cut)).toBe(`${'word '.repeat(36)}password: …`);
});

it('reads no more of a long text than it asks with', () => {
  expect(asked('a b '.repeat(20_000), 100)).toHaveLength(100);
});
