'use client';
import { CircleAlert, X } from '../../ui/icons.js';
import { FileText, Image, Pencil, RotateCw } from '../../ui/deskIcons.js';
import type { Limits } from '../../core/model.js';
import type { PictureAnswer } from '../../hooks/pictures/pictureEntry.js';
import type { AttachmentEntry } from '../../hooks/useAttachments.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { PictureQuestion } from '../pictures/PictureQuestion.js';
import { pixelsText } from '../pictures/describeQuestion.js';
import { Thumbnail } from '../pictures/Thumbnail.js';
import { describeUploadError, isFinal } from './describeProblem.js';
import { FileName, readableName } from './FileName.js';

export interface AttachmentItemProps {
  entry: AttachmentEntry;
  limits: Limits;
  /** Its message is on its way. */
  isSending: boolean;
  /** Id of the sentence that says that Send waits for an answer about this picture. */
  errorId: string | undefined;
  onRemove: () => void;
  onRetry: () => void;
  onAnswer: (answer: PictureAnswer) => void;
  /** Where an edited picture would be taken. */
  onEdit: (() => void) | undefined;
}

/** One file on its way: its name and size, how far it is or why it failed, and the way out. */
export function AttachmentItem({ entry, limits, isSending, errorId, ...actions }: AttachmentItemProps) {
  const i18n = useI18n();
  const { messages, format } = i18n;
  const words = messages.attachments;
  const { file, status, picture } = entry;
  // One that is sent again still carries the error of the try before.
  const error = status === 'failed' ? entry.error : undefined;
  const name = readableName(file.name);
  const isMoving = status === 'uploading' || status === 'preparing';
  const Icon = status === 'failed' ? CircleAlert : picture ? Image : FileText;
  const icon = <Icon className="tkd-attachment-icon" aria-hidden size={16} />;
  return (
    <li className="tkd-attachment" data-status={status} data-key={entry.key} tabIndex={-1}>
      {picture?.isDrawable ? <Thumbnail file={file}>{icon}</Thumbnail> : icon}
      <div className="tkd-attachment-body">
        <div className="tkd-attachment-line">
          <FileName name={file.name} />
          <span className="tkd-attachment-size">{format.size(file.size)}</span>
          {picture && <span className="tkd-attachment-pixels">{pixelsText(picture, i18n)}</span>}
        </div>
        {isMoving && <Progress name={name} value={entry.progress} isPreparing={status === 'preparing'} />}
        {isSending && entry.prepared?.file && <Progress name={name} value={null} />}
        {error && <div className="tkd-attachment-error">{describeUploadError(error, limits, i18n)}</div>}
      </div>
      {picture?.isDrawable && actions.onEdit && !isSending && status !== 'preparing' && (
        <Button variant="quiet" aria-label={messages.pictures.editName(name)} onClick={actions.onEdit}>
          <Pencil aria-hidden size={16} />
          <span className="tkd-attachment-retry">{messages.pictures.edit}</span>
        </Button>
      )}
      {error && !isFinal(error) && (
        <Button variant="quiet" aria-label={words.retry(name)} onClick={actions.onRetry}>
          <RotateCw aria-hidden size={16} />
          <span className="tkd-attachment-retry">{messages.common.tryAgain}</span>
        </Button>
      )}
      {!isSending && (
        <button
          type="button"
          className="tkd-icon-button"
          data-remove=""
          aria-label={isMoving ? words.cancel(name) : words.remove(name)}
          onClick={actions.onRemove}
        >
          <X aria-hidden size={16} />
        </button>
      )}
      {status === 'asking' && !isSending && (
        <PictureQuestion entry={entry} limits={limits} errorId={errorId} onAnswer={actions.onAnswer} />
      )}
    </li>
  );
}

interface ProgressProps {
  name: string;
  /** 0 to 1; without one the bar says only that something is going on. */
  value: number | null;
  /** Nothing is on its way yet. */
  isPreparing?: boolean;
}

function Progress({ name, value, isPreparing = false }: ProgressProps) {
  const { attachments: words, pictures } = useI18n().messages;
  const percent = Math.floor((value ?? 0) * 100);
  const waiting = isPreparing ? pictures.preparing : words.waiting;
  return (
    <div className="tkd-attachment-progress" data-preparing={isPreparing ? '' : undefined}>
      <progress
        className="tkd-progress"
        aria-label={isPreparing ? pictures.preparingName(name) : words.uploading(name)}
        max={100}
        {...(value !== null && { value: percent })}
      />
      <span aria-hidden>{value === null ? waiting : words.percent(percent)}</span>
    </div>
  );
}
