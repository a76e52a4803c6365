import type { Localized } from '../locale.js';
import { accessArticles } from './articles.access.js';
import { moneyArticles } from './articles.money.js';
import { siteArticles } from './articles.site.js';

export interface DemoArticle {
  id: string;
  title: Localized;
  excerpt: Localized;
  /** Paragraphs set apart by blank lines. */
  body: Localized;
  /** Words people use when they need it. */
  keywords: Localized;
}

export const demoArticles: readonly DemoArticle[] = [...accessArticles, ...siteArticles, ...moneyArticles];
