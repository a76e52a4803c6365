/** The languages this panel speaks. */
export type Locale = 'en' | 'ru';

/** A text in every language of the panel. */
export type Localized = Record<Locale, string>;

export function isLocale(value: unknown): value is Locale {
  return value === 'en' || value === 'ru';
}
