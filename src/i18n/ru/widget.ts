import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

export const widget: Messages['widget'] = {
  launcher: (label, count, shown) =>
    `${label}, есть новое в ${shown} ${plural('ru', count, { one: 'запросе', other: 'запросах' })}`,
  manyUnread: '9+',
  close: 'Закрыть',
  partFailed: 'Эту часть не удалось загрузить.',
  partFailedHint: 'Всё, что вы написали, сохранено. Проверьте соединение и попробуйте ещё раз.',
  signedOut: 'Вы вышли из личного кабинета.',
  signedOutHint: 'То, что вы написали, осталось здесь. Войдите снова и продолжайте с того же места.',
  signedInAgain: 'Вход выполнен',
  left: 'Вы вышли из личного кабинета.',
  leftHint: 'Войдите, чтобы увидеть свои запросы и написать в поддержку.',
};
