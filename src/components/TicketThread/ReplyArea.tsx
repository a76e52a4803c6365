'use client';
import { Lock } from '../../ui/deskIcons.js';
import { memo, useId, type RefObject } from 'react';
import type { Limits, Ticket } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { TextArea } from '../../ui/TextArea.js';
import { CopyButton } from '../MessageBody/CopyButton.js';
import { followUpOf } from './followUpOf.js';
import { ReplyForm } from './ReplyForm.js';
import type { TicketThreadProps } from './TicketThread.js';
import { useLiveText, type LiveText } from './liveText.js';
import type { Answers } from './useAnswers.js';
import { useComposer, type ComposerHandle } from './useComposer.js';
import type { StatusActions } from './useStatusActions.js';

export interface ReplyAreaProps extends Pick<TicketThreadProps, 'onCreate'> {
  ticket: Ticket;
  canReply: boolean;
  /** Becomes what others do with the field. */
  handle: RefObject<ComposerHandle | null>;
  answers: Answers;
  say: (text: string) => void;
  actions: StatusActions;
  field: RefObject<HTMLTextAreaElement | null>;
  limits: Limits;
}

/** The field for an answer, or why there is none and what can be done instead. */
export const ReplyArea = memo(function ReplyArea({ handle, answers, say, ...props }: ReplyAreaProps) {
  const { ticket, canReply, field, limits } = props;
  // Here and not above: what is written draws none of the messages anew.
  const composer = useComposer(ticket, { limits, field, say, answers, handle });
  const isClosed = ticket.status.kind === 'closed';
  return (
    <div className="tkd-reply-area">
      {(isClosed || !canReply) && <Ended {...props} text={composer.text} />}
      {canReply ? (
        <ReplyForm {...{ ticket, composer, field, limits, say }} actions={props.actions} />
      ) : (
        <Unsent text={composer.text} />
      )}
    </div>
  );
});

interface EndedProps extends Pick<ReplyAreaProps, 'ticket' | 'canReply' | 'actions' | 'onCreate'> {
  text: LiveText;
}

function Ended({ ticket, canReply, actions, onCreate, text }: EndedProps) {
  const words = useI18n().messages.thread;
  // Where writing opens it, a button for that beside the field would only be in the way.
  const reopen = canReply ? null : actions.reopen;
  const isClosed = ticket.status.kind === 'closed';
  const canCreate = onCreate && !canReply && !reopen;
  const hint = () => {
    if (canReply) return words.replyReopens;
    if (reopen) return words.canReopen;
    return canCreate && words.canCreate;
  };
  const handleCreate = () => onCreate?.(followUpOf(ticket, text.get()));
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
function Unsent({ text: live }: { text: LiveText }) {
  const words = useI18n().messages.thread;
  const id = useId();
  const text = useLiveText(live, whole);
  if (!text) return null;
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

const whole = (text: string) => text;
