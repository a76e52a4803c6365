import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

export const files: Messages['files'] = {
  total: (count, size) =>
    `${count} ${plural('ru', count, { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' })}, ${size}`,
  received: (received, total) => (total === undefined ? received : `${received} из ${total}`),
  downloading: (name) => `Скачивается ${name}`,
  cancel: (name) => `Остановить скачивание ${name}`,
  again: (name) => `Повторить: ${name}`,
  scanningSoon: 'Как только проверка закончится, файл можно будет открыть здесь.',
  refused: (reason) => `Не принят: ${reason}`,
  notPicture: 'По содержимому это не изображение, которое можно здесь показать.',
  tooLarge: 'Оно слишком велико, чтобы показать его здесь.',
  all: (count) => (count === undefined ? 'Все файлы' : `Файлы (${count})`),
  fact: 'Вложения',
  partFailed: 'Эта часть страницы не загрузилась. Проверьте соединение и повторите или обновите страницу.',
};
