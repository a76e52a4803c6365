'use client';
import { useController, type UseFormReturn } from 'react-hook-form';
import type { FieldSchema } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { CheckboxField } from '../../ui/CheckboxField.js';
import { ChoiceGroup } from '../../ui/ChoiceGroup.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextField } from '../../ui/TextField.js';
import { ChoiceField } from './ChoiceField.js';
import { describeFieldError } from './describeFieldError.js';
import { fieldKey, type FormValues } from './values.js';

export interface CustomFieldProps {
  form: UseFormReturn<FormValues>;
  schema: FieldSchema;
  isSending: boolean;
}

/** One field that the department asks for. A type that we do not know is a line of text. */
export function CustomField({ form, schema, isSending }: CustomFieldProps) {
  const words = useI18n().messages.form;
  const { id, label, help, type, required, options = [] } = schema;
  const path = `fields.${fieldKey(id)}` as const;
  const { field, fieldState } = useController({ control: form.control, name: path });
  const about = {
    name: `fields.${id}`,
    label,
    help,
    isOptional: !required,
    error: describeFieldError(fieldState.error, words),
  };
  const value = field.value ?? '';

  if (type === 'choice' && options.length > 0) {
    return <ChoiceField {...about} options={options} value={String(value)} onChange={field.onChange} />;
  }
  if (type === 'choices') {
    const chosen = Array.isArray(value) ? value : [];
    return <ChoiceGroup {...about} type="checkbox" options={options} chosen={chosen} onChange={field.onChange} />;
  }
  if (type === 'checkbox') {
    return <CheckboxField {...about} isChecked={value === true} onChange={field.onChange} />;
  }
  const input = {
    value: String(value),
    onChange: field.onChange,
    onBlur: field.onBlur,
    readOnly: isSending,
  };
  return (
    <Field {...about}>
      {(control) =>
        type === 'textarea' ? (
          <TextArea {...control} {...input} />
        ) : (
          <TextField {...control} {...input} {...attributes[type]} />
        )
      }
    </Field>
  );
}

const attributes: Record<string, { type?: string; inputMode?: 'decimal'; autoComplete: string; spellCheck?: false }> = {
  number: { inputMode: 'decimal', autoComplete: 'off' },
  date: { type: 'date', autoComplete: 'off' },
  // "new-password" keeps a browser from filling in the password of the panel itself.
  secret: { type: 'password', autoComplete: 'new-password', spellCheck: false },
};
