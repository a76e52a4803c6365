import { useQuery } from '@tanstack/react-query';
import { readArticle, readArticles } from '../api/articles.js';
import { Link } from '../app/Link.js';
import { supportPath } from '../app/routes.js';
import { Loaded } from '../ui/Loaded.js';
import { Page } from '../ui/Page.js';
import { useLocale, useWords } from '../words/useWords.js';

interface HelpPageProps {
  id: string | undefined;
  /** Offers the way to support under an article. */
  canWrite: boolean;
}

/** The knowledge base: what the form suggests while one writes leads here. */
export function HelpPage({ id, canWrite }: HelpPageProps) {
  return id === undefined ? <ArticleList /> : <ArticlePage key={id} id={id} canWrite={canWrite} />;
}

function ArticleList() {
  const { help } = useWords();
  const locale = useLocale();
  const articles = useQuery({ queryKey: ['articles', locale], queryFn: ({ signal }) => readArticles(signal) });
  return (
    <Page title={help.title}>
      <Loaded query={articles}>
        {({ items }) => (
          <ul className="article-list">
            {items.map(({ id, title, excerpt }) => (
              <li key={id}>
                <Link href={`/help/${encodeURIComponent(id)}`}>{title}</Link>
                <p className="muted">{excerpt}</p>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
}

function ArticlePage({ id, canWrite }: { id: string; canWrite: boolean }) {
  const { help } = useWords();
  const locale = useLocale();
  const article = useQuery({
    queryKey: ['articles', locale, id],
    queryFn: ({ signal }) => readArticle(id, signal),
  });
  return (
    <Page title={article.data?.title ?? help.title}>
      <Loaded query={article} missing={help.missing}>
        {({ body }) => (
          <div className="article">
            {body.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        )}
      </Loaded>
      <p className="article-more">
        <Link href="/help">{help.back}</Link>
        {canWrite && (
          <span>
            {help.unsolved} <Link href={supportPath({ name: 'new' })}>{help.write}</Link>
          </span>
        )}
      </p>
    </Page>
  );
}
