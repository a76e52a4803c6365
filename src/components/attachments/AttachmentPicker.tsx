'use client';
import { forwardRef, useId, useImperativeHandle, useRef, type ChangeEvent } from 'react';
import type { Limits } from '../../core/model.js';
import { takesPictures } from '../../core/rules/pictures/takesPictures.js';
import type { Attachments } from '../../hooks/useAttachments.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { describedBy } from '../../ui/describedBy.js';
import { FieldError } from '../../ui/Field.js';
import { Paperclip } from '../../ui/icons.js';
import { PictureSources } from '../pictures/PictureSources.js';
import { usePictureEditing } from '../pictures/usePictureEditing.js';
import { useScreenCapture } from '../pictures/useScreenCapture.js';
import { AttachmentList } from './AttachmentList.js';
import { readableName } from './FileName.js';
import { limitsText } from './limitsText.js';
import { namePasted } from './pastedFiles.js';
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
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const news = useFileNews(attachments, intake?.folders ?? noFolders, limits);
  const editing = usePictureEditing(attachments);
  const screen = useScreenCapture();
  const { entries } = attachments;
  const isFull = limits.maxFiles !== undefined && entries.length >= limits.maxFiles;
  const isCarrying = isSending && entries.some(({ prepared }) => prepared?.file);
  const isAsking = entries.some(({ status }) => status === 'asking');
  const areTaken = takesPictures(limits);
  const allowed = [limitsText(limits, i18n), intake?.handlers.onDrop && words.alsoDrop].filter(Boolean).join(' ');
  const failure = describeFailure();

  useImperativeHandle(ref, () => button.current as HTMLButtonElement);

  const hint = () => {
    if (isCarrying) return words.sendingAlong;
    return isFull && allowed ? words.full : allowed;
  };
  function describeFailure() {
    if (editing.hasFailed) return i18n.messages.pictures.editorFailed;
    return screen?.hasFailed ? i18n.messages.pictures.captureFailed : undefined;
  }

  const add = (files: Iterable<File>) => {
    intake?.forget();
    editing.forget();
    attachments.add(files);
  };
  const named = (files: Iterable<File>, what: 'screenshot' | 'photo') =>
    namePasted(
      [...files],
      entries.map(({ file }) => file.name),
      new Date(),
      what,
    );
  const handlePick = (event: ChangeEvent<HTMLInputElement>) => {
    add(event.target.files ?? []);
    // The same file can be picked again only when the field has forgotten it.
    event.target.value = '';
  };
  /** @param isReplaced The row is drawn anew, and what has opened the editor is gone from it. */
  const closeEditor = (isReplaced = false) => {
    const key = editing.current?.key;
    editing.close();
    // The dialog has given the focus back to what has opened it, if that is still there.
    if (!isReplaced && fieldset.current?.matches(':focus-within')) return;
    const row = fieldset.current?.querySelector<HTMLElement>(`[data-key="${key ?? ''}"]`);
    (row ?? button.current)?.focus();
  };

  return (
    <fieldset ref={fieldset} className="tkd-attachments" aria-label={words.label}>
      <AttachmentList
        attachments={attachments}
        limits={limits}
        isSending={isSending}
        errorId={error && isAsking ? `${id}-error` : undefined}
        fallback={button}
        onRemove={() => intake?.forget()}
        onEdit={areTaken ? ({ file, key }) => void editing.open(file, key) : undefined}
      />
      <RefusedFiles refused={attachments.refused} folders={intake?.folders ?? noFolders} limits={limits} />
      <div className="tkd-attachment-ways">
        <Button
          ref={button}
          busy={isSending}
          aria-disabled={isFull || undefined}
          data-invalid={error ? '' : undefined}
          aria-describedby={describedBy(hint() && `${id}-hint`, error && `${id}-error`)}
          onClick={() => !isFull && input.current?.click()}
        >
          <Paperclip aria-hidden size={16} />
          <span>{words.attach}</span>
        </Button>
        {areTaken && (
          <PictureSources
            screen={screen}
            isSending={isSending}
            isFull={isFull}
            onPhoto={(photos) => add(named(photos, 'photo'))}
            // Not attached before the customer has seen what is on it, and covered what is nobody's business.
            onScreen={(picture) => named([picture], 'screenshot').forEach((one) => void editing.open(one))}
          />
        )}
      </div>
      {failure && (
        <div role="alert" className="tkd-attachment-error">
          {failure}
        </div>
      )}
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
      {editing.current && (
        <editing.current.Editor
          file={editing.current.file}
          name={readableName(editing.current.file.name)}
          onCancel={() => closeEditor()}
          onDone={(edited) => {
            const { key, file } = editing.current ?? {};
            const isReplaced = key !== undefined && edited !== file;
            closeEditor(isReplaced);
            if (key === undefined) attachments.add([edited]);
            else if (isReplaced) attachments.replace(key, edited);
          }}
        />
      )}
      <output className="tkd-hidden">
        <span key={news.count}>{isCarrying ? words.sendingAlong : news.text}</span>
      </output>
    </fieldset>
  );
});
