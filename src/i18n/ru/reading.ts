import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const newMessages = (count: number) =>
  `${count} ${plural('ru', count, { one: 'новое сообщение', few: 'новых сообщения', many: 'новых сообщений', other: 'нового сообщения' })}`;

export const reading: Messages['reading'] = {
  newMessages: (count) => `${newMessages(count)}.`,
  toNew: newMessages,
  toNewest: 'К последнему сообщению',
  changes: (count) =>
    `${count} ${plural('ru', count, { one: 'изменение', few: 'изменения', many: 'изменений', other: 'изменения' })}`,
  hideChanges: 'Скрыть изменения',
  showChanges: 'Показать изменения',
  find: 'Найти в сообщениях',
  copyLink: 'Скопировать ссылку на это сообщение',
  looking: (count) => `Ищем сообщение, на которое ведёт ссылка. Пока просмотрено: ${count}…`,
  stopLooking: 'Не искать дальше',
  notFound: 'Сообщения, на которое ведёт ссылка, в этом запросе нет. Возможно, его удалили.',
};
