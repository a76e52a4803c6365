'use client';
import { useState, type ComponentType, type ReactNode } from 'react';
import type { LaterPart } from '../../core/later.js';
import { useLater } from '../../ui/useLater.js';
import { PartFailed } from './PartFailed.js';

interface LaterPaneProps<P> {
  part: LaterPart<{ View: ComponentType<P> }>;
  props: P;
  /** Its shape while its code is on its way. */
  shape: ReactNode;
  /** What stands over it until it is there, e.g. a way back. */
  head?: ReactNode;
  /** The customer has just asked for it. */
  takesFocus?: boolean | undefined;
}

/** A part of the desk whose code is loaded later; where it does not load, what is safe and another try. */
export function LaterPane<P>(given: LaterPaneProps<P>) {
  const [round, setRound] = useState(0);
  return <Try key={round} {...given} onRetry={() => setRound(round + 1)} />;
}

function Try<P>({
  part: wanted,
  props,
  shape,
  head,
  takesFocus,
  onRetry,
}: LaterPaneProps<P> & { onRetry: () => void }) {
  const { part, hasFailed } = useLater(wanted, true);
  const View = part?.View as ComponentType<object> | undefined;
  if (View) return <View {...(props as object)} />;
  return (
    <div>
      {head}
      {hasFailed ? <PartFailed {...{ onRetry, takesFocus }} /> : shape}
    </div>
  );
}
