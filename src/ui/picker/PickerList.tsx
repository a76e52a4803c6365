'use client';
import { useEffect, useRef, type MouseEvent, type PointerEvent, type ReactNode, type RefObject } from 'react';
import type { PickerOption, PickerProps } from './Picker.js';
import { PickerRow } from './PickerRow.js';
import type { PickerState } from './usePicker.js';
import { useRowWindow } from './useRowWindow.js';

export interface PickerListProps extends Pick<
  PickerProps,
  'control' | 'value' | 'options' | 'isPartial' | 'onNearEnd'
> {
  id: string;
  list: RefObject<HTMLDivElement | null>;
  picker: PickerState;
}

/** Rows from the end at which the next ones are asked for. */
const nearEnd = 10;

/** The options, as many of them in the document as can be seen, and a few more. */
export function PickerList({ control, value, options, isPartial, onNearEnd, id, list, picker }: PickerListProps) {
  const { window, noteScroll } = useRowWindow(list, options, picker.active, picker.reveals);
  const { start, end, before, after } = window;
  const count = options.length;
  const isNearEnd = end > count - nearEnd;
  const askForMore = useRef(onNearEnd);
  useEffect(() => {
    askForMore.current = onNearEnd;
  });
  // Once for what is here: a backend that answers the same rows again and again is not asked for ever.
  useEffect(() => {
    if (isNearEnd) askForMore.current?.();
  }, [isNearEnd, count]);

  const optionAt = (target: EventTarget) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    return row ? Number(row.dataset['index']) : undefined;
  };
  const rowOf = (option: PickerOption, index: number) => (
    <PickerRow
      key={option.value}
      id={picker.idOf(option.value)}
      option={option}
      index={index}
      setSize={isPartial ? -1 : count}
      isSelected={option.value === value}
      isActive={index === picker.active}
    />
  );
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-labelledby={`${control.id}-label`}
      className="tkd-picker-list"
      tabIndex={-1}
      onScroll={({ currentTarget }) => noteScroll(currentTarget)}
      // The focus stays where the keys go.
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={(event: PointerEvent) => {
        const index = optionAt(event.target);
        if (index !== undefined && index !== picker.active) picker.point(index, false);
      }}
      onClick={(event: MouseEvent) => {
        const index = optionAt(event.target);
        if (index !== undefined) picker.choose(index);
      }}
    >
      <div role="presentation" style={{ blockSize: before }} />
      {inGroups(options.slice(start, end), start, options, rowOf)}
      <div role="presentation" style={{ blockSize: after }} />
    </div>
  );
}

/** The rows under their headings. A heading is drawn with the first row of its group. */
function inGroups(
  drawn: readonly PickerOption[],
  start: number,
  options: readonly PickerOption[],
  rowOf: (option: PickerOption, index: number) => ReactNode,
): ReactNode[] {
  const sections: { group: string | undefined; first: number; rows: ReactNode[] }[] = [];
  for (const [offset, option] of drawn.entries()) {
    const index = start + offset;
    let section = sections.at(-1);
    if (!section || section.group !== option.group) {
      section = { group: option.group, first: index, rows: [] };
      sections.push(section);
    }
    section.rows.push(rowOf(option, index));
  }
  return sections.map(({ group, first, rows }) =>
    group === undefined ? (
      rows
    ) : (
      <div key={`group ${group}`} role="group" aria-label={group}>
        {options[first - 1]?.group !== group && (
          <div aria-hidden className="tkd-picker-group">
            {group}
          </div>
        )}
        {rows}
      </div>
    ),
  );
}
