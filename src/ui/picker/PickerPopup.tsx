'use client';
import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { Search } from '../icons.js';
import { isComposing } from '../isComposing.js';
import type { PickerProps, PickerSearch } from './Picker.js';
import { PickerList } from './PickerList.js';
import { useAnchoredPopover } from './useAnchoredPopover.js';
import type { PickerState } from './usePicker.js';

export interface PickerPopupProps extends PickerProps {
  picker: PickerState;
  button: RefObject<HTMLButtonElement | null>;
}

/** What opens: the list, and a text field on top of it where there is much to look through. */
export function PickerPopup({ picker, button, ...props }: PickerPopupProps) {
  const { control, options, search, notice } = props;
  const popup = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useAnchoredPopover(button, popup, list, () =>
    // The back gesture of a phone takes the focus back to the field; a press elsewhere has it elsewhere already.
    picker.close({ keepsFocus: !popup.current?.matches(':focus-within') }),
  );
  const { isByTouch } = picker;
  const isDialog = search !== undefined;
  useLayoutEffect(() => {
    if (isDialog) (isByTouch ? popup.current : input.current)?.focus({ preventScroll: true });
  }, [isDialog, isByTouch]);

  const hasOptions = options.length > 0;
  return (
    <div
      ref={popup}
      id={isDialog ? picker.ids.popup : undefined}
      popover="auto"
      className="tkd-picker-popup"
      data-search={isDialog ? '' : undefined}
      {...(isDialog && { role: 'dialog', 'aria-labelledby': `${control.id}-label`, tabIndex: -1 })}
      onBlur={({ relatedTarget }) => {
        const isWithin = relatedTarget === button.current || popup.current?.contains(relatedTarget);
        if (isDialog && relatedTarget !== null && !isWithin) picker.close({ keepsFocus: true });
      }}
    >
      {search && <SearchField {...{ search, picker, hasOptions, input, popup }} />}
      {search && <Summary text={search.summary} />}
      {hasOptions && (
        <PickerList {...props} id={isDialog ? picker.ids.list : picker.ids.popup} list={list} picker={picker} />
      )}
      {notice}
    </div>
  );
}

interface SearchFieldProps extends Pick<PickerPopupProps, 'picker'> {
  search: PickerSearch;
  hasOptions: boolean;
  input: RefObject<HTMLInputElement | null>;
  popup: RefObject<HTMLElement | null>;
}

function SearchField({ search, picker, hasOptions, input, popup }: SearchFieldProps) {
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key } = event;
    // A word that an input method has not finished yet is no choice.
    if (isComposing(event)) return;
    // It must never send the form around it.
    if (key === 'Enter') event.preventDefault();
    const isInText = (key === 'Home' || key === 'End') && search.text !== '' && !event.ctrlKey;
    const goesOn = key === 'Tab' && !event.shiftKey && popup.current?.querySelector('button') !== null;
    if (key === 'Tab' && !goesOn) {
      // From its field the focus goes on, or stays there.
      picker.close();
      if (event.shiftKey) event.preventDefault();
    } else if (!isInText && !event.metaKey && !event.shiftKey) picker.handleListKey(event);
  };
  return (
    <div className="tkd-picker-search">
      <Search size={16} />
      <input
        ref={input}
        type="text"
        role="combobox"
        className="tkd-picker-input"
        dir="auto"
        inputMode="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-label={search.label}
        aria-autocomplete="list"
        aria-expanded={hasOptions}
        aria-controls={hasOptions ? picker.ids.list : undefined}
        aria-activedescendant={picker.activeId}
        placeholder={search.label}
        value={search.text}
        onChange={(event) => search.onTextChange(event.target.value)}
        onKeyDown={handleKeyDown}
      />
    </div>
  );
}

/** Always there, so that what comes into it is read aloud. */
function Summary({ text }: { text: string }) {
  return <output className="tkd-picker-summary">{text}</output>;
}
