'use client';
import { useId, useRef, type KeyboardEvent } from 'react';
import { areaOf, isSameMark, keyOf, type Mark } from '../../../core/rules/pictures/marks.js';
import { fitInto, touches } from '../../../core/rules/pictures/marksView.js';
import type { PictureSize } from '../../../core/rules/pictures/pictureParts.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { MarkShape } from './MarkShape.js';
import { markPlace, markSize } from './markName.js';
import type { OpenPicture } from './openPicture.js';
import { PictureCanvas } from './PictureCanvas.js';
import { Selection } from './Selection.js';
import { directions, stepOf } from './steps.js';
import { useDrag } from './useDrag.js';
import { useWantedFocus } from './useKeptFocus.js';
import type { Marks } from './useMarks.js';

export interface BoardProps {
  picture: OpenPicture;
  label: string;
  editor: Marks;
  /** CSS pixels that it may take. */
  room: PictureSize;
}

/** The picture as large as it fits, and on it the marks to be caught. It never turns round with the direction of the page. */
export function Board({ picture, label, editor, room }: BoardProps) {
  const { messages } = useI18n();
  const words = messages.pictureEditor;
  const board = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const drag = useDrag(editor);
  useWantedFocus(board, editor);
  const { view, marks, selected } = editor;
  const { width, height } = picture.size;
  const shown = fitInto({ width: view.width * width, height: view.height * height }, room);
  const isCropping = selected?.kind === 'crop';
  // While the crop is worked on, nothing else is in its way; what is cropped away cannot be reached.
  const reachable = marks.filter((mark) =>
    isCropping ? mark.kind === 'crop' : mark.kind !== 'crop' && touches(areaOf(mark), view),
  );

  const press = (event: KeyboardEvent, mark: Mark) => {
    const direction = directions[event.key];
    if (direction) editor.nudge(mark, stepOf(direction, event.shiftKey), event.ctrlKey || event.altKey);
    else if (event.key === 'Delete' || event.key === 'Backspace') editor.remove(mark);
    else if (event.key === 'Enter' || event.key === ' ') editor.select(mark);
    else return;
    event.preventDefault();
  };
  const sayChange = ({ key, ctrlKey, altKey }: KeyboardEvent, mark: Mark) => {
    if (key in directions) editor.say((ctrlKey || altKey ? markSize : markPlace)(mark, view, messages));
  };
  return (
    <div
      ref={board}
      role="presentation"
      className="tkd-editor-board"
      style={{ inlineSize: shown.width, blockSize: shown.height }}
      data-armed={editor.tool ? '' : undefined}
      onPointerDown={drag.begin}
      onPointerMove={drag.move}
      onPointerUp={drag.end}
      onPointerCancel={drag.end}
      // A press beside the marks would drop the focus.
      onMouseDown={(event) => event.preventDefault()}
    >
      <PictureCanvas
        source={picture.preview}
        size={picture.size}
        marks={marks}
        view={view}
        shown={shown}
        label={label}
      />
      {/* Where arrow keys belong to the marks, also for who reads by ear. */}
      <svg
        className="tkd-editor-marks"
        role="application"
        aria-label={words.marks}
        aria-describedby={helpId}
        viewBox={`0 0 ${shown.width} ${shown.height}`}
      >
        {reachable.map((mark) => (
          <MarkShape
            key={keyOf(mark)}
            mark={mark}
            isSelected={selected !== null && isSameMark(mark, selected)}
            view={view}
            shown={shown}
            onSelect={() => editor.select(mark)}
            onKeyDown={(event) => press(event, mark)}
            onKeyUp={(event) => sayChange(event, mark)}
          />
        ))}
        {selected && <Selection mark={selected} view={view} shown={shown} />}
      </svg>
      <span id={helpId} hidden>
        {words.keys}
      </span>
    </div>
  );
}
