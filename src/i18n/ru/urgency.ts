import type { Messages } from '../messages.js';

export const urgency: Messages['urgency'] = {
  question: 'Услуга сейчас недоступна вашим пользователям?',
  yes: 'Да, недоступна',
  no: 'Нет',
  yourself: (label) =>
    label === undefined ? 'Выбрать приоритет самостоятельно' : `Выбрать приоритет самостоятельно (сейчас: ${label})`,
  doubt: (label, meaning) =>
    meaning === undefined
      ? `«${label}» — для того, что не работает прямо сейчас и не может ждать. У вас так?`
      : `«${label}» — это «${meaning}». У вас так?`,
  keep: (label) => `Да, оставить «${label}»`,
  lower: (label) => (label === undefined ? 'Нет, это может подождать' : `Нет, поставить «${label}»`),
};
