import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import type { Locale } from '../locale.js';
import { worded } from './worded.js';
import type { Article } from './port.js';
import type { Scope } from './scope.js';
import { overlap } from './text.js';

/** A help article with its text: paragraphs set apart by blank lines. */
export interface ArticlePage {
  id: string;
  title: string;
  excerpt: string;
  body: string;
}

/** Words in common with a question that are as good as all of it. */
const enough = 6;

/** The help articles that fit best, at most five. */
export async function searchArticles({ db, viewer }: Scope, text: string): Promise<Article[]> {
  const rows = await db.query<ArticlePage & { keywords: string }>(sql`
    select ${articleColumns(viewer.locale)}, ${worded(sql`keywords`, viewer.locale)} as keywords
    from articles order by position`);
  return rows
    .map((row) => ({ row, score: scoreOf(text, row) }))
    .filter(({ score }) => score >= 0.2)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ row: { id, title, excerpt, body } }) => ({
      id,
      title,
      excerpt,
      url: `/help/${id}`,
      body: { format: 'text', value: body },
    }));
}

/** Titles count most, then the words people use, then the text. */
function scoreOf(text: string, { title, keywords, excerpt, body }: ArticlePage & { keywords: string }): number {
  const share = (other: string) => overlap(text, other, enough);
  return share(title) + share(keywords) / 2 + share(`${excerpt} ${body}`) / 4;
}

/** All help articles, or the one with this id. */
export function readArticles(db: Queryable, locale: Locale, id?: string): Promise<ArticlePage[]> {
  return db.query<ArticlePage>(sql`
    select ${articleColumns(locale)} from articles
    where ${id === undefined ? sql`true` : sql`id = ${id}`} order by position`);
}

function articleColumns(locale: Locale) {
  return sql`id, ${worded(sql`title`, locale)} as title, ${worded(sql`excerpt`, locale)} as excerpt,
    ${worded(sql`body`, locale)} as body`;
}
