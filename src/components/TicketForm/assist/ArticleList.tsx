'use client';
import { useEffect, useRef, useState } from 'react';
import type { Article } from '../../../core/model.js';
import { safeUrl } from '../../../core/rules/safeUrl.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { useSlots } from '../../provider/slots.js';

export interface ArticleListProps {
  articles: readonly Article[];
  /** The one that was open takes the focus back. */
  focusId: string | undefined;
  onOpen: (article: Article) => void;
  onSolved: (articleId: string) => void;
}

/** Titles and what they are about. One with a body opens here, another one in a tab of its own. */
export function ArticleList({ articles, focusId, onOpen, onSolved }: ArticleListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (focusId === undefined) return;
    const opened = list.current?.querySelector<HTMLElement>(`[data-article="${CSS.escape(focusId)}"]`);
    (opened ?? list.current)?.focus();
  }, [focusId]);
  return (
    <ul ref={list} className="tkd-articles-list" tabIndex={-1}>
      {articles.map((article) => (
        <li key={article.id} className="tkd-article">
          {article.body ? (
            <button
              type="button"
              className="tkd-article-title"
              data-article={article.id}
              dir="auto"
              onClick={() => onOpen(article)}
            >
              {article.title}
            </button>
          ) : (
            <ArticleLink article={article} onOpened={() => setRead((ids) => new Set(ids).add(article.id))} />
          )}
          {article.excerpt && (
            <p className="tkd-article-excerpt" dir="auto">
              {article.excerpt}
            </p>
          )}
          {read.has(article.id) && <SolvedByLink article={article} onSolved={onSolved} />}
        </li>
      ))}
    </ul>
  );
}

function ArticleLink({ article: { title, url }, onOpened }: { article: Article; onOpened: () => void }) {
  const words = useI18n().messages.suggestions;
  const { Link } = useSlots();
  const href = safeUrl(url, 'link', document.baseURI);
  if (href === null) return <span dir="auto">{title}</span>;
  if (Link) return <Link href={href}>{title}</Link>;
  return (
    <a className="tkd-article-title" href={href} target="_blank" rel="noopener noreferrer" onClick={onOpened}>
      <span dir="auto">{title}</span> <span className="tkd-article-tab">{`(${words.opensInTab})`}</span>
    </a>
  );
}

function SolvedByLink({ article: { id, title }, onSolved }: Pick<ArticleListProps, 'onSolved'> & { article: Article }) {
  const words = useI18n().messages.suggestions;
  return (
    <Button aria-label={words.solvedBy(title)} onClick={() => onSolved(id)}>
      {words.solvedIt}
    </Button>
  );
}
