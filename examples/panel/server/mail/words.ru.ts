import type { MailWords } from './words.js';

/** "В течение ..." takes the genitive: 1 часа, 2 часов, 21 часа. */
const plural = new Intl.PluralRules('ru');

function within(count: number, one: string, many: string): string {
  return `${count} ${plural.select(count) === 'one' ? one : many}`;
}

export const ru: MailWords = {
  company: 'Хостинг «Гавань»',
  sender: 'Поддержка хостинга «Гавань»',
  greeting: (name) => `Здравствуйте, ${name}!`,
  created: {
    lead: (number) => `Мы получили ваш запрос, ему присвоен номер ${number}.`,
    nextTitle: 'Что будет дальше',
    queue: 'Специалисты поддержки рассмотрят запрос в порядке очереди и в соответствии с его приоритетом.',
    answer: 'Ответ появится в запросе и придёт на этот адрес. Вся переписка сохранится в запросе.',
    replyTime: (department, time) => `Отдел «${department}» обычно отвечает в течение ${time}.`,
    details: 'Вспомнили что-то ещё? Допишите в этот же запрос: второй такой же только замедлит решение.',
  },
  replied: {
    lead: (number, subject) => `Получен ответ на ваш запрос № ${number} «${subject}»:`,
    files: (names) => `К ответу приложены файлы: ${names}`,
    turn: 'Теперь мы ждём ответа от вас. Если всё работает, запрос можно закрыть.',
  },
  closed: {
    leadByStaff: (number, subject) => `Ваш запрос № ${number} «${subject}» закрыт.`,
    leadByCustomer: (number, subject) => `Вы закрыли запрос № ${number} «${subject}».`,
    reopen: 'Если проблема вернётся, напишите в этот же запрос: он откроется снова.',
    rate: 'Там же можно оценить нашу работу.',
  },
  facts: {
    number: 'Номер',
    subject: 'Тема',
    department: 'Отдел',
    priority: 'Приоритет',
    service: 'Услуга',
  },
  open: 'Открыть запрос',
  panelFirst: 'Пожалуйста, отвечайте в личном кабинете: запросы в личном кабинете обрабатываются в первую очередь.',
  automatic: 'Это письмо отправлено автоматически.',
  minutes: (count) => within(count, 'минуты', 'минут'),
  hours: (count) => within(count, 'часа', 'часов'),
  days: (count) => within(count, 'дня', 'дней'),
};
