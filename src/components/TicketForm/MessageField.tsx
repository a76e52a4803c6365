'use client';
import { useEffect, useRef } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useI18n } from '../../i18n/useI18n.js';
import { Field } from '../../ui/Field.js';
import { growField } from '../../ui/growField.js';
import { TextArea } from '../../ui/TextArea.js';
import { describeFieldError } from './describeFieldError.js';
import { useCounter } from '../../ui/useCounter.js';
import { useAssistOptions } from '../provider/assist.js';
import { GuideRow } from './assist/GuideRow.js';
import { AssistSlot } from './assist/parts.js';
import type { FormValues } from './values.js';

export interface MessageFieldProps {
  form: UseFormReturn<FormValues>;
  /** Characters. */
  longest: number | undefined;
  isSending: boolean;
}

/** The message, with what a good one tells close at hand. */
export function MessageField({ form, longest, isSending }: MessageFieldProps) {
  const words = useI18n().messages.form;
  const { has } = useAssistOptions();
  const text = useWatch({ control: form.control, name: 'body' });
  const { ref, ...body } = form.register('body');
  const field = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => growField(field.current), [text]);
  return (
    <Field
      name="body"
      label={words.body}
      before={has('guide') && <AssistSlot part="GuidePrompts" placeholder={<GuideRow />} />}
      counter={useCounter(text.length, longest)}
      error={describeFieldError(form.formState.errors.body, words, longest)}
    >
      {(control) => (
        <TextArea
          {...control}
          {...body}
          ref={(element) => {
            ref(element);
            field.current = element;
          }}
          rows={7}
          readOnly={isSending}
        />
      )}
    </Field>
  );
}
