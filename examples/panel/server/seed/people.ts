import type { Locale, Localized } from '../locale.js';

/** Somebody who can sign in to the demo. */
export interface DemoPerson {
  key: string;
  role: 'customer' | 'staff';
  email: string;
  password: string;
  name: string;
  locale: Locale;
  title?: Localized;
}

/** Two customers and two members of staff. The addresses are of a domain that can never exist. */
export const demoPeople = [
  {
    key: 'anna',
    role: 'customer',
    email: 'anna@vishnya.example',
    password: 'vishnya-2026',
    name: 'Анна Вишнякова',
    locale: 'ru',
  },
  {
    key: 'john',
    role: 'customer',
    email: 'john@brightoak.example',
    password: 'brightoak-2026',
    name: 'John Whitfield',
    locale: 'en',
  },
  {
    key: 'pavel',
    role: 'staff',
    email: 'pavel@harbour.example',
    password: 'harbour-pavel',
    name: 'Павел Орлов',
    locale: 'ru',
    title: { en: 'Systems engineer', ru: 'Системный инженер' },
  },
  {
    key: 'emma',
    role: 'staff',
    email: 'emma@harbour.example',
    password: 'harbour-emma',
    name: 'Emma Reid',
    locale: 'en',
    title: { en: 'Customer care', ru: 'Отдел заботы о клиентах' },
  },
] as const satisfies readonly DemoPerson[];

export type PersonKey = (typeof demoPeople)[number]['key'];
