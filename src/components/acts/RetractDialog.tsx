'use client';
import { useState } from 'react';
import type { Message } from '../../core/model.js';
import { maskPlaces, type Place } from '../../core/rules/secrets/maskPlaces.js';
import { useRetractMessage } from '../../hooks/useRetractMessage.js';
import { useThread } from '../../hooks/useThread.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { FieldError } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import type { ActProps } from './ActDialog.js';
import { ActFailure } from './ActFailure.js';
import { MarkField } from './MarkField.js';
import { runAct } from './runAct.js';
import { useMarks } from './useMarks.js';

/** Takes what is secret out of a message for good: what the rules know is marked, the rest is selected by hand. */
export function RetractDialog({ ticket, say, onClose, message }: ActProps & { message: Message }) {
  const { actForms: words } = useI18n().messages;
  const [isDone, setDone] = useState(false);
  const thread = useThread(ticket.id);
  const items = thread.status === 'success' ? thread.data.items : [];
  const live = items.find((item): item is Message => item.type === 'message' && item.id === message.id) ?? message;
  // As a field counts it: every line break is one character there.
  const text = live.body.value.replaceAll(/\r\n?/g, '\n');
  if (isDone)
    return (
      <Dialog
        key="done"
        title={words.retracted}
        closeLabel={words.closeDialog}
        onClose={onClose}
        actions={<Button onClick={onClose}>{words.closeDialog}</Button>}
      >
        <Notice tone="warning">{words.changePassword}</Notice>
      </Dialog>
    );
  const handleDone = () => {
    say(words.retracted);
    setDone(true);
  };
  // Words that came from elsewhere begin it anew: those from before would be written over them, with what they had.
  return <RetractForm key={text} {...{ text, onClose }} ticketId={ticket.id} messageId={live.id} onDone={handleDone} />;
}

interface RetractFormProps {
  ticketId: string;
  messageId: string;
  text: string;
  onDone: () => void;
  onClose: () => void;
}

function RetractForm({ ticketId, messageId, text, onDone, onClose }: RetractFormProps) {
  const { common, actForms: words } = useI18n().messages;
  const write = useRetractMessage(ticketId, messageId);
  const marks = useMarks(text);
  const [isMissing, setMissing] = useState(false);
  const chosen = marks.places.filter((_, index) => !marks.spared.has(index));
  const handleRetract = () => {
    setMissing(chosen.length === 0);
    if (chosen.length === 0) return;
    void runAct(write, maskPlaces(text, chosen, words.mask), onDone);
  };
  return (
    <Dialog
      isWide
      title={words.retractTitle}
      closeLabel={words.closeDialog}
      onClose={onClose}
      actions={
        <>
          <Button className="tkd-danger-button" busy={write?.status === 'pending'} onClick={handleRetract}>
            {words.retractNow}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.retractHint}</p>
      <fieldset className="tkd-field" aria-describedby={isMissing ? 'tkd-retract-missing' : undefined}>
        <legend className="tkd-field-label">{words.retractList}</legend>
        {marks.places.length === 0 && <p className="tkd-act-note">{words.retractNone}</p>}
        {marks.places.map((place, index) => (
          <label key={`${place.start} ${place.end}`} className="tkd-check">
            <input type="checkbox" checked={!marks.spared.has(index)} onChange={() => marks.toggle(index)} />
            <MarkedPlace text={text} place={place} />
          </label>
        ))}
        {isMissing && chosen.length === 0 && <FieldError id="tkd-retract-missing">{words.markFirst}</FieldError>}
      </fieldset>
      <MarkField text={text} onMark={marks.add} />
      <ActFailure error={write?.error} title={words.retractFailed} />
    </Dialog>
  );
}

/** Characters around a marked place that tell which one it is. */
const around = 24;

function MarkedPlace({ text, place: { start, end } }: { text: string; place: Place }) {
  const before = text.slice(Math.max(0, start - around), start).replace(/^.*\n/s, '');
  const after = text.slice(end, end + around).replace(/\n.*$/s, '');
  return (
    <bdi className="tkd-marked">
      <span>{before}</span>
      <mark>{text.slice(start, end)}</mark>
      <span>{after}</span>
    </bdi>
  );
}
