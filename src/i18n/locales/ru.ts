import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

/** Russian. Statuses and fields speak the words of the seed page. */
export const ru = {
  status: {
    open: 'Открыт',
    in_progress: 'В работе',
    answered: 'Отвечен',
    closed: 'Закрыт',
  },
  common: {
    tryAgain: 'Повторить',
    cancel: 'Отмена',
    loading: 'Загрузка…',
    optional: 'необязательно',
    notConfigured: 'Поддержка здесь пока недоступна.',
    notConfiguredHint: 'Причина указана в консоли браузера — она поможет владельцу сайта.',
    broken: 'Эту часть страницы не удалось показать.',
    brokenHint: 'Ваши запросы сохранены на сервере. Повторите попытку или обновите страницу.',
    refreshFailed: 'Данные могли устареть: обновить их не удалось.',
    you: 'Вы',
    customer: 'Клиент',
    staff: 'Поддержка',
    system: 'Система',
    files: (count) => `${count} ${plural('ru', count, { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' })}`,
  },
  errors: {
    unauthorized: 'Вы вышли из личного кабинета. Войдите снова, чтобы продолжить.',
    forbidden: 'На это действие у вас нет прав.',
    not_found: 'Такого запроса нет, или он принадлежит не вам.',
    invalid: 'Часть данных не принята. Исправьте отмеченные поля и отправьте ещё раз.',
    rate_limited: 'Слишком много попыток. Подождите немного и повторите.',
    conflict: 'Запрос тем временем изменился. Посмотрите, что с ним сейчас, и повторите.',
    too_large: 'Это больше, чем принимает сервер. Сократите текст или отправьте меньше файлов.',
    unsupported_media: 'Файлы такого типа не принимаются.',
    not_applied: 'Сервер согласился, но ничего не изменил. Повторите попытку или напишите нам об этом.',
    partial: 'Выполнена только часть. Прежде чем повторять, посмотрите, что получилось.',
    unavailable: 'Сервер сейчас недоступен. Повторите попытку через минуту.',
    network: 'Не удалось связаться с сервером. Проверьте соединение и повторите попытку.',
    timeout: 'Сервер не ответил вовремя. Повторите попытку.',
    aborted: 'Остановлено. Ничего не изменилось.',
    malformed: 'Сервер ответил что-то непонятное. Повторите попытку позже.',
    unknown: 'Что-то пошло не так. Повторите попытку.',
  },
  errorDetails: {
    textKept: 'Ваш текст и файлы остались здесь.',
    ticketsSafe: 'Ваши запросы сохранены на сервере.',
    retryIn: (seconds) =>
      `Сервер просит подождать ${seconds} ${plural('ru', seconds, { one: 'секунду', few: 'секунды', many: 'секунд', other: 'секунды' })}.`,
    writeTo: (address) => `Или напишите на ${address}.`,
  },
  attachments: {
    label: 'Файлы',
    attach: 'Прикрепить файлы',
    limits: (count, size) => {
      const files =
        count === undefined ? '' : `${count} ${plural('ru', count, { one: 'файла', many: 'файлов', other: 'файлов' })}`;
      if (size === undefined) return `До ${files}.`;
      return files ? `До ${files}, каждый до ${size}.` : `Файл до ${size}.`;
    },
    kinds: (kinds) => `Можно: ${kinds}.`,
    kindImages: 'изображения',
    kindText: 'текстовые файлы',
    kindAudio: 'звук',
    kindVideo: 'видео',
    alsoDrop: 'Файлы можно перетащить сюда, а снимок экрана — вставить.',
    full: 'Больше файлов не поместится. Чтобы добавить другой, уберите один из этих.',
    uploading: (name) => `Загружается ${name}`,
    waiting: 'Загрузка…',
    percent: (value) => `${value} %`,
    cancel: (name) => `Остановить загрузку ${name}`,
    remove: (name) => `Убрать ${name}`,
    retry: (name) => `Повторить: ${name}`,
    attached: (name) => `Файл ${name} прикреплён.`,
    failed: (name, reason) => `Файл ${name} не загружен. ${reason}`,
    refused: (name, reason) => `Файл ${name} не прикреплён. ${reason}`,
    notAttached: 'Не прикреплено',
    empty: 'Файл пуст.',
    tooLarge: (size) => (size === undefined ? 'Файл слишком большой.' : `Файл больше ${size}.`),
    unsupported: 'Файлы такого типа не принимаются.',
    tooMany: (count) =>
      `К сообщению можно приложить не больше ${count} ${plural('ru', count, { one: 'файла', many: 'файлов', other: 'файлов' })}.`,
    folder: 'Папку прикрепить нельзя. Упакуйте её в архив или выберите файлы из неё.',
    notAccepted: 'Сервер не принял этот файл.',
  },
} satisfies Messages;
