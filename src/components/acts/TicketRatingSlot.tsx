'use client';
import type { Ticket } from '../../core/model.js';
import { usePreference } from '../../hooks/usePreference.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { LaterWords } from '../../i18n/LaterWords.js';
import { useLater } from '../../ui/useLater.js';
import { actParts } from './actParts.js';

export interface TicketRatingSlotProps {
  ticket: Ticket;
  say: (text: string) => void;
  focusStart: () => void;
}

/** Requests of which a customer has said that they will not rate them: the newest of so many are remembered. */
const mostWavedAway = 200;

const none: readonly string[] = [];

/** In a closed request: how the help was. Asked for once; who waves it away finds it in the menu. */
export function TicketRatingSlot({ ticket, say, focusStart }: TicketRatingSlotProps) {
  const { adapter } = useSupport('TicketThread');
  const [waved, setWaved] = usePreference<readonly string[]>('unrated', none);
  const { id, can, status, rating } = ticket;
  const isShown =
    adapter.rate !== undefined && can.rate && status.kind === 'closed' && (rating !== undefined || !waved.includes(id));
  const { part: parts } = useLater(actParts, isShown);
  if (!isShown || !parts) return null;
  return (
    <LaterWords words={parts.words}>
      <parts.TicketRating
        {...{ ticket, say }}
        onWaveAway={() => {
          setWaved([...waved.filter((other) => other !== id), id].slice(-mostWavedAway));
          focusStart();
        }}
      />
    </LaterWords>
  );
}
