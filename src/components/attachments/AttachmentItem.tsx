'use client';
import { CircleAlert, FileText, Image, RotateCw, X } from '../../ui/icons.js';
import type { Limits } from '../../core/model.js';
import type { AttachmentEntry } from '../../hooks/useAttachments.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { describeUploadError, isFinal } from './describeProblem.js';
import { FileName, readableName } from './FileName.js';

export interface AttachmentItemProps {
  entry: AttachmentEntry;
  limits: Limits;
  /** Its message is on its way. */
  isSending: boolean;
  onRemove: () => void;
  onRetry: () => void;
}

/** One file on its way: its name and size, how far it is or why it failed, and the way out. */
export function AttachmentItem({ entry, limits, isSending, onRemove, onRetry }: AttachmentItemProps) {
  const i18n = useI18n();
  const { messages, format } = i18n;
  const words = messages.attachments;
  const { file, status } = entry;
  // One that is sent again still carries the error of the try before.
  const error = status === 'failed' ? entry.error : undefined;
  const name = readableName(file.name);
  const isUploading = status === 'uploading';
  const Icon = status === 'failed' ? CircleAlert : file.type.startsWith('image/') ? Image : FileText;
  return (
    <li className="tkd-attachment" data-status={status}>
      <Icon className="tkd-attachment-icon" aria-hidden size={16} />
      <div className="tkd-attachment-body">
        <div className="tkd-attachment-line">
          <FileName name={file.name} />
          <span className="tkd-attachment-size">{format.size(file.size)}</span>
        </div>
        {isUploading && <Progress name={name} value={entry.progress} />}
        {isSending && entry.prepared?.file && <Progress name={name} value={null} />}
        {error && <div className="tkd-attachment-error">{describeUploadError(error, limits, i18n)}</div>}
      </div>
      {error && !isFinal(error) && (
        <Button variant="quiet" aria-label={words.retry(name)} onClick={onRetry}>
          <RotateCw aria-hidden size={16} />
          <span className="tkd-attachment-retry">{messages.common.tryAgain}</span>
        </Button>
      )}
      {!isSending && (
        <button
          type="button"
          className="tkd-icon-button"
          data-remove=""
          aria-label={isUploading ? words.cancel(name) : words.remove(name)}
          onClick={onRemove}
        >
          <X aria-hidden size={16} />
        </button>
      )}
    </li>
  );
}

/** `value` 0 to 1; without one the bar says only that something is going on. */
function Progress({ name, value }: { name: string; value: number | null }) {
  const words = useI18n().messages.attachments;
  const percent = Math.floor((value ?? 0) * 100);
  return (
    <div className="tkd-attachment-progress">
      <progress
        className="tkd-progress"
        aria-label={words.uploading(name)}
        max={100}
        {...(value !== null && { value: percent })}
      />
      <span aria-hidden>{value === null ? words.waiting : words.percent(percent)}</span>
    </div>
  );
}
