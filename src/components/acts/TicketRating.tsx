'use client';
import { useEffect, useRef, useState } from 'react';
import type { Ticket } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { scoreName, useRateForm } from './useRateForm.js';

export interface TicketRatingProps {
  ticket: Ticket;
  say: (text: string) => void;
  /** The customer does not want to be asked. */
  onWaveAway: () => void;
}

/** How the help was, asked in its place; what was said, once it was. */
export function TicketRating({ ticket, ...props }: TicketRatingProps) {
  const { messages } = useI18n();
  const { actForms: words } = messages;
  const [isChanging, setChanging] = useState(false);
  const [isNews, setNews] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { rating } = ticket;
  const isAsked = !rating || isChanging;
  useEffect(() => {
    // The button that was pressed is gone with its form.
    if (isNews && !isAsked) button.current?.focus();
  }, [isNews, isAsked]);
  return (
    <section className="tkd-rating" aria-label={words.rateTitle}>
      {isAsked ? (
        <Question
          {...props}
          ticket={ticket}
          onDone={() => {
            setNews(true);
            setChanging(false);
          }}
        />
      ) : (
        <>
          <div className="tkd-rating-given">
            <strong>{words.yourRating(scoreName(rating.score, messages))}</strong>
            <Button ref={button} variant="quiet" onClick={() => setChanging(true)}>
              {words.changeRating}
            </Button>
          </div>
          {rating.comment && (
            <p className="tkd-rating-comment">
              <bdi>{rating.comment}</bdi>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Question({ ticket, say, onWaveAway, onDone }: TicketRatingProps & { onDone: () => void }) {
  const { common, actForms: words } = useI18n().messages;
  const { id, rating } = ticket;
  const form = useRateForm({ ticketId: id, rating }, () => {
    say(words.rated);
    onDone();
  });
  return (
    <>
      {form.choices(words.rateTitle)}
      {form.isChosen && form.comment}
      {form.failure}
      <div className="tkd-rating-actions">
        {form.isChosen && (
          <Button variant="primary" busy={form.isBusy} onClick={form.send}>
            {words.rateNow}
          </Button>
        )}
        {rating ? (
          <Button variant="quiet" onClick={onDone}>
            {common.cancel}
          </Button>
        ) : (
          <Button variant="quiet" onClick={onWaveAway}>
            {words.rateLater}
          </Button>
        )}
      </div>
    </>
  );
}
