'use client';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { DetailNeed } from '../../../core/model.js';
import { missingDetails } from '../../../core/rules/details/missingDetails.js';
import type { Messages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { Offer } from '../../../ui/Offer.js';
import { useAssist } from './context.js';
import { useTurn } from './turns.js';

/** Characters of a message from which on it is worth asking what else there is to say. */
const substance = 40;

/** Milliseconds of quiet, after the rules have looked, until somebody is asked. */
const quiet = 1500;

const none: readonly DetailNeed[] = [];
const needWords: Readonly<Record<DetailNeed, keyof Messages['details'] & `need${string}`>> = {
  address: 'needAddress',
  error: 'needError',
  time: 'needTime',
  order: 'needOrder',
  email: 'needEmail',
};

/** Asks once for what the department usually needs and the message does not have. */
export function MissingDetails() {
  const { form, desk, findings, hasPicture, dismissed, dismiss, say, lexicons } = useAssist('MissingDetails');
  const { messages, format } = useI18n();
  const words = messages.details;
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const [departmentId, serviceId] = useWatch({ control: form.control, name: ['departmentId', 'serviceId'] });
  const department = desk.departments.find((one) => one.id === departmentId);
  const { subject, body, details } = findings;
  const missing = useMemo(
    () =>
      missingDetails(
        department?.needs ?? none,
        { details, text: `${subject}\n${body}`, hasService: serviceId !== '', hasPicture },
        lexicons,
      ),
    [department, details, subject, body, serviceId, hasPicture, lexicons],
  );
  const isOver = dismissed.has('missing');
  const list = format.list(missing.map((need) => words[needWords[need]]));
  const sentence = department && list !== '' ? words.missing(department.label, list) : '';
  const isDue = !isAsked && !isOver && sentence !== '' && body.trim().length >= substance;

  useEffect(() => {
    if (!isDue) return;
    const timer = setTimeout(() => setAsked(true), quiet);
    return () => clearTimeout(timer);
  }, [isDue, sentence, findings]);
  // Answered is answered: taking a word out again brings no question back.
  const isAnswered = isAsked && !isOver && sentence === '';
  useEffect(() => {
    if (isAnswered) dismiss('missing');
  }, [isAnswered, dismiss]);

  const isShown = useTurn(isAsked && !isOver && sentence !== '');
  const wasSaid = useRef(false);
  useEffect(() => {
    if (!isShown || wasSaid.current) return;
    wasSaid.current = true;
    say(sentence);
  }, [isShown, sentence, say]);

  if (!isShown) return null;
  return (
    <Offer
      aria-labelledby={id}
      actions={
        <Button
          variant="quiet"
          aria-describedby={id}
          onClick={() => {
            dismiss('missing');
            form.setFocus('body');
          }}
        >
          {words.notNow}
        </Button>
      }
    >
      <p id={id}>{sentence}</p>
    </Offer>
  );
}
