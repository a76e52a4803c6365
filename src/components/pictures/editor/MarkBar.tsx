'use client';
import { useState } from 'react';
import type { Mark } from '../../../core/rules/pictures/marks.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { ArrowRight, ArrowUp, Resize, Trash } from '../../../ui/editorIcons.js';
import { ArrowLeft } from '../../../ui/icons.js';
import { ArrowDown, Check } from '../../../ui/deskIcons.js';
import { EditorButton } from './EditorButton.js';
import { markName, markPlace, markSize } from './markName.js';
import { directions, stepOf } from './steps.js';
import type { Marks } from './useMarks.js';

const arrows = [
  ['ArrowLeft', 'Left', ArrowLeft],
  ['ArrowRight', 'Right', ArrowRight],
  ['ArrowUp', 'Up', ArrowUp],
  ['ArrowDown', 'Down', ArrowDown],
] as const;

/** What can be done with the selected mark, without dragging and without keys. */
export function MarkBar({ mark, editor }: { mark: Mark; editor: Marks }) {
  const { messages } = useI18n();
  const words = messages.pictureEditor;
  const [isResizing, setIsResizing] = useState(false);
  const name = markName(mark, messages);
  const resizing = mark.kind === 'arrow' ? 'tip' : 'size';
  const way = isResizing ? resizing : 'move';
  const nudge = (key: string, isLarge: boolean) => {
    const direction = directions[key];
    if (!direction) return;
    const moved = editor.nudge(mark, stepOf(direction, isLarge), isResizing);
    editor.say((isResizing ? markSize : markPlace)(moved, editor.view, messages));
  };
  return (
    <div role="group" aria-label={name} className="tkd-editor-bar">
      <span aria-hidden className="tkd-editor-wide tkd-editor-name">
        {name}
      </span>
      <EditorButton
        label={words.resize}
        icon={Resize}
        aria-pressed={isResizing}
        onClick={() => setIsResizing(!isResizing)}
      >
        <span className="tkd-editor-wide">{words.resize}</span>
      </EditorButton>
      {/* Left stays left, as in the picture. */}
      <div dir="ltr" className="tkd-editor-arrows">
        {arrows.map(([key, side, icon]) => (
          <EditorButton
            key={key}
            label={words[`${way}${side}`]}
            icon={icon}
            onClick={(event) => nudge(key, event.shiftKey)}
          />
        ))}
      </div>
      <EditorButton label={words.remove(name)} icon={Trash} onClick={() => editor.remove(mark)} />
      {mark.kind === 'crop' && (
        <EditorButton
          label={words.applyCrop}
          icon={Check}
          onClick={() => {
            editor.select(null);
            editor.say(words.cropped);
          }}
        />
      )}
    </div>
  );
}
