'use client';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Attachment } from '../../../core/model.js';
import { useDownload } from '../../../hooks/useDownload.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { X } from '../../../ui/icons.js';
import { Download } from '../../../ui/deskIcons.js';
import { FileName, readableName } from '../../attachments/FileName.js';
import { fileReason } from '../fileReason.js';
import { GalleryPicture } from './GalleryPicture.js';

export interface GalleryProps {
  ticketId: string;
  /** All that can be looked at, in the order of the messages. Never empty. */
  pictures: readonly Attachment[];
  /** The one to begin with. */
  firstId: string;
  onClose: () => void;
}

/**
 * Pictures over the page, one after the other. The browser's own dialog: it keeps the focus, and Escape closes it. Arrows turn
 * to the next one, and move a picture that is larger than the window; Page Up and Page Down always turn (WCAG 2.2, 2.1.1).
 */
export function Gallery({ ticketId, pictures, firstId, onClose }: GalleryProps) {
  const { messages, format } = useI18n();
  const { gallery: words, thread } = messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const pictureKeys = useRef<(event: KeyboardEvent) => void>(null);
  const [shown, setShown] = useState({ id: firstId, at: 0 });
  const found = pictures.findIndex(({ id }) => id === shown.id);
  // Taken back while it was looked at: what stands in its place now.
  const at = found === -1 ? Math.min(shown.at, pictures.length - 1) : found;
  const picture = pictures[at];
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    close.current?.focus();
    return () => element?.close();
  }, []);
  const goTo = (index: number) => {
    const next = pictures[index];
    if (next) setShown({ id: next.id, at: index });
  };
  if (!picture) return null;
  const keys = new Map([
    ['PageUp', at - 1],
    ['PageDown', at + 1],
    ['Home', 0],
    ['End', pictures.length - 1],
  ]);
  const handleKey = (event: KeyboardEvent) => {
    pictureKeys.current?.(event);
    const index = keys.get(event.key);
    if (index === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    goTo(index);
  };
  return (
    <dialog
      ref={dialog}
      className="tkd-gallery"
      aria-label={words.label}
      // What closes as it is taken away, or because React runs an effect twice, is not the reader's doing.
      onClose={() => dialog.current?.open === false && onClose()}
    >
      {/* The keys are heard wherever the focus is in it. */}
      <div className="tkd-gallery-inside" role="presentation" onKeyDown={handleKey}>
        <div className="tkd-gallery-head">
          <p className="tkd-gallery-title" role="status">
            <FileName name={picture.name} />
            {pictures.length > 1 && (
              <bdi className="tkd-gallery-position">
                {words.position(format.number(at + 1), format.number(pictures.length))}
              </bdi>
            )}
          </p>
          <SavePicture ticketId={ticketId} attachment={picture} />
          <button
            ref={close}
            type="button"
            className="tkd-icon-button"
            aria-label={thread.closePicture}
            onClick={() => dialog.current?.close()}
          >
            <X aria-hidden size={18} />
          </button>
        </div>
        <GalleryPicture
          ticketId={ticketId}
          attachment={picture}
          keys={pictureKeys}
          neighbours={[pictures[at + 1], pictures[at - 1]].filter((one) => one !== undefined)}
          onPrevious={at > 0 ? () => goTo(at - 1) : undefined}
          onNext={at < pictures.length - 1 ? () => goTo(at + 1) : undefined}
          isAlone={pictures.length === 1}
        />
      </div>
    </dialog>
  );
}

function SavePicture({ ticketId, attachment }: { ticketId: string; attachment: Attachment }) {
  const { messages, format } = useI18n();
  const words = messages.thread;
  const download = useDownload(ticketId, attachment);
  const { name, size } = attachment;
  if (!download) return null;
  return (
    <>
      <Button
        className="tkd-gallery-save"
        busy={download.status === 'pending'}
        aria-label={words.download(readableName(name), size > 0 ? format.size(size) : undefined)}
        onClick={download.run}
      >
        <Download aria-hidden size={16} />
        <span className="tkd-gallery-wide">{words.downloadPicture}</span>
      </Button>
      {download.error && (
        <div role="alert" className="tkd-field-error tkd-gallery-error">
          {words.downloadFailed(fileReason(download.error, messages))}
        </div>
      )}
    </>
  );
}
