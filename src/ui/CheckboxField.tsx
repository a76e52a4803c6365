'use client';
import { useId, type ReactNode } from 'react';
import { describedBy } from './describedBy.js';
import { FieldNotes, OptionalMark, type FieldProps } from './Field.js';

export interface CheckboxFieldProps extends Pick<FieldProps, 'name' | 'isOptional' | 'help' | 'error'> {
  label: ReactNode;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** One box to tick, its label beside it. */
export function CheckboxField({ name, label, isOptional, help, error, isChecked, onChange }: CheckboxFieldProps) {
  const id = useId();
  return (
    <div className="tkd-field" data-field={name}>
      <label className="tkd-check">
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={describedBy(Boolean(help) && `${id}-help`, error && `${id}-error`)}
          aria-invalid={error ? true : undefined}
          aria-required={isOptional ? undefined : true}
          data-invalid={error ? '' : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>
          {label}
          <OptionalMark isOptional={isOptional} />
        </span>
      </label>
      <FieldNotes id={id} help={help} error={error} />
    </div>
  );
}
