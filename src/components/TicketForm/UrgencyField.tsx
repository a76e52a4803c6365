'use client';
import { useEffect, useRef, useState } from 'react';
import type { Priority } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { ChoiceGroup } from '../../ui/ChoiceGroup.js';
import { PlainPriority, type PlainPriorityProps } from './PlainPriority.js';

export interface UrgencyFieldProps extends Omit<PlainPriorityProps, 'name'> {
  /** The one for what is down right now. */
  urgent: Priority;
}

/**
 * Asks what is the case instead of what it is called; the plain picker stays below. Whoever chooses the urgent one is asked
 * once whether it is what they mean, and is not held up by it (seed page: "только для действительно срочных").
 */
export function UrgencyField({ priorities, urgent, value, onChange, error }: UrgencyFieldProps) {
  const words = useI18n().messages.urgency;
  const box = useRef<HTMLDivElement>(null);
  const [isAnswered, setAnswered] = useState(false);
  const [doubt, setDoubt] = useState<'none' | 'asking' | 'settled'>('none');
  const [settlements, setSettlements] = useState(0);

  const usual = priorities.find((priority) => priority.default && !priority.urgent);
  const chosen = priorities.find(({ id }) => id === value);
  const isUncommon = chosen !== undefined && !chosen.urgent && chosen !== usual;
  const [isOpen, setOpen] = useState(isUncommon);

  const label = chosen?.label ?? urgent.label;
  const isAsking = doubt === 'asking';
  const isUrgent = chosen?.urgent === true;
  const answers = isUrgent ? ['yes'] : isAnswered || isUncommon ? ['no'] : [];
  const choose = (id: string) => {
    onChange(id);
    setAnswered(true);
    const becomesUrgent = priorities.some((priority) => priority.id === id && priority.urgent);
    if (doubt !== 'settled') setDoubt(becomesUrgent ? 'asking' : 'none');
  };
  const settle = (isMeant: boolean) => {
    if (!isMeant) onChange(usual?.id ?? '');
    setDoubt('settled');
    setSettlements((count) => count + 1);
  };
  // The buttons that were pressed are gone: the focus goes to what is chosen now.
  useEffect(() => {
    if (settlements > 0) box.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, [settlements]);

  return (
    <div className="tkd-urgency" ref={box}>
      <ChoiceGroup
        name="priorityId"
        type="radio"
        label={words.question}
        isOptional
        error={error}
        options={[
          { id: 'yes', label: words.yes },
          { id: 'no', label: words.no },
        ]}
        chosen={answers}
        onChange={([answer]) => choose(answer === 'yes' ? urgent.id : (usual?.id ?? ''))}
      />
      <details className="tkd-urgency-plain" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.yourself(chosen?.label)}</summary>
        <PlainPriority name="priorityId" priorities={priorities} value={value} onChange={choose} error={undefined} />
      </details>
      <div className="tkd-urgency-doubt" data-asking={isAsking ? '' : undefined}>
        <output>{isAsking && words.doubt(label, meaningOf(chosen))}</output>
        {isAsking && (
          <div className="tkd-offer-actions">
            <Button onClick={() => settle(true)}>{words.keep(label)}</Button>
            <Button onClick={() => settle(false)}>{words.lower(usual?.label)}</Button>
          </div>
        )}
      </div>
    </div>
  );
}

/** The backend's own words for it, to stand in the middle of a sentence. */
function meaningOf(priority: Priority | undefined): string | undefined {
  return priority?.description?.trim().replace(/[.。]+$/, '');
}
