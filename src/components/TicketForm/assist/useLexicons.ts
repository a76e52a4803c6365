'use client';
import { useMemo } from 'react';
import { en } from '../../../core/rules/lexicon/en/index.js';
import type { Lexicon } from '../../../core/rules/lexicon/lexicon.js';
import { ru } from '../../../core/rules/lexicon/ru/index.js';
import { useAssistOptions } from '../../provider/assist.js';

/** The words that the rules know: ours and the host's. */
export function useLexicons(): readonly Lexicon[] {
  const { lexicons } = useAssistOptions();
  return useMemo(() => [en, ru, ...(lexicons ?? [])], [lexicons]);
}
