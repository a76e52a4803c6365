'use client';
import { useRef, useState } from 'react';
import type { Attachment } from '../../core/model.js';
import { safeUrl } from '../../core/rules/safeUrl.js';
import { usePreview } from '../../hooks/useAttachmentFile.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { readableName } from '../attachments/FileName.js';
import { fileReason } from './fileReason.js';
import { Lightbox } from './Lightbox.js';

export interface PictureProps {
  ticketId: string;
  attachment: Attachment;
}

/** A picture at the size of a stamp; pressed, it opens at its own. */
export function Picture({ ticketId, attachment }: PictureProps) {
  const { messages } = useI18n();
  const words = messages.thread;
  const preview = usePreview(ticketId, attachment);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!preview) return null;
  if (preview.status === 'error') {
    return <div className="tkd-file-note">{words.pictureFailed(fileReason(preview.error, messages))}</div>;
  }
  if (preview.status === 'pending') {
    return (
      <div className="tkd-picture">
        <Skeleton />
      </div>
    );
  }
  const address = safeUrl(preview.data, 'picture', document.baseURI);
  if (address === null) return <div className="tkd-file-note">{words.pictureFailed(messages.errors.malformed)}</div>;
  const name = readableName(attachment.name);
  const handleClose = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="tkd-picture"
        aria-label={words.openPicture(name)}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <img src={address} alt={name} />
      </button>
      {isOpen && <Lightbox {...{ ticketId, attachment, address }} onClose={handleClose} />}
    </>
  );
}
