import type { Locale, Localized } from '../locale.js';
import type { Viewer } from '../viewer.js';
import { TicketError } from './port.js';

const reasons = {
  blank: { en: 'Write something here.', ru: 'Заполните это поле.' },
  tooLong: { en: 'This is too long.', ru: 'Слишком длинный текст.' },
  unknownChoice: { en: 'This choice is no longer available.', ru: 'Этот вариант больше недоступен.' },
  unknownField: { en: 'This field is not asked for.', ru: 'Такого поля нет в форме.' },
  emptyFile: { en: 'The file is empty.', ru: 'Файл пуст.' },
  tooManyFiles: { en: 'There are too many files.', ru: 'Слишком много файлов.' },
  lostFile: {
    en: 'One of the files is no longer there: attach it again.',
    ru: 'Один из файлов недоступен: прикрепите его снова.',
  },
  notContinuable: {
    en: 'Only your own closed request can be continued.',
    ru: 'Продолжить можно только свой закрытый запрос.',
  },
  badEmail: { en: 'This is not an e-mail address.', ru: 'Это не адрес электронной почты.' },
  tooManyPeople: {
    en: 'At most five addresses can get copies.',
    ru: 'Копии можно отправлять не более чем на пять адресов.',
  },
  badScore: { en: 'The rating goes from 1 to 5.', ru: 'Оценка — от 1 до 5.' },
  badCursor: { en: 'This page of the list is gone: start over.', ru: 'Эта страница списка устарела: начните сначала.' },
  badQuery: { en: 'The list cannot be asked for so.', ru: 'Такой список запросить нельзя.' },
} satisfies Record<string, Localized>;

/** Refuses fields of a request, each with a reason the person can read. */
export function refuse(viewer: { locale: Locale }, fields: Record<string, keyof typeof reasons>): TicketError {
  const worded = Object.entries(fields).map(([field, reason]) => [field, reasons[reason][viewer.locale]] as const);
  return new TicketError('invalid', `Refused: ${JSON.stringify(fields)}`, { fields: Object.fromEntries(worded) });
}

/** What somebody else's ticket and no ticket at all look like. */
export function notFound(what: string): TicketError {
  return new TicketError('not_found', `No such ${what}`);
}

/** Refuses what only the other side may do. */
export function forbidden(viewer: Viewer, what: string): TicketError {
  return new TicketError('forbidden', `A ${viewer.role} may not ${what}`);
}
