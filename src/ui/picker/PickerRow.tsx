'use client';
import { memo } from 'react';
import { describedBy } from '../describedBy.js';
import { TriangleAlert } from '../icons.js';
import { Check } from '../deskIcons.js';
import type { PickerOption } from './Picker.js';

export interface PickerRowProps {
  id: string;
  option: PickerOption;
  index: number;
  /** -1 where nobody knows. */
  setSize: number;
  isSelected: boolean;
  isActive: boolean;
}

/** One option. Its name is the label that it shows; what else it says is its description. */
export const PickerRow = memo(function PickerRow({ id, option, index, setSize, isSelected, isActive }: PickerRowProps) {
  const { label, description, warning } = option;
  return (
    <div
      id={id}
      role="option"
      className="tkd-picker-option"
      aria-selected={isSelected}
      aria-describedby={describedBy(description && `${id}-about`, warning && `${id}-warning`)}
      aria-setsize={setSize}
      aria-posinset={index + 1}
      data-index={index}
      data-active={isActive ? '' : undefined}
    >
      <span className="tkd-picker-check">{isSelected && <Check size={16} />}</span>
      <span className="tkd-picker-words">
        <bdi>{label}</bdi>
        {(description || warning) && (
          <span className="tkd-picker-about" aria-hidden>
            {description && <bdi id={`${id}-about`}>{description}</bdi>}
            {warning && (
              <span className="tkd-picker-warning">
                <TriangleAlert size={13} />
                <bdi id={`${id}-warning`}>{warning}</bdi>
              </span>
            )}
          </span>
        )}
      </span>
    </div>
  );
});
