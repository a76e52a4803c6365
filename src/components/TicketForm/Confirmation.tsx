'use client';
import { CircleCheck } from '../../ui/icons.js';
import { useEffect, useRef } from 'react';
import type { Ticket } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';

export interface ConfirmationProps {
  ticket: Ticket;
  /** Where the mail goes. Without one nobody is promised any. */
  email: string | undefined;
  onOpen: ((ticket: Ticket) => void) | undefined;
  onAnother: () => void;
}

/** It is sent: its number, and what happens next. Takes the focus, as the form that had it is gone. */
export function Confirmation({ ticket, email, onOpen, onAnother }: ConfirmationProps) {
  const { messages, format } = useI18n();
  const words = messages.form;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { replyBy, queuePosition } = ticket.expectation ?? {};
  return (
    <div className="tkd-confirmation" role="status">
      <CircleCheck className="tkd-confirmation-icon" aria-hidden size={28} />
      <h2 ref={heading} tabIndex={-1} className="tkd-confirmation-title">
        {words.created(ticket.number)}
      </h2>
      <p className="tkd-confirmation-subject" dir="auto">
        {ticket.subject}
      </p>
      <h3>{words.nextTitle}</h3>
      <ol className="tkd-confirmation-steps">
        {email !== undefined && <li>{words.nextMail(email)}</li>}
        <li>
          {words.nextQueue}
          {queuePosition !== undefined && ` ${words.queuePosition(queuePosition)}`}
        </li>
        <li>
          {words.nextAnswer(email !== undefined)}
          {replyBy !== undefined && ` ${words.replyBy(format.dateTime(replyBy))}`}
        </li>
      </ol>
      <div className="tkd-form-actions">
        {onOpen && (
          <Button variant="primary" onClick={() => onOpen(ticket)}>
            {words.open}
          </Button>
        )}
        <Button onClick={onAnother}>{words.another}</Button>
      </div>
    </div>
  );
}
