import type { Locale, Localized } from '../locale.js';
import type { Option } from './port.js';

const reasons: Record<string, Localized> = {
  solved: { en: 'The answer helped', ru: 'Ответ помог' },
  myself: { en: 'I solved it myself', ru: 'Разобрались сами' },
  gone: { en: 'It went away by itself', ru: 'Проблема исчезла сама' },
  other: { en: 'No longer needed', ru: 'Больше не актуально' },
};

/** Why customers close their requests, to choose from. */
export function closeReasons(locale: Locale): Option[] {
  return Object.entries(reasons).map(([id, label]) => ({ id, label: label[locale] }));
}

/** A reason in words; `undefined` when there is no such reason. */
export function closeReasonLabel(id: string, locale: Locale): string | undefined {
  return Object.hasOwn(reasons, id) ? reasons[id]?.[locale] : undefined;
}
