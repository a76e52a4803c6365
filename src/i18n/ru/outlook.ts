import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

export const outlook: Messages['outlook'] = {
  title: 'Чего ожидать',
  queue: (position) => (position === 1 ? 'Вы следующий в очереди.' : `Вы ${position}-й в очереди.`),
  replyBy: (time) => `Ответим не позже чем: ${time}.`,
  late: (time) => `Ответ занимает больше времени, чем обычно. Он ожидался не позже чем: ${time}.`,
  lateSafe: 'Ваш запрос не потерялся, и место в очереди сохраняется: делать ничего не нужно.',
  lateAdd: 'Если что-то изменилось, допишите ниже.',
  cannotWait: 'Если ждать нельзя:',
  call: (phone) => `позвоните по номеру ${phone}`,
  write: (address) => `напишите на ${address}`,
  closed: (time) => `Сейчас никого нет на месте. Вернёмся: ${time}.`,
  hours: (times, zone) => (zone === undefined ? `Отвечаем ${times}.` : `Отвечаем ${times} (часовой пояс: ${zone}).`),
  yours: (times) => `По вашим часам это ${times}.`,
  always: 'Отвечаем круглосуточно.',
  stale: (days) =>
    `Ответ ждёт вас уже ${days} ${plural('ru', days, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })}.`,
  staleAsk: 'Помощь ещё нужна? Ответьте или закройте запрос.',
  staleAnswer: 'Помощь ещё нужна? Ответьте, и мы продолжим.',
  answer: 'Ответить',
  close: 'Закрыть запрос',
};
