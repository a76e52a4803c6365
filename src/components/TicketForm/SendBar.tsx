'use client';
import { useEffect, useId, useState, type ReactNode } from 'react';
import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import { isAmbiguous, type TicketError } from '../../core/errors.js';
import type { TicketSummary } from '../../core/model.js';
import { useContact } from '../../hooks/useContact.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { LaterWords } from '../../i18n/LaterWords.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';
import { useLater } from '../../ui/useLater.js';
import { keepsFailing } from '../EmailWayOut/keepsFailing.js';
import { CopyText } from '../outbox/CopyText.js';
import { outboxParts } from '../outbox/outboxParts.js';
import { useCanSend } from '../outbox/useCanSend.js';
import { AssistSlot } from './assist/parts.js';
import { SavedLine } from './SavedLine.js';
import type { FormDraft } from './useFormDraft.js';
import { hasEarlierArrived } from './useTaking.js';

export interface SendBarProps {
  isSending: boolean;
  isUploading: boolean;
  /** Send was pressed and waits for the files. */
  isWaiting: boolean;
  draft: FormDraft;
  /** Where it is, once it was sent. */
  item: OutboxItem | undefined;
  /** It was taken out of the outbox, to be changed; or to be thrown away. */
  onTakenBack: (item: OutboxItem, isThrownAway?: boolean) => void;
  failure: TicketError | undefined;
  /** What the backend refused and has no field on screen. */
  unplaced: readonly string[];
  /** The ticket that the draft is an answer in. */
  replyTo: TicketSummary | undefined;
  onKeepNew: () => void;
  onHoldBack: () => void;
  onCancel: (() => void) | undefined;
  /** Another way for the request to go, where sending keeps failing. */
  email: ReactNode;
}

/** What went wrong with the last try, and the button that says what the next one will do. */
export function SendBar({
  isSending,
  isUploading,
  isWaiting,
  draft,
  item,
  onTakenBack,
  failure,
  unplaced,
  replyTo,
  onKeepNew,
  onHoldBack,
  onCancel,
  email,
}: SendBarProps) {
  const { messages } = useI18n();
  const words = messages.form;
  const { add, addAfterUpload, addWaiting } = messages.suggestions;
  const { keeper } = useSupport('TicketForm');
  const isLost = item && keeper.isLasting && keeper.current()?.outbox.isKept(item.clientRef) === false;
  const expectationId = useId();
  const isBusy = isSending || isWaiting;
  // Without a connection it is too late to load what says so.
  useLater(outboxParts, useCanSend());
  const send = () => {
    if (isSending) return item?.failure && item.state === 'waiting' ? messages.drafts.waiting : words.sending;
    if (isWaiting) return words.waitingForFiles;
    if (replyTo) return (isUploading ? addAfterUpload : add)(replyTo.number);
    if (isUploading) return words.sendAfterUpload;
    if (hasEarlierArrived(failure)) return messages.drafts.sendAsAnother;
    return failure ? words.sendAgain : words.send;
  };
  return (
    <div className="tkd-form-send">
      {failure && !isBusy && <SendFailure error={failure} {...{ item, unplaced, replyTo, onKeepNew }} />}
      {isSending && item && <Going key={item.clientRef} {...{ item, onTakenBack }} />}
      {email}
      <div id={expectationId}>{!replyTo && <AssistSlot part="Expectation" />}</div>
      <div className="tkd-form-actions">
        <Button type="submit" variant="primary" busy={isBusy} aria-describedby={expectationId}>
          {send()}
        </Button>
        {isWaiting && <Button onClick={onHoldBack}>{words.holdBack}</Button>}
        {onCancel && !isBusy && (
          <Button variant="quiet" onClick={onCancel}>
            {messages.common.cancel}
          </Button>
        )}
      </div>
      <SavedLine kept={isLost ? 'inMemory' : draft.state.kept} />
      <output className="tkd-hidden">{isWaiting && (replyTo ? addWaiting(replyTo.number) : words.waitingHint)}</output>
    </div>
  );
}

/** Milliseconds in which most requests have arrived: nothing needs to be said about those. */
const usualTime = 1000;

/** Where it is while it is on its way, when that is more than a moment. */
function Going({ item, onTakenBack }: { item: OutboxItem } & Pick<SendBarProps, 'onTakenBack'>) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), usualTime);
    return () => clearTimeout(timer);
  }, []);
  const { part: parts } = useLater(outboxParts, true);
  if (!parts || !(item.failure || isLate)) return null;
  return (
    <LaterWords words={parts.words}>
      <parts.SendState
        item={item}
        onChange={(taken) => onTakenBack(taken)}
        onThrownAway={(taken) => onTakenBack(taken, true)}
      />
    </LaterWords>
  );
}

type SendFailureProps = Pick<SendBarProps, 'item' | 'unplaced' | 'replyTo' | 'onKeepNew'> & { error: TicketError };

function SendFailure({ error, item, unplaced, replyTo, onKeepNew }: SendFailureProps) {
  const { form, suggestions, errorDetails, drafts } = useI18n().messages;
  const { part: parts } = useLater(outboxParts, true);
  const { adapter } = useSupport('TicketForm');
  const contact = useContact();
  const isEarlier = hasEarlierArrived(error) && !replyTo;
  const isConflict = error.code === 'conflict';
  const mayHaveArrived = isConflict || (isAmbiguous(error) && !adapter.capabilities.idempotentWrites);
  const maybeSent = replyTo ? suggestions.notTaken(replyTo.number) : form.maybeSent;
  const title = isEarlier ? drafts.earlierArrived : maybeSent;
  const lookFirst = isEarlier ? drafts.earlierArrivedHint : replyTo ? suggestions.notTakenHint : form.lookFirst;
  return (
    <div tabIndex={-1} data-invalid={unplaced.length > 0 ? '' : undefined}>
      <Failure
        error={error}
        title={isConflict ? title : undefined}
        safe={[mayHaveArrived && lookFirst, errorDetails.textKept].filter(Boolean).join(' ')}
        contactEmail={keepsFailing(error) ? undefined : contact?.email}
        details={
          unplaced.length > 0 && (
            <ul className="tkd-form-unplaced">
              {unplaced.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )
        }
      >
        {replyTo && <Button onClick={onKeepNew}>{suggestions.keepNew}</Button>}
        {parts && item && (
          <LaterWords words={parts.words}>
            <CopyText item={item} />
          </LaterWords>
        )}
      </Failure>
    </div>
  );
}
