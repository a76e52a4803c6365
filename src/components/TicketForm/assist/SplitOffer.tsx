'use client';
import { useEffect, useRef } from 'react';
import { findSecondProblem } from '../../../core/rules/problems/findSecondProblem.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { Offer } from '../../../ui/Offer.js';
import { useAssist } from './context.js';
import { useTurn } from './turns.js';
import { useUnhurried } from './useUnhurried.js';

/** Characters of a part that are shown: enough to know it by. */
const mostShown = 200;

/** The offer to make two requests of a message about two problems. */
export function SplitOffer() {
  const { form, findings, dismissed, dismiss, say, split, lexicons } = useAssist('SplitOffer');
  const words = useI18n().messages.split;
  const wasSaid = useRef(false);
  const { problems } = findings;
  const isShown = useUnhurried(useTurn(problems !== null && !dismissed.has('split')));
  useEffect(() => {
    if (!isShown || wasSaid.current) return;
    wasSaid.current = true;
    say(`${words.title}. ${words.why}`);
  }, [isShown, words, say]);

  if (!isShown || !problems) return null;
  const handleSplit = () => {
    // What was found may be a word or two behind what has been typed since.
    const parts = findSecondProblem(form.getValues('body'), lexicons);
    if (!parts) return;
    split(parts);
    say(words.done);
    dismiss('split');
  };
  const handleDismiss = () => {
    form.setFocus('body');
    dismiss('split');
  };
  return (
    <Offer
      role="region"
      aria-label={words.title}
      title={words.title}
      actions={
        <>
          <Button onClick={handleSplit}>{words.accept}</Button>
          <Button variant="quiet" onClick={handleDismiss}>
            {words.dismiss}
          </Button>
        </>
      }
    >
      <p>{words.why}</p>
      <dl className="tkd-split-parts">
        <Part title={words.first} text={problems.first} />
        <Part title={words.second} text={problems.second} />
      </dl>
    </Offer>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  return (
    <div className="tkd-split-part">
      <dt>{title}</dt>
      <dd dir="auto">{text.length > mostShown ? `${text.slice(0, mostShown).trimEnd()}…` : text}</dd>
    </div>
  );
}
