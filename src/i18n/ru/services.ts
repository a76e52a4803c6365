import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

export const services: Messages['services'] = {
  search: 'Найти услугу',
  recent: 'Недавние',
  others: 'Остальные услуги',
  found: (count, isMore) =>
    isMore
      ? `Найдено больше ${count}. Уточните запрос.`
      : `${plural('ru', count, { one: 'Найдена', few: 'Найдено', many: 'Найдено', other: 'Найдено' })} ${count} ${plural('ru', count, { one: 'услуга', few: 'услуги', many: 'услуг', other: 'услуги' })}`,
  nothing: (text) => `По запросу «${text}» услуг нет. Попробуйте часть названия или адреса.`,
  searching: 'Ищем…',
  loadingMore: 'Загружаем остальные услуги…',
  moreFailed: 'Не удалось загрузить остальные услуги.',
  searchFailed: 'Поиск прошёл не по всем услугам.',
};
