'use client';
import { CircleAlert } from './icons.js';
import { useId, type ReactNode } from 'react';
import { useI18n } from '../i18n/useI18n.js';
import { cx } from './cx.js';
import { describedBy } from './describedBy.js';

/** What a field's control takes over, so that its label, help and error belong to it. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
  /** Marks where the focus goes when something is wrong. */
  'data-invalid': '' | undefined;
}

export interface FieldProps {
  /** The field's name in a request: a refusal finds its place by it. */
  name: string;
  label: ReactNode;
  /** Said in words after the label. */
  isOptional?: boolean | undefined;
  help?: ReactNode;
  /** What is wrong and how to mend it. */
  error?: string | undefined;
  /** Stands at the end of the help's line, e.g. how many characters are left. */
  counter?: ReactNode;
  /** Stands between the label and the control. */
  before?: ReactNode;
  /** Stands below everything else. */
  after?: ReactNode;
  className?: string;
  children: (control: FieldControl) => ReactNode;
}

/**
 * A label above, a control, help, an error: tied together by ids.
 *
 * @example
 * <Field name="subject" label="Subject" error={error}>
 *   {(control) => <TextField {...control} />}
 * </Field>
 */
export function Field({
  name,
  label,
  isOptional,
  help,
  error,
  counter,
  before,
  after,
  className,
  children,
}: FieldProps) {
  const id = useId();
  return (
    <div className={cx('tkd-field', className)} data-field={name}>
      <label className="tkd-field-label" id={`${id}-label`} htmlFor={id}>
        {label}
        <OptionalMark isOptional={isOptional} />
      </label>
      {before}
      {children({
        id,
        'aria-describedby': describedBy(
          Boolean(help) && `${id}-help`,
          Boolean(counter) && `${id}-counter`,
          error && `${id}-error`,
        ),
        'aria-invalid': error ? true : undefined,
        'aria-required': isOptional ? undefined : true,
        'data-invalid': error ? '' : undefined,
      })}
      <FieldNotes id={id} help={help} counter={counter} error={error} />
      {after}
    </div>
  );
}

/** After a label: that the field may stay empty. */
export function OptionalMark({ isOptional }: { isOptional?: boolean | undefined }) {
  const { common } = useI18n().messages;
  return isOptional && <span className="tkd-field-optional">{` ${common.optional}`}</span>;
}

/** Help first, then what is wrong. */
export function FieldNotes({
  id,
  help,
  counter,
  error,
}: Pick<FieldProps, 'help' | 'counter' | 'error'> & { id: string }) {
  return (
    <>
      {(help || counter) && (
        <div className="tkd-field-notes">
          {help && (
            <div className="tkd-field-help" id={`${id}-help`}>
              {help}
            </div>
          )}
          {counter && (
            <div className="tkd-field-counter" id={`${id}-counter`}>
              {counter}
            </div>
          )}
        </div>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </>
  );
}

/** What is wrong, with a sign that needs no colour. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div className="tkd-field-error" id={id}>
      <CircleAlert aria-hidden size={14} />
      <span>{children}</span>
    </div>
  );
}
