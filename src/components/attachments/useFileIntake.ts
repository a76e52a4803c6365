'use client';
import { useMemo, useState, type ClipboardEvent, type DragEvent } from 'react';
import type { Attachments } from '../../hooks/useAttachments.js';
import { namePasted, pastedFiles } from './pastedFiles.js';

/** Files that come by dropping or pasting, next to those that are picked. */
export interface FileIntake {
  /** For the box that takes them: a section around a text area, or the text area itself. */
  handlers: {
    'data-dropping'?: '' | undefined;
    onDragEnter?: (event: DragEvent<HTMLElement>) => void;
    onDragOver?: (event: DragEvent<HTMLElement>) => void;
    onDragLeave?: (event: DragEvent<HTMLElement>) => void;
    onDrop?: (event: DragEvent<HTMLElement>) => void;
    onPaste?: (event: ClipboardEvent<HTMLElement>) => void;
  };
  /** Takes what is let go of elsewhere. */
  takeDrop?: (dropped: DataTransfer) => void;
  /** Names of the folders in the last drop: they cannot be sent, and the picker says so. */
  folders: readonly string[];
  /** Forgets the folders. */
  forget: () => void;
}

const noFolders: readonly string[] = [];

/**
 * Lets a box take files by drop and paste. Dragged or pasted text is left to the browser.
 *
 * @param attachments `null` where nothing can be attached: the handlers are then absent.
 * @param isSending The message is on its way: what comes now is not taken, and the browser does not open it either.
 *
 * @example
 * const intake = useFileIntake(attachments);
 * <section {...intake.handlers}>
 *   <TextArea />
 *   <AttachmentPicker attachments={attachments} limits={limits} intake={intake} />
 * </section>;
 */
export function useFileIntake(attachments: Attachments | null, isSending = false): FileIntake {
  const [isDropping, setDropping] = useState(false);
  const [folders, setFolders] = useState(noFolders);
  return useMemo(() => {
    const forget = () => setFolders(noFolders);
    if (!attachments) return { handlers: {}, folders: noFolders, forget };
    const handleDrag = (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setDropping(!isSending);
    };
    const takeDrop = (given: DataTransfer) => {
      if (isSending) return;
      const dropped = sort(given);
      setFolders(dropped.folders);
      attachments.add(dropped.files);
    };
    return {
      folders,
      forget,
      takeDrop,
      handlers: {
        'data-dropping': isDropping ? '' : undefined,
        onDragEnter: handleDrag,
        onDragOver: handleDrag,
        onDragLeave(event) {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false);
        },
        onDrop(event) {
          setDropping(false);
          if (event.defaultPrevented || !event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          takeDrop(event.dataTransfer);
        },
        onPaste(event) {
          const files = event.defaultPrevented || isSending ? [] : pastedFiles(event.clipboardData);
          if (files.length === 0) return;
          event.preventDefault();
          forget();
          const taken = attachments.entries.map(({ file }) => file.name);
          attachments.add(namePasted(files, taken, new Date()));
        },
      },
    };
  }, [attachments, folders, isDropping, isSending]);
}

/** Tells files from folders: a folder comes as a file without content that no backend can take. */
function sort({ items, files }: DataTransfer): { files: File[]; folders: readonly string[] } {
  const folders = Array.from(items)
    .map((item) => (item.kind === 'file' ? item.webkitGetAsEntry?.() : null))
    .flatMap((entry) => (entry?.isDirectory ? [entry.name] : []));
  if (folders.length === 0) return { files: Array.from(files), folders: noFolders };
  return { files: Array.from(files).filter(({ name, type }) => type !== '' || !folders.includes(name)), folders };
}
