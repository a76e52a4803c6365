'use client';
import { useEffect, useRef, type RefObject } from 'react';
import type { Limits } from '../../core/model.js';
import type { AttachmentEntry, Attachments } from '../../hooks/useAttachments.js';
import { isFocusLost } from '../../ui/isFocusLost.js';
import { AttachmentItem } from './AttachmentItem.js';

export interface AttachmentListProps {
  attachments: Attachments;
  limits: Limits;
  isSending: boolean;
  /** Id of what is wrong with the files, when Send waits for an answer about one of them. */
  errorId: string | undefined;
  /** Takes the focus when the last file has gone. */
  fallback: RefObject<HTMLElement | null>;
  /** Before one is taken out. */
  onRemove: () => void;
  /** Where an edited picture would be taken. */
  onEdit: ((entry: AttachmentEntry) => void) | undefined;
}

/** The files of a message. The focus stays among them, whatever vanishes under the finger. */
export function AttachmentList({ attachments, limits, isSending, errorId, fallback, ...actions }: AttachmentListProps) {
  const { entries } = attachments;
  const list = useRef<HTMLUListElement>(null);
  const touched = useRef<{ key: string; index: number } | null>(null);

  // The button under the finger is gone with its file: the focus goes to the next file, else to where files come from.
  useEffect(() => {
    const gone = touched.current;
    if (!gone || entries.some(({ key }) => key === gone.key)) return;
    touched.current = null;
    if (!isFocusLost(fallback.current)) return;
    const others = list.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [];
    (others[Math.min(gone.index, others.length - 1)] ?? fallback.current)?.focus();
  }, [entries, fallback]);

  if (entries.length === 0) return null;
  return (
    <ul ref={list} className="tkd-attachment-list">
      {entries.map((entry, index) => {
        const { key } = entry;
        const touch = () => {
          touched.current = { key, index };
        };
        return (
          <AttachmentItem
            key={key}
            entry={entry}
            limits={limits}
            isSending={isSending}
            errorId={errorId}
            onRetry={() => attachments.retry(key)}
            onRemove={() => {
              touch();
              actions.onRemove();
              attachments.remove(key);
            }}
            onAnswer={(answer) => {
              touch();
              // The row, and no button of it: a second press must not mean anything else.
              list.current?.querySelectorAll<HTMLElement>(':scope > li')[index]?.focus();
              attachments.answer(key, answer);
            }}
            onEdit={
              actions.onEdit &&
              (() => {
                touch();
                actions.onEdit?.(entry);
              })
            }
          />
        );
      })}
    </ul>
  );
}
