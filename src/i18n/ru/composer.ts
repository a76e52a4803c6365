import type { Messages } from '../messages.js';

export const composer: Messages['composer'] = {
  formatting: 'Оформление',
  code: 'Код',
  quote: 'Цитата',
  list: 'Список',
  quoteSelected: 'Цитировать',
  quoteOf: (name) => `${name}:`,
  quoteOfMine: 'Ранее я писал(а):',
  looksLikeLog: 'Похоже на лог или код.',
  asCode: 'Оформить как код',
  asText: 'Оставить так',
  dropHere: 'Отпустите файлы здесь, чтобы прикрепить их',
  sendAndClose: 'Ответить и закрыть',
  sendAndCloseForGood: 'Ответить и закрыть насовсем',
  stillOpen: 'Ответ отправлен, но запрос ещё открыт.',
  closeNow: 'Закрыть запрос',
  away: (time) => `Сейчас никого нет на месте. Ответ дождётся сотрудников: ${time}.`,
  typing: (name) => `${name} пишет ответ`,
};
