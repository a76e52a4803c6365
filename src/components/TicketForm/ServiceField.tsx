'use client';
import { useId, useState } from 'react';
import { useController, type UseFormReturn } from 'react-hook-form';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { TextField } from '../../ui/TextField.js';
import { describeFieldError } from './describeFieldError.js';
import { useServiceOptions } from './useServiceOptions.js';
import type { FormValues } from './values.js';

/** Which of the customer's services it is about, if any. */
export function ServiceField({ form }: { form: UseFormReturn<FormValues> }) {
  const { messages } = useI18n();
  const words = messages.form;
  const { field, fieldState } = useController({ control: form.control, name: 'serviceId' });
  const [text, setText] = useState('');
  const services = useServiceOptions(text, field.value);
  const searchId = useId();
  // What the host has filled in can be taken out, also where the backend lists none.
  if (services.status === undefined || (services.isEmpty && field.value === '')) return null;

  const search = services.isMany && (
    <>
      <label className="tkd-hidden" htmlFor={searchId}>
        {words.serviceSearch}
      </label>
      <TextField
        id={searchId}
        type="search"
        placeholder={words.serviceSearch}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        // Here it would send the whole form.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <output className="tkd-field-notes">
        {!services.isSearching && (services.isComplete ? words.servicesFound : words.servicesListed)(services.count)}
      </output>
    </>
  );
  return (
    <Field
      name="serviceId"
      label={words.service}
      isOptional
      before={search}
      help={services.status === 'error' ? words.servicesFailed : words.serviceHelp}
      error={describeFieldError(fieldState.error, words)}
    >
      {(control) => {
        if (services.status === 'pending') return <Skeleton className="tkd-form-skeleton-control" />;
        if (services.status === 'error') return <Button onClick={services.retry}>{messages.common.tryAgain}</Button>;
        return <Select control={control} value={field.value} options={services.options} onChange={field.onChange} />;
      }}
    </Field>
  );
}
