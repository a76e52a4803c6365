'use client';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { DraftLexicon } from '../../../core/rules/lexicon/lexicon.js';
import { LaterWords } from '../../../i18n/LaterWords.js';
import { later } from '../../../core/later.js';
import type * as parts from './lazy.js';
import { loadLexicons } from './loadLexicons.js';

/** The rules with their words, and the parts of the help that are drawn from what they find. */
type AssistParts = typeof parts & { lexicons: readonly DraftLexicon[] };

const assistParts = later(() => import('./lazy.js'));

export const PartsContext = createContext<AssistParts | undefined>(undefined);

/**
 * Fetches them once the form is on screen and the page has nothing better to do.
 *
 * @param locale What the page speaks. Customers also write in the languages that their browser names.
 * @param written What was written so far: its letters may be of yet another one.
 */
export function useAssistParts(locale: string, written: string): AssistParts | undefined {
  const [loaded, setLoaded] = useState<AssistParts>();
  const isRussian = /[а-яё]/i.test(written);
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(() => {
      Promise.all([
        assistParts.load(),
        loadLexicons([locale, ...navigator.languages, ...(isRussian ? ['ru'] : [])]),
      ]).then(
        ([module, lexicons]) => !isGone && setLoaded({ ...module, lexicons }),
        // A form without help is still a form, and a reload tries again.
        () => undefined,
      );
    });
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [locale, isRussian]);
  return loaded;
}

export interface AssistSlotProps {
  part: keyof AssistParts['views'];
  /** Keeps its place until then. */
  placeholder?: ReactNode;
}

/** Where a part of the help stands, once it is there. */
export function AssistSlot({ part, placeholder = null }: AssistSlotProps) {
  const parts = useContext(PartsContext);
  if (!parts) return placeholder;
  const View = parts.views[part];
  return (
    <LaterWords words={parts.words}>
      <View />
    </LaterWords>
  );
}
