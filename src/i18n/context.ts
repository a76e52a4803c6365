'use client';
import { createContext } from 'react';
import type { Formatter } from './format.js';
import type { Messages } from './messages.js';

export interface I18n {
  messages: Messages;
  format: Formatter;
}

/** `null` outside a provider: a lone `StatusBadge` then speaks English without carrying every other word. */
export const I18nContext = createContext<I18n | null>(null);
