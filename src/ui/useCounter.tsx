'use client';
import { useI18n } from '../i18n/useI18n.js';

/** How much more fits, once it matters: near the limit and over it. A function, so that a field knows it is empty. */
export function useCounter(text: string, longest: number | undefined) {
  const { form } = useI18n().messages;
  if (longest === undefined || text.length < longest * 0.8) return undefined;
  const left = longest - text.length;
  return left >= 0 ? <span>{form.charactersLeft(left)}</span> : <span data-over="">{form.charactersOver(-left)}</span>;
}
