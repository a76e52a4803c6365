'use client';
import { memo } from 'react';
import type { Desk } from '../../core/model.js';
import { LaterWords } from '../../i18n/LaterWords.js';
import { useLater } from '../../ui/useLater.js';
import { outlookParts } from './outlookParts.js';
import type { ThreadOutlookProps } from './ThreadOutlook.js';

export interface OutlookSlotProps extends Omit<ThreadOutlookProps, 'desk'> {
  desk: Desk | undefined;
}

/** Where it stands what to expect of a ticket, once that is there. Without it the facts still say the most of it. */
export const OutlookSlot = memo(function OutlookSlot({ desk, ...props }: OutlookSlotProps) {
  const isOpen = props.ticket.status.kind !== 'closed';
  const { part } = useLater(outlookParts, isOpen && desk !== undefined);
  if (!part || !desk || !isOpen) return null;
  return (
    <LaterWords words={part.words}>
      <part.ThreadOutlook {...props} desk={desk} />
    </LaterWords>
  );
});
