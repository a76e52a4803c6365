'use client';
import type { Ticket } from '../../../core/model.js';
import { useUnclosed } from '../../../hooks/useUnclosed.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import type { StatusActions } from '../useStatusActions.js';

export interface StillOpenProps {
  ticket: Ticket;
  close: StatusActions['close'];
}

/** An answer that was to close the ticket has arrived, and the ticket is open all the same. */
export function StillOpen({ ticket, close }: StillOpenProps) {
  const { messages } = useI18n();
  const words = messages.composer;
  const { code, forget } = useUnclosed(ticket.id);
  if (!code || ticket.status.kind === 'closed') return null;
  const handleClose = () => {
    forget();
    void close?.run();
  };
  return (
    <Notice
      tone="warning"
      title={words.stillOpen}
      actions={
        close && (
          <Button busy={close.isPending} onClick={handleClose}>
            {words.closeNow}
          </Button>
        )
      }
    >
      {messages.errors[code]}
    </Notice>
  );
}
