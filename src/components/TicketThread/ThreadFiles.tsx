'use client';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Attachment, Message, Ticket } from '../../core/model.js';
import type { Async } from '../../hooks/async.js';
import { isPicture } from '../../hooks/useAttachmentFile.js';
import type { ThreadData } from '../../hooks/useThread.js';
import { LaterWords } from '../../i18n/LaterWords.js';
import { later } from '../../core/later.js';
import { useLater } from '../../ui/useLater.js';
import { ThreadFilesProvider } from './threadFilesContext.js';
import { useScanning } from './useScanning.js';

export interface ThreadFilesProps {
  ticket: Ticket;
  thread: Async<ThreadData>;
  /** Shows a message. */
  onGoTo: (messageId: string) => void;
  children: ReactNode;
}

/** The viewer of pictures, and the list of all files. */
const fileParts = later(() => import('./gallery/lazy.js'));

interface Opened {
  id: string;
  from: HTMLElement;
  /** The thread that it is in. */
  page: ParentNode | null;
  among: readonly Attachment[] | undefined;
}

/** Keeps what the files of a thread have opened, above the rows. */
export function ThreadFiles({ ticket, thread, onGoTo, children }: ThreadFilesProps) {
  const [opened, setOpened] = useState<Opened>();
  const [isNear, setNear] = useState(false);
  const [all, setAll] = useState<{ from: HTMLElement }>();
  const { part, hasFailed } = useLater(fileParts, all ?? opened ?? isNear);
  const data = thread.status === 'success' ? thread.data : undefined;
  const attachments = useMemo(
    () => (data?.items ?? []).flatMap((item) => (item.type === 'message' ? attachmentsOf(item) : [])),
    [data],
  );
  const pictures = useMemo(() => attachments.filter(isPicture), [attachments]);
  useScanning(attachments, thread);

  const open = useCallback((picture: Attachment, from: HTMLElement, among?: readonly Attachment[]) => {
    setOpened({ id: picture.id, from, page: from.closest('.tkd-thread-page'), among });
  }, []);
  const openAll = useCallback((from: HTMLElement) => setAll({ from }), []);
  const prepare = useCallback(() => setNear(true), []);
  const count = data?.older.status === 'none' ? attachments.length : undefined;
  const failedId = hasFailed ? opened?.id : undefined;
  const hasAllFailed = hasFailed && all !== undefined;
  const hasFiles = attachments.length > 0 || (count === undefined && ticket.hasAttachments === true);
  const context = useMemo(
    () => ({ open, prepare, failedId, count, hasFiles, openAll, hasAllFailed }),
    [open, openAll, prepare, failedId, count, hasFiles, hasAllFailed],
  );
  const shown = opened?.among ?? pictures;
  const handleClose = useCallback(() => {
    if (opened) handBack(opened.from, opened.page);
    setOpened(undefined);
  }, [opened]);
  // Its last picture was taken back elsewhere: the next one that comes must not open it by itself.
  const isEmpty = opened !== undefined && data !== undefined && shown.length === 0;
  useEffect(() => {
    if (isEmpty) handleClose();
  }, [isEmpty, handleClose]);
  return (
    <ThreadFilesProvider value={context}>
      {children}
      {all && part && (
        <LaterWords words={part.words}>
          <part.AllFiles
            ticketId={ticket.id}
            onClose={() => {
              handBack(all.from, null);
              setAll(undefined);
            }}
            onGoTo={onGoTo}
          />
        </LaterWords>
      )}
      {opened && part && shown.length > 0 && (
        <LaterWords words={part.words}>
          <part.Gallery ticketId={ticket.id} pictures={shown} firstId={opened.id} onClose={handleClose} />
        </LaterWords>
      )}
    </ThreadFilesProvider>
  );
}

/** Of one that was taken back nothing is left. */
function attachmentsOf({ attachments, deletedAt }: Message): Attachment[] {
  return deletedAt ? [] : attachments;
}

/** The focus goes back to what has opened something. Its row may have gone with the scrolling, or with its message. */
function handBack(from: HTMLElement, page: ParentNode | null): void {
  const target = from.isConnected ? from : page?.querySelector<HTMLElement>('.tkd-thread-subject');
  target?.focus();
}
