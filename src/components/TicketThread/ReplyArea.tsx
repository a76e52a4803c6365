'use client';
import { Lock } from '../../ui/icons.js';
import { useId, type RefObject } from 'react';
import type { Limits, Ticket } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { TextArea } from '../../ui/TextArea.js';
import { CopyButton } from '../MessageBody/CopyButton.js';
import { followUpOf } from './followUpOf.js';
import { ReplyForm } from './ReplyForm.js';
import type { TicketThreadProps } from './TicketThread.js';
import type { Composer } from './useComposer.js';
import type { StatusActions } from './useStatusActions.js';

export interface ReplyAreaProps extends Pick<TicketThreadProps, 'onCreate'> {
  ticket: Ticket;
  composer: Composer;
  actions: StatusActions;
  field: RefObject<HTMLTextAreaElement | null>;
  limits: Limits;
}

/** The field for an answer, or why there is none and what can be done instead. */
export function ReplyArea({ ticket, composer, actions, field, limits, onCreate }: ReplyAreaProps) {
  const isClosed = ticket.status.kind === 'closed';
  return (
    <div className="tkd-reply-area">
      {(isClosed || !composer.canReply) && <Ended {...{ ticket, composer, actions, onCreate }} />}
      {composer.canReply && <ReplyForm {...{ ticket, composer, field, limits }} />}
      {!composer.canReply && composer.text && <Unsent text={composer.text} />}
    </div>
  );
}

function Ended({ ticket, composer, actions, onCreate }: Omit<ReplyAreaProps, 'field' | 'limits'>) {
  const words = useI18n().messages.thread;
  // Where writing opens it, a button for that beside the field would only be in the way.
  const reopen = composer.canReply ? null : actions.reopen;
  const isClosed = ticket.status.kind === 'closed';
  const canCreate = onCreate && !composer.canReply && !reopen;
  const hint = () => {
    if (composer.canReply) return words.replyReopens;
    if (reopen) return words.canReopen;
    return canCreate && words.canCreate;
  };
  const handleCreate = () => onCreate?.(followUpOf(ticket, composer.text));
  return (
    <div className="tkd-ended">
      <Lock className="tkd-ended-icon" aria-hidden size={16} />
      <p className="tkd-ended-text">
        <strong>{isClosed ? words.isClosed : words.cannotReply}</strong>
        {isClosed && <span>{hint()}</span>}
      </p>
      {reopen && (
        <Button busy={reopen.isPending} onClick={() => void reopen.run()}>
          {words.reopen}
        </Button>
      )}
      {canCreate && <Button onClick={handleCreate}>{words.create}</Button>}
    </div>
  );
}

/** Closed while somebody was writing: their words are still theirs. */
function Unsent({ text }: { text: string }) {
  const words = useI18n().messages.thread;
  const id = useId();
  return (
    <div className="tkd-field">
      <div className="tkd-unsent-head">
        <label className="tkd-field-label" htmlFor={id}>
          {words.unsent}
        </label>
        <CopyButton text={text} label={words.copy} isWordy />
      </div>
      <TextArea id={id} className="tkd-reply-field" value={text} readOnly />
    </div>
  );
}
