'use client';
import { useRef } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { useHandOn } from './useHandOn.js';
import type { Sought } from './useSought.js';

export interface SoughtLineProps {
  sought: Sought;
  /** How many messages and events have been looked through. */
  count: number;
  /** The button that ends it goes away, and had the focus. */
  onHandOn: () => void;
}

/** How it stands with the message that an address names: on the way to it, or that it is not there. */
export function SoughtLine({ sought: { state, stop }, count, onHandOn }: SoughtLineProps) {
  const words = useI18n().messages.reading;
  return (
    <div
      className="tkd-thread-sought"
      role="status"
      data-empty={state === 'looking' || state === 'missing' ? undefined : ''}
    >
      {state === 'looking' && (
        <>
          <span key="looking">{words.looking(count)}</span>
          <Stop onStop={stop} onHandOn={onHandOn} />
        </>
      )}
      {state === 'missing' && <span key="missing">{words.notFound}</span>}
    </div>
  );
}

interface StopProps extends Pick<SoughtLineProps, 'onHandOn'> {
  onStop: () => void;
}

function Stop({ onStop, onHandOn }: StopProps) {
  const words = useI18n().messages.reading;
  const button = useRef<HTMLButtonElement>(null);
  useHandOn(button, onHandOn);
  return (
    <Button ref={button} variant="quiet" onClick={onStop}>
      {words.stopLooking}
    </Button>
  );
}
