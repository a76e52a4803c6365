'use client';
import { useState } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Picker } from '../../ui/picker/Picker.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useServiceOptions } from '../TicketForm/useServiceOptions.js';

export interface ServiceFilterProps {
  value: string;
  onChange: (id: string) => void;
}

/** One of the customer's services, of thousands if need be: the form's list with its search. */
export function ServiceFilter({ value, onChange }: ServiceFilterProps) {
  const { messages } = useI18n();
  const { listTools: words, services: searchWords, common } = messages;
  const [text, setText] = useState('');
  const services = useServiceOptions(text, value);
  if (services.status === undefined || (services.isEmpty && value === '')) return null;
  const { options, chosen, more, isMany, isSearching } = services;
  const isPartial = more !== undefined && more.status !== 'none';
  const wanted = text.trim();
  const found = options.length > 0 ? searchWords.found(options.length, isPartial) : searchWords.nothing(wanted);
  const summary = isSearching ? '' : wanted === '' ? '' : found;
  const named = <Option extends { value: string }>(option: Option) =>
    option.value === '' ? { ...option, label: words.anyService } : option;
  return (
    <Field name="serviceId" label={words.service} help={services.status === 'error' ? words.servicesFailed : undefined}>
      {(control) => {
        if (services.status === 'pending') return <Skeleton width="long" />;
        if (services.status === 'error') return <Button onClick={services.retry}>{common.tryAgain}</Button>;
        return (
          <Picker
            control={control}
            value={value}
            options={options.map(named)}
            chosen={named(chosen)}
            onChange={onChange}
            search={isMany ? { label: searchWords.search, text, onTextChange: setText, summary } : undefined}
            isPartial={isPartial}
            onNearEnd={() => {
              if (more?.status === 'ready') more.load();
            }}
          />
        );
      }}
    </Field>
  );
}
