import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const of = (count: number, one: string, other: string) => plural('ru', count, count === 1 ? { one, other } : { other });

export const secrets: Messages['secrets'] = {
  show: (field) => `Показать «${field}»`,
  password: (count) => of(count, 'пароль', 'пароли'),
  token: (count) => of(count, 'ключ доступа', 'ключи доступа'),
  key: (count) => of(count, 'закрытый ключ', 'закрытые ключи'),
  card: () => 'данные банковской карты',
  found: (kinds) => `В сообщении есть ${kinds}.`,
  foundInSubject: (kinds) => `В теме есть ${kinds}.`,
  why: (count) =>
    of(
      count,
      'Сотрудникам это в тексте не нужно, а увидит каждый, кто откроет запрос.',
      'Сотрудникам они в тексте не нужны, а увидит их каждый, кто откроет запрос.',
    ),
  whyMove: (field) => `Для этого есть поле «${field}»: так он не попадёт в переписку.`,
  movePassword: (field) => `Перенести пароль в поле «${field}»`,
  moveToken: (field) => `Перенести ключ в поле «${field}»`,
  hide: () => 'Скрыть',
  keep: () => 'Это не секрет',
  moved: (field) => `Перенесено в поле «${field}». В сообщении осталась пометка.`,
  hidden: (count) => of(count, 'Скрыто: в сообщении осталась пометка.', 'Скрыто: в сообщении остались пометки.'),
  hiddenInSubject: (count) => of(count, 'Скрыто: в теме осталась пометка.', 'Скрыто: в теме остались пометки.'),
  undo: 'Отменить',
  undone: 'В сообщении снова всё как было.',
  undoneInSubject: 'В теме снова всё как было.',
  seeField: (field) => `[см. поле «${field}»]`,
  passwordRemoved: '[пароль скрыт]',
  tokenRemoved: '[ключ доступа скрыт]',
  keyRemoved: '[закрытый ключ скрыт]',
  codeRemoved: '[код карты скрыт]',
};
