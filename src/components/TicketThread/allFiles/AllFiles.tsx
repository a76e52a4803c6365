'use client';
import { useEffect, useId, useRef } from 'react';
import type { TicketFile } from '../../../core/model.js';
import { useFiles } from '../../../hooks/useFiles.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Failure } from '../../../ui/Failure.js';
import { X } from '../../../ui/icons.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { FoundFiles } from './FoundFiles.js';

export interface AllFilesProps {
  ticketId: string;
  onClose: () => void;
  /** Leads to the message that a file came with. */
  onGoTo: (messageId: string) => void;
}

/** Every file of a ticket, over the page. The browser's own dialog: it keeps the focus, and Escape closes it. */
export function AllFiles({ ticketId, onClose, onGoTo }: AllFilesProps) {
  const { messages, format } = useI18n();
  const words = messages.allFiles;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const goal = useRef<string>(null);
  const titleId = useId();
  const files = useFiles(ticketId);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    heading.current?.focus();
    return () => element?.close();
  }, []);
  const total = files.status === 'success' ? totalOf(files.data) : undefined;
  const handleClose = () => {
    // What closes as it is taken away, or because React runs an effect twice, is not the reader's doing.
    if (dialog.current?.open !== false) return;
    onClose();
    if (goal.current !== null) onGoTo(goal.current);
  };
  return (
    <dialog ref={dialog} className="tkd-workplace tkd-all-files" aria-labelledby={titleId} onClose={handleClose}>
      <div className="tkd-all-files-head">
        <h2 ref={heading} id={titleId} className="tkd-all-files-title" tabIndex={-1}>
          {words.title}
        </h2>
        {total && (
          <span className="tkd-all-files-total">
            {total.size === undefined
              ? messages.common.files(total.count)
              : messages.files.total(total.count, format.size(total.size))}
          </span>
        )}
        <button
          type="button"
          className="tkd-icon-button"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden size={18} />
        </button>
      </div>
      <div className="tkd-all-files-body">
        {files.status === 'pending' && (
          <div aria-busy>
            <Skeleton width="long" />
            <Skeleton width="medium" />
            <Skeleton width="long" />
          </div>
        )}
        {files.status === 'error' && (
          <Failure error={files.error} safe={messages.errorDetails.ticketsSafe} onRetry={files.retry} />
        )}
        {files.status === 'success' && (
          <FoundFiles
            ticketId={ticketId}
            data={files.data}
            onGoTo={({ messageId }) => {
              goal.current = messageId;
              dialog.current?.close();
            }}
          />
        )}
      </div>
    </dialog>
  );
}

/** How many and how large, where all of them are here; how many, where the backend says so. */
function totalOf({
  files,
  more,
  total,
}: {
  files: readonly TicketFile[];
  more: { status: string };
  total?: number;
}): { count: number; size?: number } | undefined {
  if (more.status !== 'none') return total === undefined ? undefined : { count: total };
  const isKnown = files.length > 0 && files.every(({ size }) => size > 0);
  return { count: files.length, ...(isKnown && { size: files.reduce((sum, { size }) => sum + size, 0) }) };
}
