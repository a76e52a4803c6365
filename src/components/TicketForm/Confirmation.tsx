'use client';
import { expectReply } from '../../core/rules/expectation/expectReply.js';
import type { Desk, Ticket } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Outcome } from './Outcome.js';

export interface ConfirmationProps {
  ticket: Ticket;
  desk: Desk;
  onOpen: ((ticket: Ticket) => void) | undefined;
  onAnother: () => void;
  /** A request of the same message that waits to be sent. Leaving would lose it: there is no other way on. */
  next: { label: string; go: () => void } | undefined;
}

/** It is sent: its number, what happens next, what to look out for. */
export function Confirmation({ ticket, desk, onOpen, onAnother, next }: ConfirmationProps) {
  const { messages, format } = useI18n();
  const words = messages.form;
  const { watchTitle, watchAnswered, watchAdd } = messages.expectation;
  // Without one nobody is promised any mail.
  const { email } = desk.viewer;
  const { queuePosition } = ticket.expectation ?? {};
  const replyBy = ticket.expectation?.replyBy ?? usualReply(desk, ticket);
  const answered = desk.statuses.find(({ kind }) => kind === 'answered')?.label ?? messages.status.answered;
  return (
    <Outcome
      title={words.created(ticket.number)}
      about={ticket.subject}
      actions={
        <>
          {next && (
            <Button variant="primary" onClick={next.go}>
              {next.label}
            </Button>
          )}
          {onOpen && !next && (
            <Button variant="primary" onClick={() => onOpen(ticket)}>
              {words.open}
            </Button>
          )}
          {!next && <Button onClick={onAnother}>{words.another}</Button>}
        </>
      }
    >
      <h3>{words.nextTitle}</h3>
      <ol className="tkd-confirmation-steps">
        {email !== undefined && <li>{words.nextMail(email)}</li>}
        <li>
          <span>{words.nextQueue}</span>
          {queuePosition !== undefined && <span>{` ${words.queuePosition(queuePosition)}`}</span>}
        </li>
        <li>
          <span>{words.nextAnswer(email !== undefined)}</span>
          {replyBy !== undefined && <span>{` ${words.replyBy(format.soon(replyBy))}`}</span>}
        </li>
      </ol>
      <h3>{watchTitle}</h3>
      <ul className="tkd-confirmation-steps">
        <li>{watchAnswered(answered)}</li>
        {!next && <li>{watchAdd}</li>}
      </ul>
    </Outcome>
  );
}

/** What was said before sending, where the backend says nothing of its own. */
function usualReply(desk: Desk, { department, createdAt }: Ticket) {
  const chosen = desk.departments.find(({ id }) => id === department?.id);
  return expectReply(desk, chosen, Date.parse(createdAt)).replyBy;
}
