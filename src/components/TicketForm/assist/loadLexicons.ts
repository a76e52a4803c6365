import type { DraftLexicon } from '../../../core/rules/lexicon/lexicon.js';

/** The languages that come with the kit. */
const known: Readonly<Record<string, () => Promise<DraftLexicon>>> = {
  en: () => import('../../../core/rules/lexicon/en/index.js').then(({ en }) => en),
  ru: () => import('../../../core/rules/lexicon/ru/index.js').then(({ ru }) => ru),
};

/**
 * The words of the languages that a customer may write in, as far as the kit has them. English is always there: programs
 * speak it, and people write their words after them.
 *
 * @param tags BCP 47, e.g. `['ru-RU']`.
 */
export function loadLexicons(tags: readonly string[]): Promise<DraftLexicon[]> {
  const languages = new Set(['en', ...tags.map((tag) => tag.toLowerCase().split('-', 1).join())]);
  return Promise.all(Object.entries(known).flatMap(([language, load]) => (languages.has(language) ? [load()] : [])));
}
