'use client';
import { useEffect, useRef } from 'react';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { CircleCheck } from '../../../ui/icons.js';
import { useAssist } from './context.js';

/** It is in the other ticket now, and what happens next. Takes the focus, as the form that had it is gone. */
export function Replied() {
  const { desk, replied, ways } = useAssist('Replied');
  const { form, suggestions } = useI18n().messages;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!replied) return null;
  const { onOpen, onAnother } = ways;
  return (
    <div className="tkd-confirmation" role="status">
      <CircleCheck className="tkd-confirmation-icon" aria-hidden size={28} />
      <h2 ref={heading} tabIndex={-1} className="tkd-confirmation-title">
        {suggestions.added(replied.number)}
      </h2>
      <p className="tkd-confirmation-subject" dir="auto">
        {replied.subject}
      </p>
      <h3>{form.nextTitle}</h3>
      <ol className="tkd-confirmation-steps">
        <li>{suggestions.addedNext}</li>
        <li>{form.nextAnswer(desk.viewer.email !== undefined)}</li>
      </ol>
      <div className="tkd-form-actions">
        {onOpen && (
          <Button variant="primary" onClick={() => onOpen(replied)}>
            {form.open}
          </Button>
        )}
        <Button onClick={onAnother}>{form.another}</Button>
      </div>
    </div>
  );
}
