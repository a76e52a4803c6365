'use client';
import { useState } from 'react';
import { useFormState, type UseFormReturn } from 'react-hook-form';
import type { FieldSchema } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Field } from '../../ui/Field.js';
import { Eye, EyeOff } from '../../ui/icons.js';
import { TextField } from '../../ui/TextField.js';
import { describeFieldError } from './describeFieldError.js';
import { fieldKey, type FormValues } from './values.js';

export interface SecretFieldProps {
  form: UseFormReturn<FormValues>;
  schema: FieldSchema;
  isSending: boolean;
}

/**
 * A password or the like. The input keeps its text to itself: React writes what it controls into the `value` attribute,
 * where recorders of the page and its style sheets can read it.
 */
export function SecretField({ form, schema, isSending }: SecretFieldProps) {
  const { form: words, secrets } = useI18n().messages;
  const [isWanted, setWanted] = useState(false);
  const path = `fields.${fieldKey(schema)}` as const;
  const state = useFormState({ control: form.control, name: path });
  const isShown = isWanted && !isSending;
  const Icon = isShown ? EyeOff : Eye;
  return (
    <Field
      name={`fields.${schema.id}`}
      label={schema.label}
      help={schema.help}
      isOptional={!schema.required}
      error={describeFieldError(form.getFieldState(path, state).error, words)}
    >
      {(control) => (
        <div className="tkd-secret">
          <TextField
            {...control}
            {...form.register(path)}
            type={isShown ? 'text' : 'password'}
            // "new-password" keeps a browser from filling in the password of the panel itself.
            autoComplete={isShown ? 'off' : 'new-password'}
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            readOnly={isSending}
          />
          <button
            type="button"
            className="tkd-icon-button"
            aria-label={secrets.show(schema.label)}
            aria-pressed={isShown}
            aria-controls={control.id}
            onClick={() => setWanted(!isShown)}
          >
            <Icon aria-hidden size={18} />
          </button>
        </div>
      )}
    </Field>
  );
}
