'use client';
import { useController, type UseFormReturn } from 'react-hook-form';
import type { Priority } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { ChoiceField } from './ChoiceField.js';
import { describeFieldError } from './describeFieldError.js';
import type { FormValues } from './values.js';

/** How urgent it is. Drawn only where there is a choice; without one the backend's own default goes. */
export function PriorityField({
  form,
  priorities,
}: {
  form: UseFormReturn<FormValues>;
  priorities: readonly Priority[];
}) {
  const words = useI18n().messages.form;
  const { field, fieldState } = useController({ control: form.control, name: 'priorityId' });
  if (priorities.length < 2) return null;
  const chosen = priorities.find(({ id }) => id === field.value);
  return (
    <ChoiceField
      name="priorityId"
      label={words.priority}
      isOptional={!priorities.some((priority) => priority.default)}
      help={[words.priorityHelp, chosen?.description && `${chosen.label}: ${chosen.description}.`]
        .filter(Boolean)
        .join(' ')}
      error={describeFieldError(fieldState.error, words)}
      options={priorities}
      value={field.value}
      onChange={field.onChange}
    />
  );
}
