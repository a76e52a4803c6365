'use client';
import { useMemo, type ReactNode } from 'react';
import { I18nContext } from './context.js';
import { mergeMessages, type PartialMessages } from './messages.js';
import { useI18n } from './useI18n.js';

export interface LaterWordsProps {
  /** English words that were not there at first. Give the same object each time. */
  words: PartialMessages;
  children: ReactNode;
}

/** Brings the English words of a part that was loaded later; those of the page's language are there and lie over them. */
export function LaterWords({ words, children }: LaterWordsProps) {
  const i18n = useI18n();
  const value = useMemo(() => ({ ...i18n, messages: mergeMessages(words, i18n.messages) }), [i18n, words]);
  return <I18nContext.Provider value={value}>{children}</I18nContext.Provider>;
}
