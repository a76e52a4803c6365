'use client';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Message } from '../../core/model.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { useDesk } from '../../hooks/useDesk.js';
import { useEditMessage } from '../../hooks/useEditMessage.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { isComposing } from '../../ui/isComposing.js';
import { Notice } from '../../ui/Notice.js';
import { TextArea } from '../../ui/TextArea.js';
import { useCounter } from '../../ui/useCounter.js';
import { MessageBody } from '../MessageBody/MessageBody.js';
import { ActFailure } from './ActFailure.js';
import { useActs } from './acts.js';
import type { Edit } from './edits.js';
import { runAct } from './runAct.js';

export interface MessageEditorProps {
  ticketId: string;
  message: Message;
  edit: Edit;
  onChange: (edit: Edit | undefined) => void;
}

/** One's own message in a field, in its place. What is typed stays until it is saved or dropped. */
export function MessageEditor({ ticketId, message, edit, onChange }: MessageEditorProps) {
  const { common, thread, actForms: words } = useI18n().messages;
  const desk = useDesk();
  const longest = desk.status === 'success' ? desk.data.limits.maxBodyLength : undefined;
  const write = useEditMessage(ticketId, message.id);
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const acts = useActs();
  const field = useRef<HTMLTextAreaElement>(null);
  const dropButton = useRef<HTMLButtonElement>(null);
  const counter = useCounter(edit.text.length, longest);
  const { base, text, isNew = false } = edit;
  const isRetracted = message.retractedAt !== edit.retractedAt;

  useEffect(() => {
    if (!isNew) return;
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
    onChange({ ...edit, isNew: false });
  }, [isNew, edit, text, onChange]);
  useEffect(() => {
    if (isAsking) dropButton.current?.focus();
  }, [isAsking]);

  const end = () => {
    const article = field.current?.closest('article');
    onChange(undefined);
    article?.focus({ preventScroll: true });
  };
  const handleSave = () => {
    setAsking(false);
    const found = isRetracted
      ? words.editRetracted
      : isBlank(text)
        ? thread.blank
        : longest !== undefined && text.length > longest
          ? thread.tooLong(longest)
          : undefined;
    setProblem(found);
    if (found) field.current?.focus();
    else if (text === message.body.value) end();
    else
      void runAct(write, text, () => {
        acts?.say(words.edited);
        end();
      });
  };
  const handleLeave = () => {
    if (text === base) end();
    else setAsking(true);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      handleSave();
    } else if (event.key === 'Escape') {
      // A dialog of the host that we are in stays open.
      event.stopPropagation();
      event.preventDefault();
      handleLeave();
    }
  };

  const isTooLate = write?.error?.code === 'forbidden';
  return (
    <div className="tkd-edit">
      <Field name="edit" label={words.editLabel} help={words.editHelp} error={problem} counter={counter}>
        {(control) => (
          <TextArea
            {...control}
            ref={field}
            value={text}
            readOnly={write?.status === 'pending' || isRetracted}
            onChange={(event) => onChange({ ...edit, text: event.target.value })}
            onKeyDown={handleKeyDown}
          />
        )}
      </Field>
      {message.body.value !== base && (
        <Notice tone="warning" title={words.changedElsewhere}>
          <MessageBody message={message} />
        </Notice>
      )}
      <ActFailure
        error={write?.error}
        title={words.editFailed}
        advice={isTooLate && !isRetracted ? words.editTooLate : undefined}
      />
      {isAsking ? (
        <Notice
          tone="warning"
          title={words.dropChanges}
          actions={
            <>
              <Button ref={dropButton} onClick={end}>
                {words.drop}
              </Button>
              <Button
                variant="quiet"
                onClick={() => {
                  setAsking(false);
                  field.current?.focus();
                }}
              >
                {words.goOn}
              </Button>
            </>
          }
        />
      ) : (
        <div className="tkd-edit-actions">
          <Button variant="primary" busy={write?.status === 'pending'} onClick={handleSave}>
            {words.save}
          </Button>
          <Button variant="quiet" onClick={handleLeave}>
            {common.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
