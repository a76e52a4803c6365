import type { RestAdapterOptions } from 'ticketdock/adapters/rest';
import type { Locale } from '../words/locale.js';
import { request } from './request.js';

/** The signed-in person. */
export interface User {
  id: string;
  email: string;
  name: string;
  role: 'customer' | 'staff';
  locale: Locale;
  /** What staff are called beside their name. */
  title?: string;
}

/** The helpdesk in which staff answer, when it is not this panel. */
export interface OutsideDesk {
  /** What people call it. */
  name: string;
  /** Without a slash at the end. */
  url: string;
  /** Below `url`, with `{id}` for the id of a request. */
  ticketPath: string;
}

export interface SessionAnswer {
  /** `null`: nobody is signed in. */
  user: User | null;
  /** Mails stay in the panel's own mailbox, because no SMTP server is set up. */
  mailbox: boolean;
  /** What can be done in support, when that is not all there is. Only customers are told. */
  support?: Pick<RestAdapterOptions, 'capabilities' | 'operations'>;
  /** Only staff are told. */
  desk?: OutsideDesk;
}

const path = '/api/session';

export const readSession = () => request<SessionAnswer>(path);
export const startSession = (email: string, password: string) =>
  request<SessionAnswer>(path, { method: 'POST', body: { email, password } });
export const endSession = () => request<undefined>(path, { method: 'DELETE' });
export const setLocale = (locale: Locale) => request<SessionAnswer>(path, { method: 'PATCH', body: { locale } });
