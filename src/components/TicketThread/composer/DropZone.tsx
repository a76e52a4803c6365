'use client';
import { useEffect, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useI18n } from '../../../i18n/useI18n.js';
import { Paperclip } from '../../../ui/icons.js';
import type { FileIntake } from '../../attachments/useFileIntake.js';

export interface DropZoneProps {
  field: RefObject<HTMLTextAreaElement | null>;
  takeDrop: NonNullable<FileIntake['takeDrop']>;
}

/** Files may be let go of anywhere over the thread: they come to the answer. */
export function DropZone({ field, takeDrop }: DropZoneProps) {
  const words = useI18n().messages.composer;
  const [over, setOver] = useState<Element>();
  useEffect(() => {
    const thread = field.current?.closest('.tkd-thread-page');
    if (!thread) return undefined;
    const handleDrag = (event: Event) => {
      const { dataTransfer } = event as DragEvent;
      if (!dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(thread);
    };
    const handleLeave = (event: Event) => {
      if (!thread.contains((event as DragEvent).relatedTarget as Node | null)) setOver(undefined);
    };
    const handleDrop = (event: Event) => {
      setOver(undefined);
      const { dataTransfer, defaultPrevented } = event as DragEvent;
      if (defaultPrevented || !dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      takeDrop(dataTransfer);
    };
    const events = [
      ['dragenter', handleDrag],
      ['dragover', handleDrag],
      ['dragleave', handleLeave],
      ['drop', handleDrop],
    ] as const;
    for (const [name, listener] of events) thread.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of events) thread.removeEventListener(name, listener);
    };
  }, [field, takeDrop]);
  return (
    over &&
    createPortal(
      <div className="tkd-drop-zone" aria-hidden>
        <p className="tkd-drop-zone-label">
          <Paperclip size={18} />
          <span>{words.dropHere}</span>
        </p>
      </div>,
      over,
    )
  );
}
