'use client';
import { useEffect, useId, useRef } from 'react';
import { hostOf } from '../../../core/rules/details/hostOf.js';
import type { ServiceMatch } from '../../../core/rules/details/matchService.js';
import type { Messages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { Offer } from '../../../ui/Offer.js';
import { useAssist } from './context.js';
import { cutMiddle } from './describeDetail.js';
import { useTurn } from './turns.js';
import { useServiceMatch } from './useServiceMatch.js';

/** Offers to choose the service that an address in the message belongs to. */
export function ServiceOffer() {
  const { form, dismissed, dismiss, say } = useAssist('ServiceOffer');
  const words = useI18n().messages.details;
  const id = useId();
  const match = useServiceMatch();
  const isShown = useTurn(match !== null && !dismissed.has(`service ${match.service.id}`));
  const sentence = match ? sentenceOf(match, words) : '';
  const said = useRef('');
  useEffect(() => {
    if (!isShown || said.current === sentence) return;
    said.current = sentence;
    say(sentence);
  }, [isShown, sentence, say]);

  if (!isShown || !match) return null;
  const { service } = match;
  // It goes away under the finger; who pressed it was writing the message.
  const leave = () => form.setFocus('body');
  const choose = () => {
    form.setValue('serviceId', service.id, { shouldDirty: true, shouldTouch: true });
    say(words.chosen(service.label));
    leave();
  };
  const ignore = () => {
    dismiss(`service ${service.id}`);
    leave();
  };
  return (
    <Offer
      aria-labelledby={id}
      actions={
        <>
          <Button aria-describedby={id} onClick={choose}>
            {words.choose}
          </Button>
          <Button variant="quiet" onClick={ignore}>
            {words.ignore(service.label)}
          </Button>
        </>
      }
    >
      <p id={id}>{sentence}</p>
    </Offer>
  );
}

function sentenceOf({ service, detail }: ServiceMatch, words: Messages['details']): string {
  const address = detail.kind === 'url' ? (hostOf(detail) ?? detail.value) : detail.value;
  return address === service.label ? words.offerSame(address) : words.offer(cutMiddle(address), service.label);
}
