'use client';
import type { Priority } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { ChoiceField, type ChoiceFieldProps } from './ChoiceField.js';

export interface PlainPriorityProps extends Pick<ChoiceFieldProps, 'name' | 'value' | 'onChange' | 'error'> {
  priorities: readonly Priority[];
}

/** The backend's priorities as they are, with what the chosen one means. */
export function PlainPriority({ priorities, value, ...field }: PlainPriorityProps) {
  const words = useI18n().messages.form;
  const chosen = priorities.find(({ id }) => id === value);
  return (
    <ChoiceField
      {...field}
      label={words.priority}
      isOptional={!priorities.some((priority) => priority.default)}
      help={[words.priorityHelp, chosen?.description && `${chosen.label}: ${chosen.description}.`]
        .filter(Boolean)
        .join(' ')}
      options={priorities}
      value={value}
    />
  );
}
