'use client';
import { useRef, type ReactNode } from 'react';
import type { FieldControl } from '../Field.js';
import { ChevronDown } from '../icons.js';
import { PickerPopup } from './PickerPopup.js';
import { usePicker } from './usePicker.js';

export interface PickerOption {
  /** May be empty: the choice of nothing. */
  value: string;
  label: string;
  /** A second, quieter line in the list. */
  description?: string | undefined;
  /** Stands at the end of that line and stands out: what speaks against this choice. */
  warning?: string | undefined;
  /** The heading it stands under. The options of one group follow each other. */
  group?: string | undefined;
}

/** The text field on top of the list. What it finds, the options say. */
export interface PickerSearch {
  /** Its name and placeholder. */
  label: string;
  text: string;
  onTextChange: (text: string) => void;
  /** How many were found, or that nothing was: shown, and read aloud once a pause comes. */
  summary: string;
}

export interface PickerProps {
  control: FieldControl;
  value: string;
  options: readonly PickerOption[];
  /** What is chosen, where a search may have left it out of the options. @default the option of that value */
  chosen?: PickerOption | undefined;
  /** Shown while nothing is chosen. */
  placeholder?: string | undefined;
  onChange: (value: string) => void;
  search?: PickerSearch | undefined;
  /** Below the list: that more is on its way, or why it is not. */
  notice?: ReactNode;
  /** There are more than the options: the list says no number of them. */
  isPartial?: boolean | undefined;
  /** The last options have come in sight, or are about to. */
  onNearEnd?: (() => void) | undefined;
}

/**
 * One of many, in a list that opens over the page: a select-only combobox, and with `search` one whose list has a text field
 * on top (ARIA Authoring Practices, combobox). Stands within a {@link Field}, whose label names it.
 *
 * @example
 * <Field name="departmentId" label="Department">
 *   {(control) => <Picker control={control} value={id} options={departments} onChange={setId} />}
 * </Field>
 */
export function Picker(props: PickerProps) {
  const { control, value, options, placeholder, search } = props;
  const button = useRef<HTMLButtonElement>(null);
  const picker = usePicker(props, button);
  const chosen = props.chosen ?? options.find((option) => option.value === value);
  const { isOpen } = picker;
  return (
    <>
      <button
        {...control}
        ref={button}
        type="button"
        role="combobox"
        className="tkd-input tkd-picker"
        aria-haspopup={search ? 'dialog' : 'listbox'}
        aria-expanded={isOpen}
        aria-controls={isOpen ? picker.ids.popup : undefined}
        aria-activedescendant={isOpen && !search ? picker.activeId : undefined}
        data-placeholder={chosen ? undefined : ''}
        onPointerDown={picker.notePointer}
        onClick={picker.handleClick}
        onKeyDown={picker.handleKeyDown}
        onKeyUp={picker.handleKeyUp}
        onBlur={picker.handleBlur}
      >
        <bdi className="tkd-picker-value">{chosen?.label ?? placeholder}</bdi>
        <ChevronDown className="tkd-picker-icon" size={16} />
      </button>
      {isOpen && <PickerPopup {...props} picker={picker} button={button} />}
    </>
  );
}
