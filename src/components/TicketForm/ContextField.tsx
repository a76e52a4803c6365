'use client';
import { useState } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { composeBody } from '../../core/rules/context/composeBody.js';
import { useI18n } from '../../i18n/useI18n.js';
import { CheckboxField } from '../../ui/CheckboxField.js';
import { later } from '../../core/later.js';
import { useLater } from '../../ui/useLater.js';
import type { Consent } from './useConsent.js';
import type { FormValues } from './values.js';

/** What they are comes when it is first wanted. */
const contextList = later(() => import('./ContextList.js'));

export interface ContextFieldProps {
  consent: Consent;
  form: UseFormReturn<FormValues>;
  /** What the draft says before the details are put under it. */
  toText: (values: FormValues) => string;
  /** Characters of a message. */
  longest: number | undefined;
}

/** The box that lets technical details go along, and what they are. */
export function ContextField({ consent, form, toText, longest }: ContextFieldProps) {
  const words = useI18n().messages.context;
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const { isGiven, give, offers, show } = consent;
  const { part, hasFailed } = useLater(contextList, isGiven);
  const serviceId = useWatch({ control: form.control, name: 'serviceId' });
  return (
    <div className="tkd-context">
      <CheckboxField
        name="context"
        label={words.consent}
        isOptional
        help={hasFailed ? words.unseen : words.help}
        isChecked={isGiven}
        onChange={give}
      />
      {isGiven && part && <part.ContextList {...{ offers, serviceId, removed }} onRemove={setRemoved} onShow={show} />}
      {consent.lines.length > 0 && longest !== undefined && <Fit {...{ consent, form, toText, longest }} />}
    </div>
  );
}

/** Says beforehand that the details stay behind, and that they do not after all. */
function Fit({ consent, form, toText, longest }: ContextFieldProps) {
  const words = useI18n().messages.context;
  useWatch({ control: form.control });
  const text = toText(form.getValues());
  const isLeftOut = composeBody(text, consent.lines, words.heading, longest) === text;
  return <output className="tkd-context-note">{isLeftOut ? words.tooLong : ''}</output>;
}
