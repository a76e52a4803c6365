import type { PartialMessages } from '../../i18n/messages.js';

/** The languages of the kit beside English, which needs no loading. One line each: a bundler cuts along them. */
const locales: Partial<Record<string, () => Promise<PartialMessages>>> = {
  ru: () => import('../../i18n/locales/ru.js').then(({ ru }) => ru),
};

/** A language by its tag: its words, and the tag that numbers and dates are written by. */
export interface Locale {
  tag: string;
  /** `undefined` is English. */
  load: (() => Promise<PartialMessages>) | undefined;
}

/**
 * @param tag As a page says it, e.g. `ru-RU`.
 * @param isOwn The host brings words for it.
 */
export function localeOf(tag: string, isOwn: boolean): Locale {
  const canonical = canonicalOf(tag);
  const language = canonical?.split('-')[0] ?? 'en';
  const load = locales[language];
  const isKnown = load !== undefined || language === 'en' || isOwn;
  return { tag: canonical !== undefined && isKnown ? canonical : 'en', load };
}

function canonicalOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
