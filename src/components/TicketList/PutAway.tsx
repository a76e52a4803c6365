'use client';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { isAmbiguous, toTicketError, type TicketError } from '../../core/errors.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { useHideTicket } from '../../hooks/useHideTicket.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { isFocusLost } from '../../ui/isFocusLost.js';
import type { Away } from './useHiding.js';

export interface PutAwayProps {
  away: Away;
  /** It is a row again. @param hadFocus The focus was here, and wants to be on it. */
  onBack: (hadFocus: boolean) => void;
}

/** What the backend was asked for, and why it was not done: scrolled out of sight and back, a row is drawn anew. */
const attempts = new WeakMap<Away, { toHide: boolean; error?: TicketError }>();

/** In the place of a row that was put away: what has happened, and the way back. Nothing else moves. */
export function PutAway({ away, onBack }: PutAwayProps) {
  const { messages } = useI18n();
  const { list, listTools: words, common } = messages;
  const { ticket } = away;
  const isHidden = ticket.hidden === true;
  const write = useHideTicket(ticket.id);
  const button = useRef<HTMLButtonElement>(null);
  const textId = useId();

  const attempt = (toHide: boolean) => {
    attempts.set(away, { toHide });
    write?.run(toHide).then(
      () => toHide === isHidden && goBack(),
      // What failed is said below.
      (thrown: unknown) => attempts.set(away, { toHide, error: toTicketError(thrown) }),
    );
  };
  const goBack = () => onBack(button.current?.matches(':focus') === true);
  const undo = () => {
    const last = attempts.get(away);
    if (!last?.error || last.toHide === isHidden) return attempt(isHidden);
    // It was never done: nothing need be asked for. Where the answer was lost nobody knows, and the row tells by its next look.
    goBack();
    if (isAmbiguous(last.error)) write?.run(isHidden).catch(() => undefined);
  };
  const begin = useRef(() => attempt(!isHidden));
  useLayoutEffect(() => {
    // It stands where the focused row was.
    if (!attempts.has(away) && isFocusLost(button.current)) button.current?.focus();
  }, [away]);
  useEffect(() => {
    if (!attempts.has(away)) begin.current();
  }, [away]);

  const failed = write?.status === 'pending' ? undefined : attempts.get(away);
  const hasFailed = failed?.error !== undefined;
  const subject = isBlank(ticket.subject) ? list.number(ticket.number) : ticket.subject.trim();
  const text = hasFailed ? words.hideFailed : isHidden ? words.shownNow : words.hiddenNow;
  return (
    <div className="tkd-list-away">
      <p id={textId} className="tkd-list-away-text" role={hasFailed ? 'alert' : undefined}>
        <bdi>{text(subject)}</bdi>
      </p>
      {failed?.error && (
        <Button variant="quiet" onClick={() => attempt(failed.toHide)}>
          {common.tryAgain}
        </Button>
      )}
      <Button ref={button} variant="quiet" aria-describedby={textId} busy={write?.status === 'pending'} onClick={undo}>
        {words.undo}
      </Button>
    </div>
  );
}
