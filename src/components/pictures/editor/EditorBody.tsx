'use client';
import {
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  type SyntheticEvent,
} from 'react';
import { useI18n } from '../../../i18n/useI18n.js';
import { Redo, Undo } from '../../../ui/editorIcons.js';
import { Board } from './Board.js';
import { EditorButton } from './EditorButton.js';
import { Finish } from './Finish.js';
import { MarkBar } from './MarkBar.js';
import type { OpenPicture } from './openPicture.js';
import { Tools } from './Tools.js';
import { useKeptFocus } from './useKeptFocus.js';
import { useMarks } from './useMarks.js';
import { useRoom } from './useRoom.js';
import { useSaving } from './useSaving.js';

export interface EditorBodyProps {
  file: File;
  label: string;
  /** `null` while it is decoded. */
  picture: OpenPicture | null;
  title: ReactNode;
  /** Is told here what to do when the customer wants to leave. */
  asksToLeave: Ref<() => void>;
  onDone: (edited: File) => void;
  onLeave: () => void;
}

/** Everything in the dialog, and the keys that hold in all of it. */
export function EditorBody({ file, label, picture, title, asksToLeave, onDone, onLeave }: EditorBodyProps) {
  const words = useI18n().messages.pictureEditor;
  const body = useRef<HTMLDivElement>(null);
  const editor = useMarks(picture?.size ?? { width: 1, height: 1 });
  const [isAsking, setIsAsking] = useState(false);
  const saving = useSaving(file, picture, editor.marks, onDone);
  const focusTool = useKeptFocus(body, editor);
  const { marks, selected, tool } = editor;
  const stage = useRef<HTMLDivElement>(null);
  const room = useRoom(stage);
  const isReady = picture !== null && room.width > 0;

  const leave = () => (marks.length > 0 ? setIsAsking(true) : onLeave());
  /** One thing at a time, from the nearest on. */
  const stepBack = () => {
    if (isAsking) setIsAsking(false);
    else if (selected || tool) {
      editor.select(null);
      editor.arm(null);
      focusTool();
    } else leave();
  };
  useImperativeHandle(asksToLeave, () => stepBack);
  const press = (event: KeyboardEvent) => {
    // The form around the editor has keys of its own.
    event.stopPropagation();
    const key = letterOf(event);
    if (event.key === 'Escape') stepBack();
    else if (!event.ctrlKey && !event.metaKey) return;
    else if (key === 'y' || (key === 'z' && event.shiftKey)) editor.redo();
    else if (key === 'z') editor.undo();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={body}
      role="presentation"
      tabIndex={-1}
      className="tkd-editor-body"
      onKeyDown={press}
      onPaste={keepInside}
      onDragEnter={keepInside}
      onDragOver={refuse}
      onDrop={refuse}
    >
      <div className="tkd-editor-head">
        {title}
        <EditorButton
          label={words.undo}
          icon={Undo}
          isTurning
          aria-disabled={!editor.canUndo || undefined}
          onClick={editor.undo}
        />
        <EditorButton
          label={words.redo}
          icon={Redo}
          isTurning
          aria-disabled={!editor.canRedo || undefined}
          onClick={editor.redo}
        />
      </div>
      <div ref={stage} className="tkd-editor-stage" aria-busy={!isReady}>
        {picture && isReady ? (
          <Board picture={picture} label={label} editor={editor} room={room} />
        ) : (
          <span className="tkd-editor-opening">{words.opening}</span>
        )}
      </div>
      <div className="tkd-editor-foot">
        <Tools editor={editor} isReady={isReady} />
        <div className="tkd-editor-context">
          {selected ? (
            <MarkBar mark={selected} editor={editor} />
          ) : (
            <p className="tkd-editor-hint">
              {tool === null ? words.hint : tool === 'blur' ? words.hintBlur : words.hintDraw}
            </p>
          )}
        </div>
        <Finish
          isAsking={isAsking}
          isReady={isReady}
          saving={saving}
          onCancel={leave}
          onLeave={onLeave}
          onStay={() => setIsAsking(false)}
        />
      </div>
      <output className="tkd-hidden">
        <span key={editor.said.count}>{editor.said.text}</span>
      </output>
    </div>
  );
}

/** Where letters are not Latin, the key that has this letter on most keyboards. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
}

/** The form around the editor takes files from the clipboard and from a drag: not while a picture is worked on. */
function keepInside(event: SyntheticEvent): void {
  event.stopPropagation();
}

function refuse(event: SyntheticEvent): void {
  event.stopPropagation();
  event.preventDefault();
}
