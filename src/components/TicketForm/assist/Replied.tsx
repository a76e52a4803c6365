'use client';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { Outcome } from '../Outcome.js';
import { useAssist } from './context.js';

/** It is in the other ticket now, and what happens next. */
export function Replied() {
  const { desk, replied, ways } = useAssist('Replied');
  const { form, suggestions } = useI18n().messages;
  if (!replied) return null;
  const { onOpen, onAnother } = ways;
  return (
    <Outcome
      title={suggestions.added(replied.number)}
      about={replied.subject}
      actions={
        <>
          {onOpen && (
            <Button variant="primary" onClick={() => onOpen(replied)}>
              {form.open}
            </Button>
          )}
          <Button onClick={onAnother}>{form.another}</Button>
        </>
      }
    >
      <h3>{form.nextTitle}</h3>
      <ol className="tkd-confirmation-steps">
        <li>{suggestions.addedNext}</li>
        <li>{form.nextAnswer(desk.viewer.email !== undefined)}</li>
      </ol>
    </Outcome>
  );
}
