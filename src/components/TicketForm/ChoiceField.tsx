'use client';
import type { Option } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { ChoiceGroup } from '../../ui/ChoiceGroup.js';
import { Field, type FieldProps } from '../../ui/Field.js';
import { Picker } from '../../ui/picker/Picker.js';

/** More choices than these are a list that opens. */
const mostRadios = 4;

export interface ChoiceFieldProps extends Pick<FieldProps, 'name' | 'label' | 'isOptional' | 'help' | 'error'> {
  options: readonly Option[];
  value: string;
  onChange: (value: string) => void;
}

/** One of several: all in sight while they are few. */
export function ChoiceField({ options, value, onChange, ...field }: ChoiceFieldProps) {
  const { form } = useI18n().messages;
  if (options.length <= mostRadios) {
    return (
      <ChoiceGroup
        {...field}
        type="radio"
        options={options}
        chosen={[value]}
        onChange={([chosen]) => onChange(chosen ?? '')}
      />
    );
  }
  const choices = options.map(({ id, label, description }) => ({ value: id, label, description }));
  return (
    <Field {...field}>
      {(control) => (
        <Picker
          control={control}
          value={value}
          placeholder={form.choicePlaceholder}
          options={field.isOptional ? [{ value: '', label: form.noChoice }, ...choices] : choices}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
