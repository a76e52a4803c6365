'use client';
import { useContext } from 'react';
import { I18nContext, type I18n } from './context.js';
import { createFormatter } from './format.js';
import { firstWords, mergeMessages } from './messages.js';

const english: I18n = { messages: mergeMessages(firstWords), format: createFormatter('en') };

/** The words and formats of the nearest provider; English without one. */
export function useI18n(): I18n {
  return useContext(I18nContext) ?? english;
}
