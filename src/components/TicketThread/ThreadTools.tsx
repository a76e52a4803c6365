'use client';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';

export interface ThreadToolsProps {
  /** The search, or the way to it. */
  find: ReactNode;
  isFinding: boolean | undefined;
  hidesEvents: boolean;
  /** Absent where nothing has happened but messages. */
  onHideEvents: ((hides: boolean) => void) | undefined;
}

/** What helps to read, over the messages. */
export function ThreadTools({ find, isFinding, hidesEvents, onHideEvents }: ThreadToolsProps) {
  const words = useI18n().messages.reading;
  if (!find && !onHideEvents) return null;
  return (
    <div className="tkd-thread-tools" data-finding={isFinding ? '' : undefined}>
      {find}
      {onHideEvents && !isFinding && (
        <Button variant="quiet" className="tkd-thread-hide" onClick={() => onHideEvents(!hidesEvents)}>
          {hidesEvents ? <span key="show">{words.showChanges}</span> : <span key="hide">{words.hideChanges}</span>}
        </Button>
      )}
    </div>
  );
}
