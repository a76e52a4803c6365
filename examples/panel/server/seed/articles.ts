import type { Localized } from '../locale.js';

export interface DemoArticle {
  id: string;
  title: Localized;
  excerpt: Localized;
  /** Paragraphs set apart by blank lines. */
  body: Localized;
  /** Words people use when they need it. */
  keywords: Localized;
}

export const demoArticles: readonly DemoArticle[] = [];
