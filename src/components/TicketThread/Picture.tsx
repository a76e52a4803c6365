'use client';
import type { Attachment } from '../../core/model.js';
import { safeUrl } from '../../core/rules/safeUrl.js';
import { usePreview } from '../../hooks/useAttachmentFile.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useOnPaper } from '../MessageBody/paper.js';
import { readableName } from '../attachments/FileName.js';
import { pictureNote } from './fileReason.js';
import { useThreadFiles } from './threadFilesContext.js';
import { useSmallCopy } from './useSmallCopy.js';

export interface PictureProps {
  ticketId: string;
  attachment: Attachment;
  /** What the viewer shows. @default the pictures of the loaded messages */
  among?: readonly Attachment[];
}

/**
 * A picture at the size of a stamp; pressed, it opens at its own. Drawn from the smaller copy that the backend has made, else from
 * the picture itself.
 */
export function Picture({ ticketId, attachment, among }: PictureProps) {
  const { messages } = useI18n();
  const words = messages.thread;
  const { open, prepare, failedId } = useThreadFiles();
  const small = useSmallCopy(attachment);
  const isOnPaper = useOnPaper();
  const preview = usePreview(ticketId, attachment, small.address === null);
  if (!preview) return null;
  const isSmall = small.address !== null;
  if (!isSmall && preview.status === 'error') {
    return <div className="tkd-file-note">{pictureNote(preview.error, messages)}</div>;
  }
  const whole = preview.status === 'success' ? safeUrl(preview.data, 'picture', document.baseURI) : null;
  const address = small.address ?? whole;
  if (address === null && preview.status === 'success') {
    return <div className="tkd-file-note">{words.pictureFailed(messages.errors.malformed)}</div>;
  }
  // What the focus may be on stays while the picture itself is loaded instead.
  if (address === null && !small.hasFailed) {
    return (
      <div className="tkd-picture">
        <Skeleton />
      </div>
    );
  }
  const name = readableName(attachment.name);
  return (
    <>
      <button
        type="button"
        className="tkd-picture"
        aria-label={words.openPicture(name)}
        aria-haspopup="dialog"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={(event) => open(attachment, event.currentTarget, among)}
      >
        {address === null ? (
          <Skeleton />
        ) : (
          <img
            key={address}
            // Paper does not wait until it is scrolled to.
            loading={isSmall && !isOnPaper ? 'lazy' : undefined}
            decoding="async"
            referrerPolicy="no-referrer"
            src={address}
            alt={name}
            onError={small.onError}
          />
        )}
      </button>
      {failedId === attachment.id && (
        <div role="alert" className="tkd-field-error">
          {messages.files.partFailed}
        </div>
      )}
    </>
  );
}
