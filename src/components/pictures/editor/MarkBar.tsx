'use client';
import { useState } from 'react';
import type { Mark } from '../../../core/rules/pictures/marks.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { ArrowRight, ArrowUp, Resize, Trash } from '../../../ui/editorIcons.js';
import { ArrowDown, ArrowLeft, Check } from '../../../ui/icons.js';
import { markName } from './markName.js';
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
  return (
    <div role="group" aria-label={name} className="tkd-editor-bar">
      <span aria-hidden className="tkd-editor-wide tkd-editor-name">
        {name}
      </span>
      <button
        type="button"
        className="tkd-editor-button"
        aria-pressed={isResizing}
        aria-label={words.resize}
        title={words.resize}
        onClick={() => setIsResizing(!isResizing)}
      >
        <Resize aria-hidden size={18} />
        <span className="tkd-editor-wide">{words.resize}</span>
      </button>
      {/* Left stays left, as in the picture. */}
      <div dir="ltr" className="tkd-editor-arrows">
        {arrows.map(([key, side, Icon]) => {
          const label = words[`${isResizing ? (mark.kind === 'arrow' ? 'tip' : 'size') : 'move'}${side}`];
          return (
            <button
              key={key}
              type="button"
              className="tkd-editor-button"
              aria-label={label}
              title={label}
              onClick={(event) => {
                const direction = directions[key];
                if (direction) editor.nudge(mark, stepOf(direction, event.shiftKey), isResizing);
              }}
            >
              <Icon aria-hidden size={18} />
            </button>
          );
        })}
      </div>
      <button
        type="button"
        className="tkd-editor-button"
        aria-label={words.remove(name)}
        title={words.remove(name)}
        onClick={() => editor.remove(mark)}
      >
        <Trash aria-hidden size={18} />
      </button>
      {mark.kind === 'crop' && (
        <button
          type="button"
          className="tkd-editor-button"
          aria-label={words.applyCrop}
          title={words.applyCrop}
          onClick={() => {
            editor.select(null);
            editor.say(words.cropped);
          }}
        >
          <Check aria-hidden size={18} />
        </button>
      )}
    </div>
  );
}
