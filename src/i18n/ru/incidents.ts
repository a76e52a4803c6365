import type { Messages } from '../messages.js';

export const incidents: Messages['incidents'] = {
  known: (title) => `Известная проблема: ${title}`,
  working: 'Мы уже её решаем.',
  until: (time) => `Ожидаем решения не позже чем: ${time}.`,
  longer: 'Это занимает больше времени, чем ожидалось.',
  since: (time) => `Началось: ${time}.`,
  noNeed: 'Сообщать о ней не нужно. Напишите, если у вас что-то другое.',
  more: 'Подробнее',
  hide: 'Скрыть',
  hideOf: (title) => `Скрыть: ${title}`,
};
