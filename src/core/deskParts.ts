/** What a desk is described with, and needs nothing else to be understood. */

/** One choice of a list. */
export interface Option {
  id: string;
  label: string;
  description?: string;
}

/**
 * A question that helps to write the message: its `label` stands over the answer, its `description` explains it.
 *
 * @example
 * const prompt: Prompt = { id: 'bank', label: 'What the bank says', description: 'Letter by letter.', kind: 'code' };
 */
export interface Prompt extends Option {
  /** `code`: what is answered is kept letter by letter, as error texts are. @default 'text' */
  kind?: 'text' | 'code';
}

/**
 * What staff cannot do without: an `address` (of a server, a site), an `error` (its text or code), a `time`, an `order`
 * (its number, or an invoice's), an `email`.
 *
 * @example
 * const needs: DetailNeed[] = ['address', 'time'];
 */
export type DetailNeed = 'address' | 'error' | 'time' | 'order' | 'email';

/**
 * When staff are there, in the office's own time zone. A shift whose `to` is not later than its `from` ends on the day after.
 *
 * @example
 * const hours: OfficeHours = {
 *   timeZone: 'Europe/Moscow',
 *   week: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' })),
 *   holidays: ['2027-01-01'],
 * };
 */
export interface OfficeHours {
  /** An IANA zone, e.g. `Europe/Moscow`. */
  timeZone: string;
  /** `day` 1 (Monday) to 7 (Sunday); `from` and `to` as `HH:MM`. */
  week: { day: number; from: string; to: string }[];
  /** Days on which nobody is there, as `YYYY-MM-DD` in the office's zone. */
  holidays?: string[];
}

export interface Limits {
  /** Files a message. */
  maxFiles?: number;
  /** Bytes a file. */
  maxFileBytes?: number;
  /** Media types or extensions, as in `<input accept>`. */
  accept?: string[];
  /** Characters of a message. */
  maxBodyLength?: number;
}

/** Another way to reach the desk. */
export interface Contact {
  email?: string;
  phone?: string;
}
