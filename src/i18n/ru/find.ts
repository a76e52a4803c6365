import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

export const find: Messages['find'] = {
  label: 'Найти в сообщениях',
  place: (at, count, shown) => `${at} из ${shown} ${plural('ru', count, { one: 'совпадения', other: 'совпадений' })}`,
  hits: (count, shown) =>
    `${shown} ${plural('ru', count, { one: 'совпадение', few: 'совпадения', many: 'совпадений', other: 'совпадения' })}`,
  within: (count, shown) => `в ${shown} ${plural('ru', count, { one: 'сообщении', other: 'сообщениях' })}`,
  nothing: 'Не найдено',
  loading: (count) => `пока просмотрено: ${count}…`,
  partly: (count) => `просмотрено: ${count}, более ранние не загрузились`,
  newest: (count) => `просмотрено последних: ${count}`,
  previous: 'Предыдущее',
  next: 'Следующее',
  close: 'Закрыть поиск',
};
