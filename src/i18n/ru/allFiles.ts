import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

export const allFiles: Messages['allFiles'] = {
  title: 'Файлы этого запроса',
  filter: 'Фильтр по имени',
  order: 'Порядок',
  newest: 'Сначала новые',
  byKind: 'По видам',
  pictures: 'Изображения',
  documents: 'Документы',
  texts: 'Тексты и журналы',
  archives: 'Архивы',
  media: 'Звук и видео',
  others: 'Другие файлы',
  goTo: 'К сообщению',
  goToOf: (name) => `К сообщению: ${name}`,
  empty: 'В этом запросе нет файлов.',
  noMatch: 'Файлов с таким именем нет.',
  found: (count) =>
    `${plural('ru', count, { one: 'Найден', other: 'Найдено' })} ${count} ${plural('ru', count, { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' })}`,
  looking: 'Просматриваем более ранние сообщения…',
  further: 'Искать в более ранних',
  close: 'Закрыть',
};
