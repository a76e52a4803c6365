import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const answers = { one: 'ответ', few: 'ответа', many: 'ответов', other: 'ответа' };

export const suggestions: Messages['suggestions'] = {
  articles: 'Возможно, ответ уже есть',
  articlesFound: (count) => `Рядом с формой ${count} ${plural('ru', count, answers)}, которые могут помочь.`,
  opensInTab: 'откроется в новой вкладке',
  back: 'Назад к ответам',
  solvedIt: 'Это решило мой вопрос',
  solvedBy: (title) => `Это решило мой вопрос: ${title}`,
  hideArticles: 'Скрыть ответы',
  solved: 'Рады, что вопрос решён. Ничего не отправлено.',
  solvedHint: 'Написанное осталось здесь — на случай, если всё же понадобится.',
  backToRequest: 'Вернуться к запросу',
  leave: 'Закрыть форму',
  similar: 'Похоже, об этом вы уже писали',
  alreadyHave: (number, subject) => `У вас уже есть запрос №\u00A0${number} «${subject}».`,
  alreadyHaveAbout: (number, subject) => `У вас уже есть запрос №\u00A0${number} «${subject}» об этой услуге.`,
  addAsk: 'Добавить это в него?',
  updated: (age) => `обновлён ${age}`,
  add: (number) => `Добавить в №\u00A0${number}`,
  look: (number) => `Сначала посмотреть №\u00A0${number}`,
  lookHint: 'Ваш текст останется здесь.',
  other: 'Нет, это другой вопрос',
  otherSaid: 'Это останется новым запросом.',
  replyTitle: (number, subject) => `Это будет добавлено в запрос №\u00A0${number} «${subject}»`,
  replyHint: 'Туда уйдут сообщение и файлы, а с ними тема и ответы на наши вопросы.',
  keepNew: 'Всё-таки создать новый запрос',
  keptNew: 'Это снова новый запрос. Всё написанное на месте.',
  addAfterUpload: (number) => `Добавить в №\u00A0${number} после загрузки файлов`,
  addWaiting: (number) => `Сообщение будет добавлено в запрос №\u00A0${number}, как только загрузятся файлы.`,
  notTaken: (number) =>
    `Добавить в запрос №\u00A0${number} не получилось. Возможно, он уже закрыт или сообщение уже в нём.`,
  notTakenHint: 'Посмотрите его или создайте новый запрос.',
  yes: 'да',
  added: (number) => `Добавлено в запрос №\u00A0${number}`,
  addedNext: 'Специалисты увидят сообщение в запросе вместе со всей перепиской.',
};
