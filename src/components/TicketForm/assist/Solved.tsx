'use client';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { Outcome } from '../Outcome.js';
import { useAssist } from './context.js';

/** An article has answered it: nothing is sent, and nothing is lost. */
export function Solved() {
  const { form, unsolve, ways } = useAssist('Solved');
  const words = useI18n().messages.suggestions;
  const handleBack = () => {
    unsolve();
    // The form is hidden until the next render.
    setTimeout(() => form.setFocus(form.getValues('body') ? 'body' : 'subject'));
  };
  return (
    <Outcome
      title={words.solved}
      about={words.solvedHint}
      actions={
        <>
          <Button onClick={handleBack}>{words.backToRequest}</Button>
          {ways.onCancel && (
            <Button variant="primary" onClick={ways.onCancel}>
              {words.leave}
            </Button>
          )}
        </>
      }
    />
  );
}
