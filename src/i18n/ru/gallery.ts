import type { Messages } from '../messages.js';

export const gallery: Messages['gallery'] = {
  label: 'Изображения этого запроса',
  position: (number, total) => `${number} из ${total}`,
  previous: 'Предыдущее изображение',
  next: 'Следующее изображение',
  zoomIn: 'Крупнее',
  zoomOut: 'Мельче',
  fit: 'Вписать в окно',
  actual: 'Настоящий размер, 1:1',
  percent: (value) => `${value} %`,
};
