'use client';
import { useEffect, useState } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { composeBody } from '../../core/rules/context/composeBody.js';
import { useI18n } from '../../i18n/useI18n.js';
import { CheckboxField } from '../../ui/CheckboxField.js';
import type * as list from './ContextList.js';
import type { Consent } from './useConsent.js';
import type { FormValues } from './values.js';

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
  const loaded = useContextList(isGiven);
  const serviceId = useWatch({ control: form.control, name: 'serviceId' });
  const hasFailed = isGiven && loaded === 'failed';
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
      {isGiven && typeof loaded === 'object' && (
        <loaded.ContextList {...{ offers, serviceId, removed }} onRemove={setRemoved} onShow={show} />
      )}
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

/** The list comes when it is first wanted. */
function useContextList(isWanted: boolean): typeof list | 'failed' | undefined {
  const [loaded, setLoaded] = useState<typeof list | 'failed'>();
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    import('./ContextList.js').then(
      (module) => !isGone && setLoaded(module),
      () => !isGone && setLoaded('failed'),
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return loaded;
}
