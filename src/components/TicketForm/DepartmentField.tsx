'use client';
import { useController, type UseFormReturn } from 'react-hook-form';
import type { Department } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Field } from '../../ui/Field.js';
import { Picker } from '../../ui/picker/Picker.js';
import { describeFieldError } from './describeFieldError.js';
import type { FormValues } from './values.js';

/** Who is to answer. Drawn only where there is a choice. */
export function DepartmentField({
  form,
  departments,
}: {
  form: UseFormReturn<FormValues>;
  departments: readonly Department[];
}) {
  const { messages, format } = useI18n();
  const words = messages.form;
  const { field, fieldState } = useController({ control: form.control, name: 'departmentId' });
  if (departments.length < 2) return null;

  const describe = ({ description, replyTime }: Department) =>
    [description, replyTime && words.replyTime(format.duration(replyTime))].filter(Boolean).join(' · ');
  const chosen = departments.find(({ id }) => id === field.value);
  return (
    <Field
      name="departmentId"
      label={words.department}
      help={(chosen && describe(chosen)) || words.departmentHelp}
      error={describeFieldError(fieldState.error, words)}
    >
      {(control) => (
        <Picker
          control={control}
          value={field.value}
          placeholder={words.departmentPlaceholder}
          options={departments.map((department) => ({
            value: department.id,
            label: department.label,
            description: describe(department),
          }))}
          onChange={field.onChange}
        />
      )}
    </Field>
  );
}
