import type { Messages } from '../messages.js';

export const pictures: Messages['pictures'] = {
  preparing: 'Подготовка…',
  preparingName: (name) => `Подготавливается ${name}`,
  asks: (name, question) => `${name}: ${question}`,
  large: (size, pixels, smaller) =>
    `Изображение занимает ${size} (${pixels}). Прикрепить уменьшенную копию (${smaller})?`,
  tooLarge: (size, pixels, smaller, limit) =>
    `Изображение занимает ${size} (${pixels}), а файл может быть не больше ${limit}. Прикрепить уменьшенную копию (${smaller})?`,
  tooManyPixels: (pixels) =>
    `В изображении слишком много пикселей, чтобы показать или изменить его здесь (${pixels}). Прикрепить без просмотра?`,
  keepsData:
    'В файле может быть записано, где и когда сделан снимок. Удалить это здесь не получилось. Всё равно прикрепить?',
  noSmallerCopy: 'В этом браузере не получилось уменьшить изображение. Прикрепить как есть?',
  attachSmaller: 'Прикрепить уменьшенную',
  attachAsIs: 'Прикрепить как есть',
  answerFirst: 'Выберите, как прикрепить изображение, или уберите его.',
  pixels: (width, height) => `${width} × ${height}`,
  edit: 'Изменить',
  editName: (name) => `Изменить ${name}`,
  takePhoto: 'Сфотографировать',
  captureScreen: 'Снять экран',
  captureFailed: 'Снять экран не получилось. Сделайте снимок экрана с клавиатуры и вставьте его сюда.',
  editorFailed:
    'Редактор не загрузился. Ничего не прикреплено и не изменено. Попробуйте ещё раз через минуту или обновите страницу.',
  editorTitle: 'Изменить изображение',
  editorDone: 'Готово',
};
