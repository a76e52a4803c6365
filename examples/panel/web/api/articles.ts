import { request } from './request.js';

/** A help article. */
export interface Article {
  id: string;
  title: string;
  excerpt: string;
  /** Paragraphs set apart by blank lines. */
  body: string;
}

export const readArticles = (signal: AbortSignal) => request<{ items: Article[] }>('/api/articles', { signal });
export const readArticle = (id: string, signal: AbortSignal) =>
  request<Article>(`/api/articles/${encodeURIComponent(id)}`, { signal });
