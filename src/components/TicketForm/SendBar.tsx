'use client';
import { useId, type ReactNode } from 'react';
import { isAmbiguous, type TicketError } from '../../core/errors.js';
import type { TicketSummary } from '../../core/model.js';
import { useContact } from '../../hooks/useContact.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';
import { keepsFailing } from '../EmailWayOut/keepsFailing.js';
import { AssistSlot } from './assist/parts.js';

export interface SendBarProps {
  isSending: boolean;
  isUploading: boolean;
  /** Send was pressed and waits for the files. */
  isWaiting: boolean;
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
  const expectationId = useId();
  const isBusy = isSending || isWaiting;
  const send = () => {
    if (isSending) return words.sending;
    if (isWaiting) return words.waitingForFiles;
    if (replyTo) return (isUploading ? addAfterUpload : add)(replyTo.number);
    if (isUploading) return words.sendAfterUpload;
    return failure ? words.sendAgain : words.send;
  };
  return (
    <div className="tkd-form-send">
      {failure && !isBusy && <SendFailure error={failure} {...{ unplaced, replyTo, onKeepNew }} />}
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
      <output className="tkd-hidden">{isWaiting && (replyTo ? addWaiting(replyTo.number) : words.waitingHint)}</output>
    </div>
  );
}

type SendFailureProps = Pick<SendBarProps, 'unplaced' | 'replyTo' | 'onKeepNew'> & { error: TicketError };

function SendFailure({ error, unplaced, replyTo, onKeepNew }: SendFailureProps) {
  const { form, suggestions, errorDetails } = useI18n().messages;
  const { adapter } = useSupport('TicketForm');
  const contact = useContact();
  const isConflict = error.code === 'conflict';
  const mayHaveArrived = isConflict || (isAmbiguous(error) && !adapter.capabilities.idempotentWrites);
  const maybeSent = replyTo ? suggestions.notTaken(replyTo.number) : form.maybeSent;
  const lookFirst = replyTo ? suggestions.notTakenHint : form.lookFirst;
  return (
    <div tabIndex={-1} data-invalid={unplaced.length > 0 ? '' : undefined}>
      <Failure
        error={error}
        title={isConflict ? maybeSent : undefined}
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
      </Failure>
    </div>
  );
}
