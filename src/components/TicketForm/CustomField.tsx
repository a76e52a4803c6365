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
import { fieldKind, type FieldKind } from './fieldKind.js';
import { firstDay, lastDay } from './isLikelyDate.js';
import { SecretField } from './SecretField.js';
import { fieldKey, type FormValues } from './values.js';

export interface CustomFieldProps {
  form: UseFormReturn<FormValues>;
  schema: FieldSchema;
  isSending: boolean;
}

/** One field that the department asks for. */
export function CustomField(props: CustomFieldProps) {
  const isSecret = fieldKind(props.schema) === 'secret';
  return isSecret ? <SecretField {...props} /> : <OpenField {...props} />;
}

/** One whose answer anybody may see. A type that we do not know is a line of text. */
function OpenField({ form, schema, isSending }: CustomFieldProps) {
  const words = useI18n().messages.form;
  const { id, label, help, type, required, options = [] } = schema;
  const path = `fields.${fieldKey(schema)}` as const;
  const { field, fieldState } = useController({ control: form.control, name: path });
  const about = {
    name: `fields.${id}`,
    label,
    help,
    isOptional: !required,
    error: describeFieldError(fieldState.error, words),
  };
  const kind = fieldKind(schema);
  const value = field.value ?? '';

  if (kind === 'choice') {
    return <ChoiceField {...about} options={options} value={String(value)} onChange={field.onChange} />;
  }
  if (kind === 'choices') {
    const chosen = Array.isArray(value) ? value : [];
    return <ChoiceGroup {...about} type="checkbox" options={options} chosen={chosen} onChange={field.onChange} />;
  }
  if (kind === 'checkbox') {
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
          <TextField {...control} {...input} {...attributes[kind]} />
        )
      }
    </Field>
  );
}

const attributes: Partial<Record<FieldKind, Partial<Parameters<typeof TextField>[0]>>> = {
  number: { inputMode: 'decimal', autoComplete: 'off' },
  date: { type: 'date', autoComplete: 'off', min: firstDay, max: lastDay },
};
