import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

export const split: Messages['split'] = {
  title: 'Похоже, здесь два разных вопроса',
  why: 'Два отдельных запроса быстрее попадут к нужным специалистам.',
  first: 'Первый запрос',
  second: 'Второй запрос',
  accept: 'Сделать два запроса',
  dismiss: 'Нет, это один вопрос',
  done: 'Теперь запросов два. Это первый; ко второму можно перейти над формой.',
  drafts: 'Запросы из этого сообщения',
  draft: (index, count, isNamed) => `Запрос ${index} из ${count}${isNamed ? ':' : ''}`,
  sent: 'отправлен',
  join: 'Объединить снова',
  tooManyFiles: (count) =>
    `К одному запросу можно приложить не больше ${count} ${plural('ru', count, { one: 'файла', few: 'файлов', many: 'файлов', other: 'файла' })}. Уберите лишние, чтобы объединить запросы.`,
  joined: 'Запрос снова один.',
  next: (index) => (index === 2 ? 'Перейти ко второму запросу' : `Перейти к запросу ${index}`),
};
