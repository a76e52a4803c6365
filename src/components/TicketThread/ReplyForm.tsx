'use client';
import { useId, type KeyboardEvent, type RefObject } from 'react';
import type { Limits, TicketSummary } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { describedBy } from '../../ui/describedBy.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { AttachmentPicker } from '../attachments/AttachmentPicker.js';
import { describeFilesProblem } from '../attachments/filesProblem.js';
import { useFileIntake } from '../attachments/useFileIntake.js';
import { useCounter } from '../../ui/useCounter.js';
import { ReplyEmail } from './ReplyEmail.js';
import { ReplyFailure } from './ReplyFailure.js';
import type { Composer } from './useComposer.js';

export interface ReplyFormProps {
  ticket: TicketSummary;
  composer: Composer;
  field: RefObject<HTMLTextAreaElement | null>;
  limits: Limits;
}

/** The field for an answer, its files, and Send. */
export function ReplyForm({ ticket, composer, field, limits }: ReplyFormProps) {
  const { messages } = useI18n();
  const words = messages.thread;
  const { attachments, problem, failure, isSending, isWaiting } = composer;
  const intake = useFileIntake(attachments, isSending);
  const helpId = useId();
  const isBusy = isSending || isWaiting;
  const submit = () => {
    if (!isBusy) composer.submit();
  };
  const send = () => {
    if (isSending) return words.sending;
    if (isWaiting) return words.waitingForFiles;
    return failure ? words.sendAgain : words.send;
  };
  return (
    <form
      className="tkd-reply"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      {...intake.handlers}
    >
      <ReplyField {...{ composer, field, limits }} helpId={helpId} onSend={submit} />
      {attachments && (
        <AttachmentPicker
          {...{ attachments, limits, intake, isSending }}
          error={
            problem === 'filesFailed' || problem === 'filesAsk'
              ? describeFilesProblem(problem, messages, 'thread')
              : undefined
          }
        />
      )}
      {failure && !isBusy && <ReplyFailure error={failure} maybeSent={composer.maybeSent} />}
      <ReplyEmail
        ticket={ticket}
        text={composer.text}
        files={attachments?.entries.map(({ file }) => file) ?? []}
        error={isBusy ? null : failure}
      />
      <div className="tkd-reply-actions">
        <Button type="submit" variant="primary" busy={isBusy}>
          {send()}
        </Button>
        {isWaiting && <Button onClick={composer.holdBack}>{words.holdBack}</Button>}
        <span className="tkd-reply-help" id={helpId}>
          {words.replyHelp}
        </span>
      </div>
      <output className="tkd-hidden">{isWaiting ? words.waitingHint : ''}</output>
    </form>
  );
}

interface ReplyFieldProps extends Omit<ReplyFormProps, 'ticket'> {
  helpId: string;
  onSend: () => void;
}

function ReplyField({ composer, field, limits, helpId, onSend }: ReplyFieldProps) {
  const words = useI18n().messages.thread;
  const { text, setText, problem, failure, isSending } = composer;
  const counter = useCounter(text, limits.maxBodyLength);
  const error = () => {
    if (problem === 'blank') return words.blank;
    if (problem === 'tooLong') return words.tooLong(limits.maxBodyLength ?? 0);
    const reason = failure?.fields?.['body'];
    return reason === undefined ? undefined : words.notAccepted(reason);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    // Held down, or choosing a word in an input method: neither means to send.
    if (!event.repeat && !event.nativeEvent.isComposing) onSend();
  };
  return (
    <Field name="body" label={words.reply} counter={counter} error={error()}>
      {(control) => (
        <TextArea
          {...control}
          aria-describedby={describedBy(control['aria-describedby'], helpId)}
          // Files alone are an answer, too.
          aria-required={undefined}
          ref={field}
          className="tkd-reply-field"
          rows={3}
          value={text}
          readOnly={isSending}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={handleKey}
        />
      )}
    </Field>
  );
}
