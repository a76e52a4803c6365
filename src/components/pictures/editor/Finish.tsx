'use client';
import { useEffect, useId, useRef } from 'react';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import type { Saving } from './useSaving.js';

export interface FinishProps {
  /** Whether the marks shall really be dropped. */
  isAsking: boolean;
  isReady: boolean;
  saving: Saving;
  onCancel: () => void;
  onLeave: () => void;
  onStay: () => void;
}

/** The two ways out of the editor. */
export function Finish({ isAsking, isReady, saving, onCancel, onLeave, onStay }: FinishProps) {
  const { messages } = useI18n();
  const words = messages.pictureEditor;
  const questionId = useId();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) stay.current?.focus();
  }, [isAsking]);
  if (isAsking) {
    return (
      <div role="group" aria-labelledby={questionId} className="tkd-editor-actions">
        <p id={questionId} className="tkd-editor-question">
          {words.leaveQuestion}
        </p>
        <Button onClick={onLeave}>{words.leave}</Button>
        <Button ref={stay} variant="primary" aria-describedby={questionId} onClick={onStay}>
          {words.stay}
        </Button>
      </div>
    );
  }
  return (
    <div className="tkd-editor-actions">
      {saving.status === 'failed' && (
        <p role="alert" className="tkd-editor-question">
          {words.cannotSave}
        </p>
      )}
      <Button onClick={onCancel}>{messages.common.cancel}</Button>
      <Button variant="primary" busy={!isReady || saving.status === 'saving'} onClick={saving.save}>
        {messages.pictures.editorDone}
      </Button>
    </div>
  );
}
