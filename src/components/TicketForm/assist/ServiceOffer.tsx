'use client';
import { useId } from 'react';
import { hostOf } from '../../../core/rules/details/hostOf.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { X } from '../../../ui/icons.js';
import { useAssist } from './context.js';
import { cutMiddle } from './describeDetail.js';
import { useServiceMatch } from './useServiceMatch.js';

/** Offers to choose the service that an address in the message belongs to. */
export function ServiceOffer() {
  const { form, dismissed, dismiss, say } = useAssist('ServiceOffer');
  const words = useI18n().messages.details;
  const id = useId();
  const match = useServiceMatch();
  if (!match || dismissed.has(`service ${match.service.id}`)) return null;
  const { service, detail } = match;
  // It goes away under the finger; who pressed it was writing the message.
  const leave = () => form.setFocus('body');
  const choose = () => {
    form.setValue('serviceId', service.id, { shouldDirty: true, shouldTouch: true });
    say(words.chosen(service.label));
    leave();
  };
  const address = detail.kind === 'url' ? (hostOf(detail) ?? detail.value) : detail.value;
  return (
    <div className="tkd-details-line">
      <p id={id}>
        {address === service.label ? words.offerSame(address) : words.offer(cutMiddle(address), service.label)}
      </p>
      <Button className="tkd-details-button" aria-describedby={id} onClick={choose}>
        {words.choose}
      </Button>
      <button
        type="button"
        className="tkd-icon-button"
        aria-label={words.ignore(service.label)}
        onClick={() => {
          dismiss(`service ${service.id}`);
          leave();
        }}
      >
        <X aria-hidden />
      </button>
    </div>
  );
}
