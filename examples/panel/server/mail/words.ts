import type { Locale } from '../locale.js';
import { en } from './words.en.js';
import { ru } from './words.ru.js';

/** Every word of the mails in one language. */
export interface MailWords {
  /** The hosting company, as the sender and under the text. */
  company: string;
  sender: string;
  greeting(name: string): string;
  created: {
    lead(number: string): string;
    nextTitle: string;
    queue: string;
    answer: string;
    /** `within` comes from `hours`, `days` or `minutes`. */
    replyTime(department: string, within: string): string;
    details: string;
  };
  replied: {
    lead(number: string, subject: string): string;
    files(names: string): string;
    turn: string;
  };
  closed: {
    leadByStaff(number: string, subject: string): string;
    leadByCustomer(number: string, subject: string): string;
    reopen: string;
    rate: string;
  };
  facts: { number: string; subject: string; department: string; priority: string; service: string };
  open: string;
  /** Invites to answer in the panel rather than by mail. */
  panelFirst: string;
  automatic: string;
  minutes(count: number): string;
  hours(count: number): string;
  days(count: number): string;
}

export const mailWords: Record<Locale, MailWords> = { en, ru };
