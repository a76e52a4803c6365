'use client';
import { useLayoutEffect, useRef } from 'react';
import { pictureEditor } from '../../i18n/en/pictureEditor.js';
import { LaterWords } from '../../i18n/LaterWords.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { EditorBody } from './editor/EditorBody.js';
import { usePicture } from './editor/usePicture.js';

export interface PictureEditorProps {
  /** A picture that may be drawn: its bytes have been looked at, and it has no more pixels than fit. */
  file: File;
  /** As it is safe to show. */
  name: string;
  /** Gets the edited picture, or the same file when nothing was changed. */
  onDone: (edited: File) => void;
  onCancel: () => void;
}

/**
 * A picture over the page, to be cropped, pointed at and made safe before it goes. The browser's own dialog: it keeps the
 * focus, and gives it back to what has opened it.
 */
export function PictureEditor(props: PictureEditorProps) {
  return (
    <LaterWords words={words}>
      <EditorDialog {...props} />
    </LaterWords>
  );
}

const words = { pictureEditor };

function EditorDialog({ file, name, onDone, onCancel }: PictureEditorProps) {
  const { messages } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const asksToLeave = useRef<() => void>(null);
  const edited = useRef<File>(null);
  const picture = usePicture(file);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const hasFailed = picture === 'failed';
  // The heading of what stands there instead is another one.
  useLayoutEffect(() => heading.current?.focus(), [hasFailed]);
  // Closed first: the focus goes back before whatever comes of the picture moves the page.
  const close = (result?: File) => {
    edited.current = result ?? null;
    dialog.current?.close();
  };
  const title = (
    <h2 ref={heading} tabIndex={-1} className="tkd-editor-title">
      {messages.pictures.editorTitle}
    </h2>
  );
  return (
    <dialog
      ref={dialog}
      className="tkd-workplace tkd-editor"
      aria-label={`${messages.pictures.editorTitle}: ${name}`}
      onCancel={(event) => {
        if (!asksToLeave.current) return;
        event.preventDefault();
        asksToLeave.current();
      }}
      onClose={() => {
        // What closes as it is taken away, or because React runs an effect twice, is not the customer's doing.
        if (dialog.current?.open !== false) return;
        if (edited.current) onDone(edited.current);
        else onCancel();
      }}
    >
      {hasFailed ? (
        <div className="tkd-editor-body">
          <div className="tkd-editor-head">{title}</div>
          <p role="alert" className="tkd-editor-message">
            {messages.pictureEditor.cannotOpen}
          </p>
          <div className="tkd-editor-foot">
            <div className="tkd-editor-actions">
              <Button variant="primary" onClick={() => close()}>
                {messages.pictureEditor.close}
              </Button>
            </div>
          </div>
        </div>
      ) : (
        <EditorBody
          file={file}
          label={name}
          picture={picture}
          title={title}
          asksToLeave={asksToLeave}
          onDone={close}
          onLeave={() => close()}
        />
      )}
    </dialog>
  );
}
