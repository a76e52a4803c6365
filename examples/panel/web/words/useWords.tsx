import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { en, type Words } from './en.js';
import type { Locale } from './locale.js';
import { ru } from './ru.js';

const catalogues: Record<Locale, Words> = { en, ru };
const WordsContext = createContext<{ locale: Locale; words: Words }>({ locale: 'en', words: en });

/** Gives everything below it the words of one language, and the page its `lang`. */
export function WordsProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const value = useMemo(() => ({ locale, words: catalogues[locale] }), [locale]);
  return <WordsContext value={value}>{children}</WordsContext>;
}

export function useWords(): Words {
  return useContext(WordsContext).words;
}

export function useLocale(): Locale {
  return useContext(WordsContext).locale;
}
