import { useId, type ReactNode } from 'react';

interface FieldProps<T> {
  label: string;
  value: T;
  onChange: (value: T) => void;
}

export function TextField({ label, hint, value, onChange }: FieldProps<string> & { hint: string }) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        className="input"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={`${id}-hint`} className="muted playground-hint">
        {hint}
      </span>
    </Field>
  );
}

interface NumberFieldProps extends FieldProps<number> {
  min: number;
  max: number;
}

/** What is no number between the two is not taken. */
export function NumberField({ label, value, onChange, min, max }: NumberFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        className="input"
        type="number"
        min={min}
        max={max}
        defaultValue={value}
        onChange={({ target }) => {
          if (target.value && target.validity.valid) onChange(target.valueAsNumber);
        }}
      />
    </Field>
  );
}

interface SelectFieldProps<T extends string> extends FieldProps<T> {
  options: readonly { value: T; label: string }[];
}

export function SelectField<T extends string>({ label, value, onChange, options }: SelectFieldProps<T>) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <select id={id} className="input" value={value} onChange={({ target }) => onChange(target.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A colour, or none: the browser's own field cannot be empty. */
export function ColorField({ label, reset, value, onChange }: FieldProps<string> & { reset: string }) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <span className="playground-color">
        <input id={id} type="color" value={value || '#2f5bd7'} onChange={({ target }) => onChange(target.value)} />
        <code>{value || '—'}</code>
        {value && (
          <button type="button" className="button" data-variant="quiet" onClick={() => onChange('')}>
            {reset}
          </button>
        )}
      </span>
    </Field>
  );
}

function Field({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="field">
      <label className="field-label playground-label" htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  );
}
