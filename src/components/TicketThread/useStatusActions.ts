'use client';
import { useEffect, useState, type RefObject } from 'react';
import type { TicketError } from '../../core/errors.js';
import type { Ticket } from '../../core/model.js';
import { useCloseTicket } from '../../hooks/useCloseTicket.js';
import { useReopenTicket } from '../../hooks/useReopenTicket.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useI18n } from '../../i18n/useI18n.js';

/** Something to press, while the backend and this ticket allow it. */
interface StatusAction {
  isPending: boolean;
  run: () => Promise<void>;
}

export interface StatusActions {
  close: StatusAction | null;
  reopen: StatusAction | null;
  /** Nothing here opens a closed one again. */
  closesForGood: boolean;
  /** Why the last one failed, and the way to do it again. */
  failure: { error: TicketError; retry: () => void } | null;
}

interface Surroundings {
  focusStart: () => void;
  field: RefObject<HTMLElement | null>;
  say: (text: string) => void;
  /** The ticket may be in another state than it seems. */
  onUnclear: () => void;
}

/** Closing and opening again. Its button goes away when it is done: the focus goes where the customer goes on. */
export function useStatusActions(ticket: Ticket, { focusStart, field, say, onUnclear }: Surroundings): StatusActions {
  const words = useI18n().messages.thread;
  const { capabilities } = useSupport('TicketThread').adapter;
  const close = useCloseTicket(ticket.id);
  const reopen = useReopenTicket(ticket.id);
  const [done, setDone] = useState<'closed' | 'reopened' | null>(null);
  const isClosed = ticket.status.kind === 'closed';

  const toAction = (write: typeof close, other: typeof close, name: 'closed' | 'reopened'): StatusAction | null =>
    write && {
      isPending: write.status === 'pending',
      async run() {
        other?.reset();
        try {
          await write.run();
          setDone(name);
        } catch {
          // What it was is in `write.error`.
          onUnclear();
        }
      },
    };
  const actions = { close: toAction(close, reopen, 'closed'), reopen: toAction(reopen, close, 'reopened') };

  useEffect(() => {
    // Only when the new state is drawn: until then the field for an answer may not be there.
    if (done === null || (done === 'closed') !== isClosed) return;
    setDone(null);
    say(words[done]);
    if (done === 'reopened' && field.current) field.current.focus();
    else focusStart();
  }, [done, isClosed, field, focusStart, say, words]);

  const error = close?.error ?? reopen?.error;
  const failed = close?.error ? actions.close : actions.reopen;
  return {
    close: ticket.can.close && !isClosed ? actions.close : null,
    reopen: ticket.can.reopen && isClosed ? actions.reopen : null,
    closesForGood: !reopen && !capabilities.replyReopens,
    failure: error && failed && !failed.isPending ? { error, retry: () => void failed.run() } : null,
  };
}
