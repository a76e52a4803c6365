'use client';
import { Paperclip } from '../../ui/icons.js';
import { forwardRef, useEffect, useId, useImperativeHandle, useRef, type ChangeEvent } from 'react';
import type { Limits } from '../../core/model.js';
import type { Attachments } from '../../hooks/useAttachments.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { FieldError } from '../../ui/Field.js';
import { describedBy } from '../../ui/describedBy.js';
import { AttachmentItem } from './AttachmentItem.js';
import { limitsText } from './limitsText.js';
import { RefusedFiles } from './RefusedFiles.js';
import type { FileIntake } from './useFileIntake.js';
import { useFileNews } from './useFileNews.js';

export interface AttachmentPickerProps {
  attachments: Attachments;
  limits: Limits;
  /** The drops and pastes that come along: the hint then tells of them, and folders are explained. */
  intake?: FileIntake | undefined;
  /** What is wrong with the files as a whole, e.g. that one of them failed. */
  error?: string | undefined;
  /** The message is on its way: its files are what they are. */
  isSending?: boolean | undefined;
}

const noFolders: readonly string[] = [];

/**
 * Picks files for a message and shows how each is doing. Draws no label of its own: the ref is on its button.
 *
 * @example
 * const attachments = useAttachments(desk.limits);
 * return attachments && <AttachmentPicker attachments={attachments} limits={desk.limits} />;
 */
export const AttachmentPicker = forwardRef<HTMLButtonElement, AttachmentPickerProps>(function AttachmentPicker(
  { attachments, limits, intake, error, isSending = false },
  ref,
) {
  const i18n = useI18n();
  const words = i18n.messages.attachments;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const news = useFileNews(attachments, intake?.folders ?? noFolders, limits);
  const removed = useRef<{ key: string; index: number } | null>(null);
  const { entries } = attachments;
  const isFull = limits.maxFiles !== undefined && entries.length >= limits.maxFiles;
  const isCarrying = isSending && entries.some(({ prepared }) => prepared?.file);
  const allowed = [limitsText(limits, i18n), intake?.handlers.onDrop && words.alsoDrop].filter(Boolean).join(' ');

  const hint = () => {
    if (isCarrying) return words.sendingAlong;
    return isFull && allowed ? words.full : allowed;
  };

  useImperativeHandle(ref, () => button.current as HTMLButtonElement);

  // The button under the finger is gone with its file: the focus goes to the next file, else to where files come from.
  useEffect(() => {
    const gone = removed.current;
    if (!gone || entries.some(({ key }) => key === gone.key)) return;
    const others = list.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [];
    (others[Math.min(gone.index, others.length - 1)] ?? button.current)?.focus();
    removed.current = null;
  }, [entries]);

  const handlePick = (event: ChangeEvent<HTMLInputElement>) => {
    intake?.forget();
    attachments.add(event.target.files ?? []);
    // The same file can be picked again only when the field has forgotten it.
    event.target.value = '';
  };

  return (
    <fieldset className="tkd-attachments" aria-label={words.label}>
      {entries.length > 0 && (
        <ul ref={list} className="tkd-attachment-list">
          {entries.map((entry, index) => (
            <AttachmentItem
              key={entry.key}
              entry={entry}
              isSending={isSending}
              limits={limits}
              onRetry={() => attachments.retry(entry.key)}
              onRemove={() => {
                removed.current = { key: entry.key, index };
                intake?.forget();
                attachments.remove(entry.key);
              }}
            />
          ))}
        </ul>
      )}
      <RefusedFiles refused={attachments.refused} folders={intake?.folders ?? noFolders} limits={limits} />
      <Button
        ref={button}
        className="tkd-attachment-add"
        busy={isSending}
        aria-disabled={isFull || undefined}
        data-invalid={error ? '' : undefined}
        aria-describedby={describedBy(hint() && `${id}-hint`, error && `${id}-error`)}
        onClick={() => !isFull && input.current?.click()}
      >
        <Paperclip aria-hidden size={16} />
        {words.attach}
      </Button>
      {hint() && (
        <span className="tkd-attachment-hint" id={`${id}-hint`}>
          {hint()}
        </span>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.attach}
        multiple={limits.maxFiles !== 1}
        accept={limits.accept?.join(',')}
        onChange={handlePick}
      />
      <output className="tkd-hidden">
        <span key={news.count}>{isCarrying ? words.sendingAlong : news.text}</span>
      </output>
    </fieldset>
  );
});
