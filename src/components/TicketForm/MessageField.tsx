'use client';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useI18n } from '../../i18n/useI18n.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { describeFieldError } from './describeFieldError.js';
import { useCounter } from '../../ui/useCounter.js';
import type { FormValues } from './values.js';

export interface MessageFieldProps {
  form: UseFormReturn<FormValues>;
  /** Characters. */
  longest: number | undefined;
  takesFiles: boolean;
  isSending: boolean;
}

/** The message, with what a good one tells close at hand. */
export function MessageField({ form, longest, takesFiles, isSending }: MessageFieldProps) {
  const words = useI18n().messages.form;
  const text = useWatch({ control: form.control, name: 'body' });
  return (
    <Field
      name="body"
      label={words.body}
      before={<Prompts takesFiles={takesFiles} />}
      counter={useCounter(text, longest)}
      error={describeFieldError(form.formState.errors.body, words, longest)}
    >
      {(control) => <TextArea {...control} {...form.register('body')} rows={7} readOnly={isSending} />}
    </Field>
  );
}

function Prompts({ takesFiles }: Pick<MessageFieldProps, 'takesFiles'>) {
  const words = useI18n().messages.form;
  return (
    <details className="tkd-prompts">
      <summary>{words.promptsTitle}</summary>
      <ul>
        <li>{words.promptWhat}</li>
        <li>{words.promptBefore}</li>
        <li>{words.promptTried}</li>
        <li>{words.promptErrors}</li>
        <li>{words.promptSteps}</li>
        {takesFiles && <li>{words.promptScreenshots}</li>}
      </ul>
    </details>
  );
}
