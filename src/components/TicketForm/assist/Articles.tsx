'use client';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Article } from '../../../core/model.js';
import type { SubjectProblem } from '../../../core/rules/coach/coachSubject.js';
import { isWorthAsking } from '../../../core/rules/isWorthAsking.js';
import { askable } from './askable.js';
import { useArticles } from '../../../hooks/useArticles.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { useAssistOptions } from '../../provider/assist.js';
import { ArticleList } from './ArticleList.js';
import { OpenArticle } from './OpenArticle.js';
import { useAssist } from './context.js';

/** Articles that are shown at most: more are not read. */
const most = 4;

/** Characters of a text that are asked with. */
const longest = 200;

/** Of what is wrong with a subject, what leaves something to look for: a short one may be the name of a thing. */
const telling: ReadonlySet<SubjectProblem | null> = new Set([null, 'short', 'shouting']);

/** Help articles about what is being written. */
export function Articles() {
  const { dismissed } = useAssist('Articles');
  return useAssistOptions().has('articles') && !dismissed.has('articles') ? <FoundArticles /> : null;
}

function FoundArticles() {
  const { form, findings, lexicons, dismiss, say, solve } = useAssist('Articles');
  const words = useI18n().messages.suggestions;
  const headingId = useId();
  const subject = useWatch({ control: form.control, name: 'subject' });
  const isTelling = isWorthAsking(subject) && telling.has(findings.coach);
  const about = isTelling || !isWorthAsking(findings.body) ? subject : findings.body;
  const help = useArticles(useMemo(() => askable(about.trim(), longest, lexicons), [about, lexicons]));
  const [open, setOpen] = useState<Article>();
  const [lastOpen, setLastOpen] = useState<string>();
  const articles = (help?.articles ?? []).slice(0, most);
  const said = useRef(0);
  const count = articles.length;
  const isSettled = help?.isSearching === false;
  useEffect(() => {
    if (!isSettled || count === said.current) return;
    said.current = count;
    if (count > 0) say(words.articlesFound(count));
  }, [isSettled, count, say, words]);

  // One that is being read stays, whatever is found meanwhile.
  if (count === 0 && !open) return null;
  const handleHide = () => {
    form.setFocus('body');
    dismiss('articles');
  };
  return (
    <section className="tkd-articles" aria-labelledby={headingId}>
      <h3 id={headingId} className="tkd-articles-title">
        {words.articles}
      </h3>
      {open ? (
        <OpenArticle
          article={open}
          onSolved={() => solve(open.id)}
          onBack={() => {
            setLastOpen(open.id);
            setOpen(undefined);
          }}
        />
      ) : (
        <>
          <ArticleList articles={articles} focusId={lastOpen} onOpen={setOpen} onSolved={solve} />
          <Button variant="quiet" className="tkd-articles-hide" onClick={handleHide}>
            {words.hideArticles}
          </Button>
        </>
      )}
    </section>
  );
}
