'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { Lock } from '../../../ui/deskIcons.js';
import { Offer } from '../../../ui/Offer.js';
import { SecretChoices } from './SecretChoices.js';
import { useSecrets, type SecretPlace } from './useSecrets.js';

export interface SecretsNoticeProps {
  /** Where they stand. */
  place: SecretPlace;
}

/** Secrets in a text, and the ways to keep them out of it. Never says them again, and never stands in the way. */
export function SecretsNotice({ place }: SecretsNoticeProps) {
  const { messages, format } = useI18n();
  const words = messages.secrets;
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const [presses, setPresses] = useState(0);
  const { found, done, ...actions } = useSecrets(place, element, () => setPresses((count) => count + 1));
  // The button that was pressed is gone.
  useEffect(() => {
    if (presses > 0) undo.current?.focus();
  }, [presses]);

  const kinds = (['password', 'token', 'key', 'card'] as const).flatMap((kind) => {
    const count = found.filter((secret) => secret.kind === kind).length;
    return count > 0 ? words[kind](count) : [];
  });
  const [sentence, hidden] =
    place === 'body' ? [words.found, words.hidden] : [words.foundInSubject, words.hiddenInSubject];
  return (
    <Offer
      ref={element}
      data-tone="warning"
      aria-labelledby={kinds.length > 0 ? id : `${id}-done`}
      hidden={kinds.length === 0 && !done}
      icon={<Lock aria-hidden size={16} />}
      title={kinds.length > 0 && <span id={id}>{sentence(format.list(kinds))}</span>}
    >
      {kinds.length > 0 && <SecretChoices found={found} isMoved={place === 'body'} {...actions} />}
      {done && (
        <div className="tkd-offer-actions">
          <span id={`${id}-done`}>
            {done.field === undefined ? hidden(done.swaps.length) : words.moved(done.field)}
          </span>
          <Button ref={undo} variant="quiet" aria-describedby={`${id}-done`} onClick={actions.takeBack}>
            {words.undo}
          </Button>
        </div>
      )}
    </Offer>
  );
}
