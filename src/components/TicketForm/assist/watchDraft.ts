import type { UseFormReturn } from 'react-hook-form';
import { coachSubject } from '../../../core/rules/coach/coachSubject.js';
import { findDetails } from '../../../core/rules/details/findDetails.js';
import type { DraftLexicon } from '../../../core/rules/lexicon/lexicon.js';
import { findSecondProblem } from '../../../core/rules/problems/findSecondProblem.js';
import { findSecrets } from '../../../core/rules/secrets/findSecrets.js';
import type { FormValues } from '../values.js';
import { noFindings, type Findings } from './context.js';
import { coverSecrets } from './coverSecrets.js';

/** Milliseconds after the last key until the rules look: nobody is corrected in the middle of a word. */
const pause = 300;

/** Characters of a message that are looked at: what is beyond is a log, and no rule needs all of it. */
const mostLooked = 50_000;

interface Watching {
  /** The names of the rules that are on. */
  rules: readonly string[];
  lexicons: readonly DraftLexicon[];
}

/**
 * Looks at the draft whenever the customer pauses. Each rule has a task of its own and the next key ends the round, so
 * that typing never waits for more than one of them.
 *
 * @returns Ends the watching.
 */
export function watchDraft(
  form: UseFormReturn<FormValues>,
  { rules, lexicons: words }: Watching,
  onFindings: (findings: Findings) => void,
): () => void {
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    const mine = round;
    const subject = form.getValues('subject');
    const body = form.getValues('body').slice(0, mostLooked);
    const found: Findings = { ...noFindings, subject, body };
    const steps: Record<string, () => void> = {
      coach: () => (found.coach = coachSubject(subject, words)),
      secrets() {
        found.secrets = findSecrets(body, words);
        found.subjectSecrets = findSecrets(subject, words);
      },
      details: () => (found.details = findDetails(`${subject}\n${body}`, words)),
      split: () => (found.problems = findSecondProblem(body, words)),
    };
    const goOn = ([name, ...rest]: readonly string[]) => {
      if (mine !== round) return;
      if (name === undefined) return onFindings({ ...found, details: coverSecrets(found) });
      steps[name]?.();
      timer = setTimeout(() => goOn(rest));
    };
    goOn(rules);
  };
  const handleChange = () => {
    round += 1;
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  };

  handleChange();
  const unsubscribe = form.subscribe({ formState: { values: true }, callback: handleChange });
  return () => {
    unsubscribe();
    round += 1;
    clearTimeout(timer);
  };
}
