'use client';
import { Download, X } from '../../ui/icons.js';
import { useEffect, useRef } from 'react';
import type { Attachment } from '../../core/model.js';
import { useDownload } from '../../hooks/useAttachmentFile.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { FileName, readableName } from '../attachments/FileName.js';
import { fileReason } from './fileReason.js';

export interface LightboxProps {
  ticketId: string;
  attachment: Attachment;
  /** Has passed the URL gate. */
  address: string;
  onClose: () => void;
}

/** One picture over the page. The browser's own dialog: it keeps the focus, and Escape closes it. */
export function Lightbox({ ticketId, attachment, address, onClose }: LightboxProps) {
  const { messages, format } = useI18n();
  const words = messages.thread;
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const download = useDownload(ticketId);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    close.current?.focus();
    return () => element?.close();
  }, []);
  const { name, size } = attachment;
  return (
    <dialog
      ref={dialog}
      className="tkd-lightbox"
      aria-label={readableName(name)}
      closedby="any"
      // An effect that React runs twice closes and opens it again: that is not the reader's doing.
      onClose={() => dialog.current?.open || onClose()}
    >
      <div className="tkd-lightbox-head">
        <div className="tkd-lightbox-name">
          <FileName name={name} />
        </div>
        {download && (
          <Button
            busy={download.status === 'pending'}
            aria-label={words.download(readableName(name), size > 0 ? format.size(size) : undefined)}
            onClick={() => download.run(attachment)}
          >
            <Download aria-hidden size={16} />
            <span>{words.downloadPicture}</span>
          </Button>
        )}
        <button
          ref={close}
          type="button"
          className="tkd-icon-button"
          aria-label={words.closePicture}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden size={18} />
        </button>
      </div>
      {download?.error && (
        <div role="alert" className="tkd-field-error">
          {words.downloadFailed(fileReason(download.error, messages))}
        </div>
      )}
      <img src={address} alt={readableName(name)} />
    </dialog>
  );
}
