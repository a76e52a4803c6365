'use client';
import { useId } from 'react';
import type { Limits } from '../../core/model.js';
import type { PictureAnswer } from '../../hooks/pictures/pictureEntry.js';
import type { AttachmentEntry } from '../../hooks/useAttachments.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { describedBy } from '../../ui/describedBy.js';
import { describeQuestion } from './describeQuestion.js';

export interface PictureQuestionProps {
  entry: AttachmentEntry;
  limits: Limits;
  /** Id of the sentence that says that Send waits for this answer. */
  errorId: string | undefined;
  onAnswer: (answer: PictureAnswer) => void;
}

/** What only the customer can decide about a picture; to remove it is the row's own button. */
export function PictureQuestion({ entry, limits, errorId, onAnswer }: PictureQuestionProps) {
  const i18n = useI18n();
  const words = i18n.messages.pictures;
  const id = useId();
  const { question } = entry;
  if (!question) return null;
  const { smaller, canKeep } = question;
  const shared = {
    className: 'tkd-picture-answer',
    'data-invalid': errorId === undefined ? undefined : '',
    'aria-describedby': describedBy(id, errorId),
  };
  return (
    <div className="tkd-picture-question">
      <p id={id}>{describeQuestion(entry, limits, i18n)}</p>
      <div className="tkd-picture-answers">
        {smaller && (
          <Button {...shared} onClick={() => onAnswer('smaller')}>
            {words.attachSmaller}
          </Button>
        )}
        {canKeep && (
          <Button {...shared} onClick={() => onAnswer('asIs')}>
            {words.attachAsIs}
          </Button>
        )}
      </div>
    </div>
  );
}
