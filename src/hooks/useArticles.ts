'use client';
import { useQuery } from '@tanstack/react-query';
import { checkArticles } from '../core/checkArticles.js';
import { TicketError } from '../core/errors.js';
import type { Article } from '../core/model.js';
import { isWorthAsking } from '../core/rules/isWorthAsking.js';
import { callAdapter } from './callAdapter.js';
import { keepWithin } from './pages.js';
import { unasked } from './session.js';
import { useSupport } from './SupportProvider.js';
import { useSettled } from './useSettled.js';

/** Milliseconds after the last key until the backend is asked. */
const pause = 300;

/** Characters that are asked with. */
const longest = 200;

/** Help articles about a text. */
export interface ArticlesData {
  /** The likeliest first. While an answer is on its way, those of the text before. */
  articles: Article[];
  /** An answer is on its way, or will be asked for in a moment. */
  isSearching: boolean;
}

/**
 * Help articles about what is being written, asked for while it is: from three characters on (two in Chinese, Japanese and
 * Korean), 300 ms after the last key. A question that is out of date is ended through its signal, and its answer is never
 * shown. A failure is no news to somebody who did not ask: there are then no articles. `null` when the backend has none at all.
 *
 * @example
 * const help = useArticles(subject);
 * help?.articles.map(({ id, title, url }) => <a key={id} href={url}>{title}</a>);
 */
export function useArticles(text: string): ArticlesData | null {
  const { adapter, client, scope } = useSupport('useArticles');
  const asked = text.replace(/\s+/g, ' ').trim().slice(0, longest);
  const question = useSettled(asked, pause);
  const isAsked = adapter.searchArticles !== undefined && isWorthAsking(question);
  const { data, isFetching } = useQuery<Article[], TicketError>(
    {
      ...unasked,
      queryKey: [scope, 'articles', question],
      queryFn: ({ signal }) =>
        callAdapter(
          async (options) =>
            adapter.searchArticles?.(question, options) ?? Promise.reject(new TicketError('not_found')),
          checkArticles,
          signal,
        ),
      enabled: isAsked,
      placeholderData: keepWithin(scope),
    },
    client,
  );
  if (!adapter.searchArticles) return null;
  const isWorth = isWorthAsking(asked);
  return {
    articles: isWorth && isAsked ? (data ?? none) : none,
    isSearching: isWorth && (question !== asked || isFetching),
  };
}

const none: Article[] = [];
