'use client';
import type { KeyboardEvent } from 'react';
import { areaOf, keyOf, type Area, type Mark } from '../../../core/rules/pictures/marks.js';
import type { PictureSize } from '../../../core/rules/pictures/pictureParts.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { markName, markPlace } from './markName.js';
import { onScreen } from './onScreen.js';

export interface MarkShapeProps {
  mark: Mark;
  isSelected: boolean;
  view: Area;
  /** CSS pixels of what is on screen. */
  shown: PictureSize;
  onSelect: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onKeyUp: (event: KeyboardEvent) => void;
}

/** What can be caught of a mark, by hand and by Tab. It is drawn on the canvas; here is where it can be pressed. */
export function MarkShape({ mark, isSelected, view, shown, onSelect, onKeyDown, onKeyUp }: MarkShapeProps) {
  const { messages } = useI18n();
  const { from, to } = onScreen(mark, view, shown);
  return (
    <g
      role="button"
      tabIndex={0}
      className="tkd-mark"
      data-kind={mark.kind}
      data-mark={keyOf(mark)}
      aria-label={messages.pictureEditor.at(markName(mark, messages), markPlace(mark, view, messages))}
      aria-pressed={isSelected}
      onFocus={onSelect}
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
    >
      {mark.kind === 'arrow' ? (
        <line className="tkd-mark-hold" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      ) : (
        <rect className="tkd-mark-hold" {...areaOf({ from, to })} />
      )}
    </g>
  );
}
