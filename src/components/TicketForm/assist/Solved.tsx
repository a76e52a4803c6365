'use client';
import { useEffect, useRef } from 'react';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { CircleCheck } from '../../../ui/icons.js';
import { useAssist } from './context.js';

/** An article has answered it: nothing is sent, and nothing is lost. Stands where the form was, and takes the focus. */
export function Solved() {
  const { form, unsolve, ways } = useAssist('Solved');
  const words = useI18n().messages.suggestions;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const handleBack = () => {
    unsolve();
    // The form is hidden until the next render.
    setTimeout(() => form.setFocus(form.getValues('body') ? 'body' : 'subject'));
  };
  return (
    <div className="tkd-confirmation">
      <CircleCheck className="tkd-confirmation-icon" aria-hidden size={28} />
      <h2 ref={heading} tabIndex={-1} className="tkd-confirmation-title">
        {words.solved}
      </h2>
      <p className="tkd-confirmation-subject">{words.solvedHint}</p>
      <div className="tkd-form-actions">
        <Button onClick={handleBack}>{words.backToRequest}</Button>
        {ways.onCancel && (
          <Button variant="primary" onClick={ways.onCancel}>
            {words.leave}
          </Button>
        )}
      </div>
    </div>
  );
}
