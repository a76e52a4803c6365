'use client';
import { useId, type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject } from 'react';
import type { Limits, Ticket } from '../../core/model.js';
import { LaterWords } from '../../i18n/LaterWords.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { describedBy } from '../../ui/describedBy.js';
import { Field } from '../../ui/Field.js';
import { isComposing } from '../../ui/isComposing.js';
import { TextArea } from '../../ui/TextArea.js';
import { AttachmentPicker } from '../attachments/AttachmentPicker.js';
import { describeFilesProblem } from '../attachments/filesProblem.js';
import { useFileIntake } from '../attachments/useFileIntake.js';
import { outboxParts } from '../outbox/outboxParts.js';
import { useCanSend } from '../outbox/useCanSend.js';
import { isNearLimit, useCounter } from '../../ui/useCounter.js';
import { useLiveText } from './liveText.js';
import { DraftEmail } from './DraftEmail.js';
import type { StatusActions } from './useStatusActions.js';
import { useLater } from '../../ui/useLater.js';
import { ReplyFailure } from './ReplyFailure.js';
import { threadTools } from './threadTools.js';
import type { Composer } from './useComposer.js';

export interface ReplyFormProps {
  ticket: Ticket;
  composer: Composer;
  field: RefObject<HTMLTextAreaElement | null>;
  limits: Limits;
  actions: StatusActions;
  say: (text: string) => void;
}

/** The field for an answer, its files, and Send. */
export function ReplyForm({ ticket, composer, field, limits, actions, say }: ReplyFormProps) {
  const { messages } = useI18n();
  const words = messages.thread;
  const { attachments, problem, failure, isWaiting } = composer;
  const intake = useFileIntake(attachments, false);
  const { text, isRestored, state, gone } = composer;
  const canSend = useCanSend();
  const isWritten = useLiveText(text, (body) => body !== '');
  const isNear = canSend || isWritten;
  const { part: parts } = useLater(outboxParts, isNear || isRestored || state.others.length > 0 || gone !== undefined);
  const { part } = useLater(threadTools, isNear);
  const helpId = useId();
  // The second half of a double click finds the field empty already.
  const handlePress = (event: MouseEvent) => event.detail > 1 && event.preventDefault();
  const submit = (thenClose = false) => {
    if (!isWaiting) composer.submit(thenClose);
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
      {part && (
        <LaterWords words={part.words}>
          <part.StillOpen ticket={ticket} close={actions.close} />
        </LaterWords>
      )}
      <ReplyField {...{ composer, field, limits }} helpId={helpId} onSend={submit}>
        {part && (
          <LaterWords words={part.words}>
            <part.FormatBar ticketId={ticket.id} field={field} />
          </LaterWords>
        )}
      </ReplyField>
      {part && (
        <LaterWords words={part.words}>
          <part.ComposerNotes {...{ ticket, composer, field, intake, say }} />
        </LaterWords>
      )}
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
      <DraftEmail
        ticket={ticket}
        text={text}
        files={attachments?.entries.map(({ file }) => file) ?? []}
        error={isWaiting ? null : failure}
      />
      <div className="tkd-reply-actions">
        <Button type="submit" variant="primary" busy={isWaiting} onClick={handlePress}>
          {send()}
        </Button>
        {isWaiting && <Button onClick={composer.holdBack}>{words.holdBack}</Button>}
        {part && actions.close && !isWaiting && (
          <LaterWords words={part.words}>
            <part.SendAndClose isForGood={actions.closesForGood} onSend={() => submit(true)} />
          </LaterWords>
        )}
        <span className="tkd-reply-help" id={helpId}>
          {words.replyHelp}
        </span>
      </div>
      <output className="tkd-hidden">{isWaiting ? words.waitingHint : ''}</output>
    </form>
  );
}

interface ReplyFieldProps extends Pick<ReplyFormProps, 'composer' | 'field' | 'limits'> {
  helpId: string;
  onSend: () => void;
  /** Stands at the end of the label's line. */
  children: ReactNode;
}

function ReplyField({ composer, field, limits, helpId, onSend, children }: ReplyFieldProps) {
  const words = useI18n().messages.thread;
  const { text, noteText, problem, failure } = composer;
  const { maxBodyLength: longest } = limits;
  const length = useLiveText(text, ({ length: now }) => (isNearLimit(now, longest) ? now : 0));
  const counter = useCounter(length, longest);
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
    if (!event.repeat && !isComposing(event)) onSend();
  };
  return (
    <Field
      name="body"
      className="tkd-reply-words"
      label={words.reply}
      before={<div className="tkd-reply-tools">{children}</div>}
      counter={counter}
      error={error()}
    >
      {(control) => (
        <TextArea
          {...control}
          aria-describedby={describedBy(control['aria-describedby'], helpId)}
          // Files alone are an answer, too.
          aria-required={undefined}
          ref={field}
          className="tkd-reply-field"
          rows={3}
          // Not drawn by its words: a long text is not written anew with every key.
          defaultValue={text.get()}
          onChange={(event) => noteText(event.target.value)}
          onKeyDown={handleKey}
        />
      )}
    </Field>
  );
}
