import type { Messages } from '../messages.js';

export const coach: Messages['coach'] = {
  title: 'О теме запроса',
  vague: 'Напишите, о чём запрос: специалист сначала видит эту строку.',
  shouting: 'Строчные буквы читать легче.',
  short: 'Ещё пара слов, и будет ясно, о чём запрос.',
  greeting: 'Поздороваться можно в сообщении, а здесь напишите, о чём запрос.',
  id: 'Понятно, о чём речь. Добавьте, что с этим не так.',
  example: 'Например: «Недоступен сервер по SSH».',
  exampleAt: (place) => `Например: «${place}: нет доступа по SSH».`,
  http: (code) => `ошибка ${code}`,
  exit: (code) => `код завершения ${code}`,
  at: (what, place) => `${place}: ${what}`,
  use: (subject) => `Вставить: «${subject}»`,
  dismiss: 'Скрыть подсказку',
};
