import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

export const expectation: Messages['expectation'] = {
  replyBy: (time) => `Ответим не позже чем: ${time}.`,
  closed: (time) => `Сейчас никого нет на месте. Вернёмся: ${time}.`,
  waiting: (count) =>
    `Перед вами в очереди ${count} ${plural('ru', count, { one: 'запрос', few: 'запроса', many: 'запросов', other: 'запроса' })}.`,
  where: 'Ответ придёт сюда, в запрос.',
  whereMailed: (address) => `Ответ придёт сюда, в запрос, а уведомление о нём — на ${address}.`,
  yourTime: 'Время указано по вашему часовому поясу.',
  watchTitle: 'На что обратить внимание',
  watchAnswered: (status) =>
    `Нам может понадобиться что-то уточнить: тогда у запроса будет статус «${status}», и очередь за вами.`,
  watchAdd: 'Вспомнили что-то ещё? Допишите в этот же запрос: второй такой же только замедлит оба.',
};
