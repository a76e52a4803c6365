'use client';
import { useEffect, useMemo, useRef } from 'react';
import { useServices } from '../../../hooks/useServices.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { X } from '../../../ui/icons.js';
import { Lightbulb } from '../../../ui/deskIcons.js';
import { useAssist } from './context.js';
import { suggestSubject } from './suggestSubject.js';
import { useUnhurried } from './useUnhurried.js';
import { writeInto } from './writeInto.js';

/** A line under the subject: why it tells staff nothing, and how a better one looks. */
export function SubjectCoach() {
  const { form, findings, dismissed, dismiss, say, lexicons } = useAssist('SubjectCoach');
  const words = useI18n().messages.coach;
  const services = useServices();
  const element = useRef<HTMLDivElement>(null);
  const wasSaid = useRef(false);
  const { coach: problem, subject, details } = findings;
  const isShown = useUnhurried(problem !== null && !dismissed.has('coach'));
  const serviceId = form.getValues('serviceId');
  const known = services?.status === 'success' ? services.data.services : undefined;
  const service = known?.find(({ id }) => id === serviceId)?.label;
  const suggestion = useMemo(
    () => suggestSubject({ subject, details, service }, words, lexicons),
    [subject, details, service, words, lexicons],
  );
  const { place, subject: better } = suggestion;
  const why = problem ? words[problem] : '';
  const example = place ? words.exampleAt(place) : words.example;
  const hint = better ? why : `${why} ${example}`;

  useEffect(() => {
    if (!isShown || wasSaid.current) return;
    wasSaid.current = true;
    say(hint);
  }, [isShown, hint, say]);

  if (!isShown) return null;
  const field = () => element.current?.closest('form')?.elements.namedItem('subject') as HTMLInputElement | null;
  const handleUse = () => {
    const input = field();
    if (!input || input.readOnly || !better) return;
    writeInto(input, { start: 0, end: input.value.length, text: better, caret: better.length });
    // Where typing cannot be played, nobody has told the form.
    if (form.getValues('subject') !== better) form.setValue('subject', better, { shouldDirty: true });
  };
  return (
    <div ref={element} className="tkd-coach" role="group" aria-label={words.title}>
      <Lightbulb className="tkd-coach-icon" size={14} />
      <p className="tkd-coach-text">{hint}</p>
      <button
        type="button"
        className="tkd-coach-dismiss"
        aria-label={words.dismiss}
        onClick={() => {
          field()?.focus();
          dismiss('coach');
        }}
      >
        <X size={14} />
      </button>
      {better && (
        <button type="button" className="tkd-coach-use" onClick={handleUse}>
          {words.use(better)}
        </button>
      )}
    </div>
  );
}
