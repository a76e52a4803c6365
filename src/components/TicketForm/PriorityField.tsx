'use client';
import { useController, type UseFormReturn } from 'react-hook-form';
import type { Priority } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { useAssistOptions } from '../provider/assist.js';
import { describeFieldError } from './describeFieldError.js';
import { PlainPriority } from './PlainPriority.js';
import { UrgencyField } from './UrgencyField.js';
import type { FormValues } from './values.js';

export interface PriorityFieldProps {
  form: UseFormReturn<FormValues>;
  priorities: readonly Priority[];
}

/**
 * How urgent it is: asked in words where one priority is for what is down, else picked. Drawn only where there is a choice;
 * without one the backend's own default goes.
 */
export function PriorityField({ form, priorities }: PriorityFieldProps) {
  const words = useI18n().messages.form;
  const { has } = useAssistOptions();
  const { field, fieldState } = useController({ control: form.control, name: 'priorityId' });
  if (priorities.length < 2) return null;
  const control = {
    priorities,
    value: field.value,
    onChange: field.onChange,
    error: describeFieldError(fieldState.error, words),
  };
  const urgent = priorities.find((priority) => priority.urgent);
  const isAsked = has('urgency') && urgent && !priorities.every((priority) => priority.urgent);
  return isAsked ? <UrgencyField {...control} urgent={urgent} /> : <PlainPriority {...control} name="priorityId" />;
}
