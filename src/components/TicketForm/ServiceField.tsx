'use client';
import { useState } from 'react';
import { useController, type UseFormReturn } from 'react-hook-form';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Picker } from '../../ui/picker/Picker.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { describeFieldError } from './describeFieldError.js';
import { useServiceOptions, type ServiceOptions } from './useServiceOptions.js';
import type { FormValues } from './values.js';

/** Which of the customer's services it is about, if any. */
export function ServiceField({ form }: { form: UseFormReturn<FormValues> }) {
  const { messages } = useI18n();
  const words = messages.form;
  const { field, fieldState } = useController({ control: form.control, name: 'serviceId' });
  const [text, setText] = useState('');
  const services = useServiceOptions(text, field.value);
  const summary = useSummary(services, text.trim());
  // What the host has filled in can be taken out, also where the backend lists none.
  if (services.status === undefined || (services.isEmpty && field.value === '')) return null;

  const { chosen, more } = services;
  const about = [chosen?.description, chosen?.warning].filter(Boolean).join(' · ');
  const search = { label: messages.services.search, text, onTextChange: setText, summary };
  return (
    <Field
      name="serviceId"
      label={words.service}
      isOptional
      help={services.status === 'error' ? words.servicesFailed : about || words.serviceHelp}
      error={describeFieldError(fieldState.error, words)}
    >
      {(control) => {
        if (services.status === 'pending') return <Skeleton className="tkd-form-skeleton-control" />;
        if (services.status === 'error') return <Button onClick={services.retry}>{messages.common.tryAgain}</Button>;
        return (
          <Picker
            control={control}
            value={field.value}
            options={services.options}
            chosen={chosen}
            onChange={field.onChange}
            search={services.isMany ? search : undefined}
            notice={<ServicesNotice services={services} />}
            isPartial={more !== undefined && more.status !== 'none'}
            onNearEnd={() => {
              if (more?.status === 'ready') more.load();
            }}
          />
        );
      }}
    </Field>
  );
}

/** That further services are on their way, or why they are not. */
function ServicesNotice({ services: { more, searchFailed } }: { services: ServiceOptions }) {
  const { common, services } = useI18n().messages;
  const retry = searchFailed?.retry ?? (more?.status === 'error' ? more.load : undefined);
  if (retry) {
    return (
      <div className="tkd-picker-notice" role="alert">
        <span>{searchFailed ? services.searchFailed : services.moreFailed}</span>
        <Button onClick={retry}>{common.tryAgain}</Button>
      </div>
    );
  }
  return more?.status === 'pending' && <div className="tkd-picker-notice">{services.loadingMore}</div>;
}

/** What a search has come to, once it has: a number that changes with each key would only be noise. */
function useSummary({ options, more, isSearching, searchFailed }: ServiceOptions, text: string): string {
  const words = useI18n().messages.services;
  const [said, setSaid] = useState('');
  const isOpenEnded = more !== undefined && more.status !== 'none';
  let summary = said;
  if (text === '' || searchFailed) summary = '';
  else if (!isSearching) summary = options.length > 0 ? words.found(options.length, isOpenEnded) : words.nothing(text);
  else if (options.length === 0) summary = words.searching;
  if (summary !== said) setSaid(summary);
  return summary;
}
