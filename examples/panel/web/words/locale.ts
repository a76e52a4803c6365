/** The languages of the panel. */
export type Locale = 'en' | 'ru';

export const locales: readonly Locale[] = ['en', 'ru'];

const key = 'harbour.locale';

/** The language for somebody who is not signed in: the one they chose here before, else the browser's. */
export function readGuestLocale(): Locale {
  const wanted = [readStored(), ...navigator.languages];
  return wanted.map((tag) => locales.find((locale) => tag?.startsWith(locale))).find((locale) => locale) ?? 'en';
}

export function keepGuestLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
