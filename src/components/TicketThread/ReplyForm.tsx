'use client';
import { useId, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { Limits, TicketSummary } from '../../core/model.js';
import { LaterWords } from '../../i18n/LaterWords.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { describedBy } from '../../ui/describedBy.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { AttachmentPicker } from '../attachments/AttachmentPicker.js';
import { describeFilesProblem } from '../attachments/filesProblem.js';
import { useFileIntake } from '../attachments/useFileIntake.js';
import { useCanSend, useOutboxParts } from '../outbox/useOutboxParts.js';
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
  const { attachments, problem, failure, isWaiting } = composer;
  const intake = useFileIntake(attachments, false);
  const { text, isRestored, state, gone } = composer;
  const canSend = useCanSend();
  const parts = useOutboxParts(canSend || text !== '' || isRestored || state.others.length > 0 || gone !== undefined);
  const helpId = useId();
  // The second half of a double click finds the field empty already.
  const handlePress = (event: MouseEvent) => event.detail > 1 && event.preventDefault();
  const submit = () => {
    if (!isWaiting) composer.submit();
  };
  const send = () => {
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
      {parts && (
        <LaterWords words={parts.words}>
          <parts.DraftNote composer={composer} />
        </LaterWords>
      )}
      <ReplyField {...{ composer, field, limits }} helpId={helpId} onSend={submit} />
      {attachments && (
        <AttachmentPicker
          {...{ attachments, limits, intake }}
          isSending={false}
          error={
            problem === 'filesFailed' || problem === 'filesAsk'
              ? describeFilesProblem(problem, messages, 'thread')
              : undefined
          }
        />
      )}
      {failure && !isWaiting && <ReplyFailure error={failure} />}
      <ReplyEmail
        ticket={ticket}
        text={composer.text}
        files={attachments?.entries.map(({ file }) => file) ?? []}
        error={isWaiting ? null : failure}
      />
      <div className="tkd-reply-actions">
        <Button type="submit" variant="primary" busy={isWaiting} onClick={handlePress}>
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
  const { text, setText, problem, failure } = composer;
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
          onChange={(event) => setText(event.target.value)}
          onKeyDown={handleKey}
        />
      )}
    </Field>
  );
}
