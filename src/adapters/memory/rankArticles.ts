import type { Article } from '../../core/model.js';
import { similar as en } from '../../core/rules/lexicon/en/similar.js';
import { similar as ru } from '../../core/rules/lexicon/ru/similar.js';
import { compileWords, fails, foldText, thing } from '../../core/rules/similar/compileWords.js';
import { readTerms } from '../../core/rules/similar/readTerms.js';

const lexicons = [{ similar: en }, { similar: ru }];

/** How much a word counts in the title, beside one in the text. */
const inTitle = 3;

/** How much of that a kind of thing counts (a server, a site): half of the articles are about one. */
const ofThing = 0.3;

/** What an article must have of what the best one has. */
const least = 0.3;

/** The articles that any word of the text leads to, in whatever form and, where it is known, meaning; titles count most. */
export function rankArticles(text: string, articles: readonly Article[]): Article[] {
  const words = compileWords(lexicons);
  const termsOf = (read: string) => {
    const { terms, names } = readTerms(read, words);
    return new Set([...terms, ...names].filter((term) => term !== fails));
  };
  const asked = termsOf(text);
  // The last word may not be whole yet.
  const begun = /[\p{L}\p{N}]{2,}$/u.exec(foldText(text))?.[0];
  const score = ({ title, excerpt = '', body }: Article) => {
    const [head, rest] = [termsOf(title), termsOf(`${excerpt} ${body?.value ?? ''}`)];
    const found = [...asked].map(
      (term) => (head.has(term) ? inTitle : Number(rest.has(term))) * (term.startsWith(thing) ? ofThing : 1),
    );
    const begins = begun !== undefined && ` ${foldText(title).replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${begun}`);
    return Math.max(
      Number(begins),
      found.reduce((sum, points) => sum + points, 0),
    );
  };
  const scored = articles.map((article) => ({ article, points: score(article) }));
  const best = Math.max(0, ...scored.map(({ points }) => points));
  return scored
    .filter(({ points }) => points > 0 && points >= best * least)
    .toSorted((a, b) => b.points - a.points)
    .map(({ article }) => article);
}
