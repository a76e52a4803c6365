'use client';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useI18n } from '../../i18n/useI18n.js';
import { Field } from '../../ui/Field.js';
import { TextField } from '../../ui/TextField.js';
import { describeFieldError } from './describeFieldError.js';
import { longestSubject } from '../../core/rules/draftProblems.js';
import { useCounter } from '../../ui/useCounter.js';
import { AssistSlot } from './assist/parts.js';
import type { FormValues } from './values.js';

/** What it is about, in a line. */
export function SubjectField({ form, isSending }: { form: UseFormReturn<FormValues>; isSending: boolean }) {
  const words = useI18n().messages.form;
  const text = useWatch({ control: form.control, name: 'subject' });
  return (
    <Field
      name="subject"
      label={words.subject}
      help={words.subjectHelp}
      counter={useCounter(text.length, longestSubject)}
      error={describeFieldError(form.formState.errors.subject, words, longestSubject)}
      after={<AssistSlot part="SubjectHelp" />}
    >
      {(control) => (
        <TextField
          {...control}
          {...form.register('subject')}
          autoComplete="off"
          enterKeyHint="next"
          readOnly={isSending}
        />
      )}
    </Field>
  );
}
