'use client';
import { useId, type ComponentPropsWithoutRef } from 'react';
import type { Option } from '../core/model.js';
import { describedBy } from './describedBy.js';
import { FieldNotes, OptionalMark, type FieldProps } from './Field.js';

export interface ChoiceGroupProps extends Pick<FieldProps, 'name' | 'label' | 'isOptional' | 'help' | 'error'> {
  /** `checkbox` where several may be chosen. */
  type: 'radio' | 'checkbox';
  options: readonly Option[];
  /** The ids of what is chosen. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** A few choices, all in sight: native radios or checkboxes. */
export function ChoiceGroup({
  name,
  label,
  isOptional,
  help,
  error,
  type,
  options,
  chosen,
  onChange,
}: ChoiceGroupProps) {
  const id = useId();
  const choose: (option: string) => ComponentPropsWithoutRef<'input'>['onChange'] = (option) => (event) => {
    const others = type === 'radio' ? [] : chosen.filter((other) => other !== option);
    onChange(event.target.checked ? [...others, option] : others);
  };
  return (
    <fieldset
      className="tkd-field"
      data-field={name}
      aria-describedby={describedBy(Boolean(help) && `${id}-help`, error && `${id}-error`)}
      {...(type === 'radio' && { role: 'radiogroup', 'aria-required': !isOptional, 'aria-invalid': Boolean(error) })}
    >
      <legend className="tkd-field-label">
        {label}
        <OptionalMark isOptional={isOptional} />
      </legend>
      <div className="tkd-choices" data-invalid-group={error ? '' : undefined}>
        {options.map((option, index) => (
          <label key={option.id} className="tkd-choice">
            <input
              type={type}
              name={id}
              value={option.id}
              checked={chosen.includes(option.id)}
              aria-invalid={type === 'checkbox' && error ? true : undefined}
              data-invalid={error && index === 0 ? '' : undefined}
              onChange={choose(option.id)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <FieldNotes id={id} help={help} error={error} />
    </fieldset>
  );
}
