import { en } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { en as panelEn } from '../../../examples/panel/web/words/en.js';
import { ru as panelRu } from '../../../examples/panel/web/words/ru.js';

export type Language = 'en' | 'ru';

/** What is written on the screen: by the kit, and by the panel around it. */
export const words = {
  en: { kit: en, panel: panelEn },
  ru: { kit: ru, panel: panelRu },
} as const;

/** Who speaks this language: a customer with one of their services, and somebody who answers. */
export const speakers = {
  en: {
    customer: 'john',
    staff: 'emma',
    staffName: 'Emma Reid',
    service: 'VPS Quay 8',
    department: 'Technical support',
    status: 'In progress',
  },
  ru: {
    customer: 'anna',
    staff: 'pavel',
    staffName: 'Павел Орлов',
    service: 'VPS «Причал-4»',
    department: 'Техническая поддержка',
    status: 'В работе',
  },
} as const;
