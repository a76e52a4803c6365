'use client';
import { useContext, useEffect, useRef } from 'react';
import type { Message } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { readableText } from '../MessageBody/readableText.js';
import { quotable, QuotingContext, selectedIn } from './quoting.js';

/** Puts a message into the answer as a quote: what of it is selected, else the whole of it. */
export function QuoteAct({ message }: { message: Message }) {
  const composer = useContext(QuotingContext);
  const words = useI18n().messages.thread;
  const button = useRef<HTMLButtonElement>(null);
  const isOffered = composer !== null && message.body.value !== '' && message.deletedAt === undefined;
  useEffect(() => {
    const article = button.current?.closest('article');
    if (article) quotable.set(article, message);
  }, [message, isOffered]);
  if (!isOffered) return null;
  const handleQuote = () => {
    const article = button.current?.closest('article');
    composer.current?.quote((article && selectedIn(article)) || readableText(message.body), message.author);
  };
  return (
    // The press must not take the selection away.
    <Button
      ref={button}
      variant="quiet"
      className="tkd-act"
      onMouseDown={(event) => event.preventDefault()}
      onClick={handleQuote}
    >
      {words.quote}
    </Button>
  );
}
