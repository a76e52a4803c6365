import { describe, expect, it } from 'vitest';
import { en, mergeMessages, type Messages } from '../../src/i18n/messages.js';
import { plural } from '../../src/i18n/plural.js';
import { ru } from '../../src/i18n/locales/ru.js';

describe('the form of a word', () => {
  const forms = { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' };

  it.each([
    [0, 'файлов'],
    [1, 'файл'],
    [2, 'файла'],
    [5, 'файлов'],
    [11, 'файлов'],
    [21, 'файл'],
    [112, 'файлов'],
    [1.5, 'файла'],
  ])('for %s in Russian is "%s"', (count, word) => {
    expect(plural('ru', count, forms)).toBe(word);
  });

  it('that a language needs and nobody gave is the general one', () => {
    expect(plural('ar', 2, { one: 'ملف', other: 'ملفات' })).toBe('ملفات');
  });
});

describe('words laid over words', () => {
  it('change what they name and leave the rest', () => {
    const merged = mergeMessages(en, { list: { create: 'Ask us' } });

    expect(merged.list.create).toBe('Ask us');
    expect(merged.list.title).toBe('Requests');
    expect(merged.form).toBe(en.form);
  });

  it('come one over the other, the last on top', () => {
    expect(mergeMessages(en, ru, { list: { create: 'Спросить' } }).list).toMatchObject({
      title: 'Запросы',
      create: 'Спросить',
    });
  });

  it('that are undefined cover nothing', () => {
    const missing = { list: { create: undefined }, form: undefined } as object;

    expect(mergeMessages(en, undefined, missing)).toEqual(en);
  });

  it('leave the built-in ones as they are', () => {
    mergeMessages(en, { list: { create: 'Ask us' } });

    expect(en.list.create).toBe('Create');
  });
});

/** Every word of a language, functions called with numbers that need different forms and with a name. */
function sentences(messages: Messages): [string, string][] {
  return Object.entries(messages).flatMap(([namespace, words]) =>
    Object.entries(words as Record<string, unknown>).flatMap(([key, word]): [string, string][] => {
      const name = `${namespace}.${key}`;
      if (typeof word === 'string') return [[name, word]];
      const call = word as (...values: unknown[]) => string;
      if (key === 'row') return [[name, call(['a', 'b'])]];
      return [1, 2, 5, 21].map((count) => [name, call(count, count, count, count)]);
    }),
  );
}

it.each([
  ['English', en],
  ['Russian', ru],
])('%s has nothing but whole, calm sentences', (_, messages) => {
  const isWhole = ([, sentence]: [string, string]) =>
    sentence.trim() !== '' && !/undefined|NaN|\[object|\s{2}|!/.test(sentence);

  expect(sentences(messages).filter((pair) => !isWhole(pair))).toEqual([]);
});

describe('Russian', () => {
  it('says the statuses in the words of the seed page', () => {
    expect(Object.values(ru.status)).toEqual(['Открыт', 'В работе', 'Отвечен', 'Закрыт']);
  });

  it('leaves no word in English', () => {
    const english = new Map(sentences(en));
    const same = sentences(ru).filter(
      ([name, sentence]) => english.get(name) === sentence && /[a-z]{3}/i.test(sentence),
    );

    expect(same).toEqual([]);
  });
});
