import type { Messages } from '../messages.js';

export const acts: Messages['acts'] = {
  more: 'Ещё',
  moreOfMessage: 'Ещё действия с сообщением',
  edit: 'Изменить',
  helpful: 'Помогло',
  notHelpful: 'Не помогло',
  sayMore: 'Пояснить',
  ratedMessage: (score) => `Ваша оценка: ${score} из 5`,
  deleted: 'Сообщение удалено автором.',
  retracted: 'секретные данные убраны',
  editedVersions: 'изменено: показать прежние версии',
  muted: 'Уведомления по почте выключены',
  reopenUntil: (when) => `Можно открыть снова до ${when}`,
  continues: (number) => (number === undefined ? 'Продолжает прежний запрос' : `Продолжает запрос №\u00a0${number}`),
  continuedIn: (number) => `Продолжается в запросе №\u00a0${number}`,
  notLoaded: 'Эту часть страницы не удалось загрузить. Проверьте соединение и повторите попытку или обновите страницу.',
};
