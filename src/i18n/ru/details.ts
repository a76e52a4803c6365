import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

export const details: Messages['details'] = {
  found: 'Нашли в тексте',
  foundAloud: (list) => `Нашли в тексте: ${list}.`,
  order: (number) => `заказ ${number}`,
  invoice: (number) => `счёт ${number}`,
  ticket: (number) => `запрос ${number}`,
  http: (code) => `ошибка ${code}`,
  status: (code) => `код ответа ${code}`,
  exit: (code) => `код завершения ${code}`,
  stack: 'стек вызовов',
  log: (lines) =>
    `лог, ${lines} ${plural('ru', lines, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}`,
  error: (text) => `«${text}»`,
  more: (count) => `Показать ещё ${count}`,
  fewer: 'Показать меньше',
  offer: (address, service) => `${address} — это ваша услуга «${service}».`,
  offerSame: (service) => `${service} — это одна из ваших услуг.`,
  choose: 'Выбрать её',
  ignore: () => 'Нет, вопрос не о ней',
  chosen: (service) => `Выбрана услуга «${service}».`,
  missing: (department, list) => `Отделу «${department}» обычно нужно ещё: ${list}.`,
  needAddress: 'адрес сервера или сайта',
  needError: 'точный текст ошибки',
  needTime: 'когда это началось',
  needOrder: 'номер заказа или счёта',
  needEmail: 'адрес почты, о котором речь',
  notNow: 'Не сейчас',
};
