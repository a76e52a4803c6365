'use client';
import { useEffect, useRef, useState } from 'react';
import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import { useOutbox } from '../../hooks/useOutbox.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { CopyText } from './CopyText.js';
import type { SendStage } from './sendStage.js';
import type { SendStateProps } from './SendState.js';

export interface SendActionsProps extends SendStateProps {
  stage: SendStage;
  /** Whoever sends it again has looked. */
  isSure: boolean;
}

/** What can be done about something that has not arrived. Nothing, on the first try: it is on its way. */
export function SendActions({ item, stage, isSure, onChange, onThrownAway, children }: SendActionsProps) {
  const words = useI18n().messages.outbox;
  const { retry, withdraw } = useOutbox();
  const [isAsking, setAsking] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const asked = useRef(isAsking);
  useEffect(() => {
    if (asked.current === isAsking) return;
    asked.current = isAsking;
    row.current?.querySelector<HTMLElement>(isAsking ? '[data-keep]' : '[data-throw]')?.focus();
  }, [isAsking]);

  // While it is on its way nothing takes it back; the buttons of one that has failed before keep their places.
  const isBusy = item.state === 'sending';
  if (stage === 'sending' && !item.failure) return null;

  const takeOut = (pass: ((taken: OutboxItem) => void) | undefined) => {
    const taken = withdraw(item.clientRef);
    if (taken) pass?.(taken);
  };
  if (isAsking && !isBusy)
    return (
      <div ref={row} className="tkd-send-actions" role="group" aria-label={words.throwAwaySure}>
        <span>{words.throwAwaySure}</span>
        <Button onClick={() => takeOut(onThrownAway)}>{words.throwAway}</Button>
        <Button variant="quiet" data-keep="" onClick={() => setAsking(false)}>
          {words.keep}
        </Button>
      </div>
    );
  const isStuck = item.state === 'failed';
  // Other words have arrived under its name: under that it would be refused for ever.
  const isUsedUp = isStuck && item.failure?.fields?.['clientRef'] !== undefined;
  const canSend = stage !== 'lacks' && stage !== 'behind' && !isUsedUp;
  return (
    <div ref={row} className="tkd-send-actions">
      {children}
      {canSend && (
        <Button busy={isBusy} onClick={() => retry(item.clientRef, isStuck && isSure)}>
          {isStuck ? words.sendAgain : words.tryNow}
        </Button>
      )}
      {onChange && (
        <Button variant="quiet" busy={isBusy} onClick={() => takeOut(onChange)}>
          {words.change}
        </Button>
      )}
      <Button variant="quiet" data-throw="" busy={isBusy} onClick={() => setAsking(true)}>
        {words.throwAway}
      </Button>
      <CopyText item={item} />
    </div>
  );
}
