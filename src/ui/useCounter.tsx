'use client';
import { useI18n } from '../i18n/useI18n.js';

/** Whether how much more fits matters by now: near the limit and over it. */
export const isNearLimit = (length: number, longest: number | undefined): longest is number =>
  longest !== undefined && length >= longest * 0.8;

/** How much more fits, once it matters. A function, so that a field knows it is empty. */
export function useCounter(length: number, longest: number | undefined) {
  const { form } = useI18n().messages;
  if (!isNearLimit(length, longest)) return undefined;
  const left = longest - length;
  return left >= 0 ? <span>{form.charactersLeft(left)}</span> : <span data-over="">{form.charactersOver(-left)}</span>;
}
