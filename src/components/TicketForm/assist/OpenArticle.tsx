'use client';
import { useEffect, useMemo, useRef } from 'react';
import type { Article, Message } from '../../../core/model.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { ArrowLeft } from '../../../ui/icons.js';
import { MessageBody } from '../../MessageBody/MessageBody.js';

export interface OpenArticleProps {
  article: Article;
  onBack: () => void;
  onSolved: () => void;
}

/** An article, beside the form that is being written. */
export function OpenArticle({ article, onBack, onSolved }: OpenArticleProps) {
  const words = useI18n().messages.suggestions;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const message = useMemo(() => toMessage(article), [article]);
  return (
    <article className="tkd-article-open">
      <Button variant="quiet" className="tkd-article-back" onClick={onBack}>
        <ArrowLeft className="tkd-turning-icon" size={16} aria-hidden />
        <span>{words.back}</span>
      </Button>
      <h4 ref={heading} tabIndex={-1} className="tkd-article-heading" dir="auto">
        {article.title}
      </h4>
      <MessageBody message={message} />
      <Button onClick={onSolved}>{words.solvedIt}</Button>
    </article>
  );
}

/** As the drawing of messages asks for it: staff wrote it once. */
function toMessage({ id, body = { format: 'text', value: '' } }: Article): Message {
  const createdAt = new Date(0).toISOString();
  return { type: 'message', id, author: { role: 'staff' }, body, attachments: [], createdAt };
}
