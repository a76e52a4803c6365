import { allFiles } from '../ru/allFiles.js';
import { actForms } from '../ru/actForms.js';
import { acts } from '../ru/acts.js';
import { coach } from '../ru/coach.js';
import { composer } from '../ru/composer.js';
import { context } from '../ru/context.js';
import { details } from '../ru/details.js';
import { drafts } from '../ru/drafts.js';
import { emailOut } from '../ru/emailOut.js';
import { expectation } from '../ru/expectation.js';
import { files } from '../ru/files.js';
import { gallery } from '../ru/gallery.js';
import { find } from '../ru/find.js';
import { guide } from '../ru/guide.js';
import { incidents } from '../ru/incidents.js';
import { listTools } from '../ru/listTools.js';
import { outbox } from '../ru/outbox.js';
import { outlook } from '../ru/outlook.js';
import { pictureEditor } from '../ru/pictureEditor.js';
import { pictures } from '../ru/pictures.js';
import { reading } from '../ru/reading.js';
import { secrets } from '../ru/secrets.js';
import { services } from '../ru/services.js';
import { split } from '../ru/split.js';
import { suggestions } from '../ru/suggestions.js';
import { thread } from '../ru/thread.js';
import { urgency } from '../ru/urgency.js';
import { widget } from '../ru/widget.js';
import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const requests = { one: 'запрос', few: 'запроса', many: 'запросов', other: 'запроса' };

/** Russian. Statuses and fields speak the words of the seed page. */
export const ru = {
  acts,
  actForms,
  outlook,
  incidents,
  gallery,
  files,
  allFiles,
  pictures,
  pictureEditor,
  services,
  urgency,
  guide,
  coach,
  details,
  secrets,
  split,
  suggestions,
  context,
  expectation,
  emailOut,
  drafts,
  composer,
  outbox,
  listTools,
  reading,
  find,
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
    lookInList: 'Ваши запросы — в списке.',
    retryIn: (seconds) =>
      `Сервер просит подождать ${seconds} ${plural('ru', seconds, { one: 'секунду', few: 'секунды', many: 'секунд', other: 'секунды' })}.`,
    writeTo: (address) => `Или напишите на ${address}.`,
  },
  form: {
    title: 'Новый запрос',
    subject: 'Тема',
    subjectHelp: 'Кратко и ясно. Например: «Недоступен сервер по SSH».',
    service: 'Услуга',
    serviceHelp: 'Выберите, если вопрос касается конкретной услуги: это значительно ускорит диагностику.',
    noService: 'Вопрос не об услуге',
    servicesFailed: 'Не удалось загрузить ваши услуги. Запрос можно отправить и без выбора услуги.',
    expires: (date) => `до ${date}`,
    expired: (date) => `срок истёк ${date}`,
    department: 'Отдел',
    departmentPlaceholder: 'Выберите отдел',
    departmentHelp: 'Выберите наиболее подходящий: так запрос быстрее попадёт к нужному специалисту.',
    replyTime: (duration) => `обычное время ответа: ${duration}`,
    priority: 'Приоритет',
    priorityHelp: 'Высокий — только для действительно срочных и критических проблем.',
    choicePlaceholder: 'Выберите',
    noChoice: 'Ничего не выбрано',
    body: 'Сообщение',
    charactersLeft: (count) =>
      `${plural('ru', count, { one: 'Остался', other: 'Осталось' })} ${count} ${plural('ru', count, { one: 'знак', few: 'знака', many: 'знаков', other: 'знака' })}`,
    charactersOver: (count) =>
      `${plural('ru', count, { one: 'Лишний', other: 'Лишних' })} ${count} ${plural('ru', count, { one: 'знак', few: 'знака', many: 'знаков', other: 'знака' })}`,
    subjectBlank: 'Напишите в нескольких словах, о чём запрос.',
    bodyBlank: 'Опишите проблему или вопрос.',
    tooLong: (count) =>
      `Сократите: поместится не больше ${count} ${plural('ru', count, { one: 'знака', many: 'знаков', other: 'знаков' })}.`,
    departmentMissing: 'Выберите наиболее подходящий отдел.',
    answerMissing: 'Заполните это поле.',
    choiceMissing: 'Выберите один из вариантов.',
    tickMissing: 'Отметьте, чтобы продолжить.',
    notNumber: 'Напишите число цифрами.',
    unlikelyDate: 'Проверьте год: в нём четыре цифры.',
    filesFailed: 'Один из файлов не загружен. Загрузите его ещё раз или уберите.',
    refused: (reason) => `Сервер это не принял: ${reason}`,
    send: 'Отправить',
    sendAfterUpload: 'Отправить после загрузки файлов',
    sendAgain: 'Отправить ещё раз',
    sending: 'Отправка…',
    waitingForFiles: 'Ждём загрузки файлов…',
    waitingHint: 'Запрос уйдёт, как только загрузятся файлы.',
    holdBack: 'Пока не отправлять',
    maybeSent: 'Возможно, этот запрос уже отправлен.',
    lookFirst: 'Прежде чем отправлять ещё раз, посмотрите, нет ли его в списке запросов.',
    created: (number) => `Запрос №\u00a0${number} создан`,
    nextTitle: 'Что будет дальше',
    nextMail: (address) => `Письмо с номером запроса придёт на ${address}.`,
    nextQueue: 'Специалисты рассмотрят запрос в порядке очереди и в соответствии с его приоритетом.',
    queuePosition: (position) => `Сейчас он в очереди ${position}-й.`,
    nextAnswer: (isMailed) =>
      isMailed ? 'Ответ появится в запросе, а на почту придёт уведомление.' : 'Ответ появится в запросе.',
    replyBy: (date) => `Ожидайте его не позднее: ${date}.`,
    open: 'Открыть запрос',
    another: 'Создать ещё один',
  },
  notice: {
    closed: 'Сейчас запросы не принимаются.',
    until: (date) => `До ${date}.`,
    writeTo: (address) => `Напишите на ${address}.`,
    call: (phone) => `Позвоните: ${phone}.`,
  },
  attachments: {
    label: 'Файлы',
    attach: 'Прикрепить файлы',
    limits: (count, size) => {
      const most =
        count === undefined ? '' : `${count} ${plural('ru', count, { one: 'файла', many: 'файлов', other: 'файлов' })}`;
      if (size === undefined) return `До ${most}.`;
      return most ? `До ${most}, каждый до ${size}.` : `Файл до ${size}.`;
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
    sendingAlong: 'Файлы уходят вместе с сообщением. Большие — за несколько минут: не закрывайте страницу.',
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
  list: {
    title: 'Запросы',
    create: 'Создать',
    search: 'Поиск по запросам',
    searchSubjects: 'Поиск по теме',
    clearSearch: 'Очистить поиск',
    filterByStatus: 'Статус',
    everyStatus: 'Все',
    unreadOnly: 'Непрочитанные',
    waitingForMe: 'Ждут меня',
    filters: 'Фильтры',
    more: 'Виды и выгрузка',
    sortBy: 'Порядок',
    sortUpdatedAt: 'Недавно обновлённые',
    sortCreatedAt: 'Сначала новые',
    sortNumber: 'По номеру',
    sortSubject: 'По теме',
    sortStatus: 'По статусу',
    sortPriority: 'По приоритету',
    sortReversed: (order) => `${order}, в обратном порядке`,
    waitingForYou: 'Ждёт вашего ответа',
    columns: 'Столбцы',
    numberColumn: 'Номер',
    subjectColumn: 'Тема',
    serviceColumn: 'Услуга',
    statusColumn: 'Статус',
    turnColumn: 'Чей ход',
    createdColumn: 'Создан',
    lastColumn: 'Последнее сообщение',
    orderBy: (column, direction) =>
      direction
        ? `Порядок: ${column}, сейчас по ${direction === 'ascending' ? 'возрастанию' : 'убыванию'}`
        : `Порядок: ${column}`,
    lastReplyBy: (who, when) => `последнее сообщение: ${who}, ${when}`,
    hide: (subject) => `Скрыть: ${subject}`,
    showAgain: (subject) => `Вернуть в список: ${subject}`,
    range: (from, to, total) => `${from}–${to} из ${total}`,
    rangeOpen: (from, to) => `${from}–${to}`,
    pages: 'Страницы',
    previousPage: 'Предыдущая страница',
    nextPage: 'Следующая страница',
    noSubject: 'Без темы',
    number: (number) => `№ ${number}`,
    unread: (count) =>
      `${count} ${plural('ru', count, { one: 'новое сообщение', few: 'новых сообщения', many: 'новых сообщений', other: 'нового сообщения' })}`,
    answersWaiting: (count) =>
      plural('ru', count, {
        one: `${count} ответ пока не отправлен`,
        few: `${count} ответа пока не отправлены`,
        many: `${count} ответов пока не отправлены`,
        other: `${count} ответа пока не отправлено`,
      }),
    hasFiles: 'с файлами',
    updated: (when) => `обновлён ${when}`,
    row: (parts) => parts.join(', '),
    found: (count) =>
      `${plural('ru', count, { one: 'Найден', other: 'Найдено' })} ${count} ${plural('ru', count, requests)}`,
    foundAtLeast: (count) => `Найдено не меньше ${count} ${plural('ru', count, { one: 'запроса', other: 'запросов' })}`,
    shownOf: (shown, total) => `${shown} из ${total}`,
    shown: (count) =>
      `${plural('ru', count, { one: 'Показан', other: 'Показано' })} ${count} ${plural('ru', count, requests)}`,
    showMore: 'Показать ещё',
    emptyTitle: 'Запросов пока нет',
    emptyText: 'Напишите нам об услугах или платежах. Все запросы хранятся здесь вместе с ответами и статусом.',
    noMatchFor: (text) => `По словам «${text}» ничего не найдено`,
    noMatch: 'Под эти условия ничего не подходит',
    noMatchHint: 'Измените слова или посмотрите все запросы.',
    noMatchInSubjects: 'Поиск идёт только по темам, не по сообщениям. Измените слова или посмотрите все запросы.',
    noneSoFar: 'Пока ничего не найдено',
    noneSoFarHint: 'Просмотрена только часть ваших запросов.',
    lookFurther: 'Искать дальше',
    clearFilters: 'Показать все запросы',
  },
  desk: {
    label: 'Поддержка',
    choose: 'Выберите запрос',
    chooseHint: 'Здесь появятся его сообщения, файлы и статус.',
  },
  thread,
  widget,
} satisfies Messages;
