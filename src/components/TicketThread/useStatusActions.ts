'use client';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { CloseReason } from '../../core/adapter.js';
import type { TicketError } from '../../core/errors.js';
import type { Ticket } from '../../core/model.js';
import { useCloseTicket } from '../../hooks/useCloseTicket.js';
import { useReopenTicket } from '../../hooks/useReopenTicket.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useI18n } from '../../i18n/useI18n.js';
import { useSteady } from '../../ui/useSteady.js';

/** Something to press, while the backend and this ticket allow it. */
interface StatusAction {
  isPending: boolean;
  /** @returns Whether it was done; why not is in `failure`. */
  run: (reason?: CloseReason) => Promise<boolean>;
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
  /** Why the customer closes, for another try. */
  const why = useRef<CloseReason>(undefined);

  const run = useSteady(async (name: 'closed' | 'reopened', reason?: CloseReason) => {
    (name === 'closed' ? reopen : close)?.reset();
    why.current = reason;
    try {
      await (name === 'closed' ? close?.run(reason) : reopen?.run());
      setDone(name);
      return true;
    } catch {
      // What it was is in `error` of the write.
      onUnclear();
      return false;
    }
  });

  useEffect(() => {
    // Only when the new state is drawn: until then the field for an answer may not be there.
    if (done === null || (done === 'closed') !== isClosed) return;
    setDone(null);
    say(words[done]);
    if (done === 'reopened' && field.current) field.current.focus();
    else focusStart();
  }, [done, isClosed, field, focusStart, say, words]);

  const { status: closing, error: closeError = null } = close ?? {};
  const { status: reopening, error: reopenError = null } = reopen ?? {};
  const { close: canClose, reopen: canReopen } = ticket.can;
  const { replyReopens } = capabilities;
  // The same until something of it changes: the parts of a thread that have it are not drawn anew for a message.
  return useMemo(() => {
    const toAction = (name: 'closed' | 'reopened', status: typeof closing): StatusAction | null =>
      status ? { isPending: status === 'pending', run: (reason) => run(name, reason) } : null;
    const closes = toAction('closed', closing);
    const reopens = toAction('reopened', reopening);
    const error = closeError ?? reopenError;
    const failed = closeError ? closes : reopens;
    return {
      close: canClose && !isClosed ? closes : null,
      reopen: canReopen && isClosed ? reopens : null,
      closesForGood: !reopens && !replyReopens,
      failure: error && failed && !failed.isPending ? { error, retry: () => void failed.run(why.current) } : null,
    };
  }, [run, closing, reopening, closeError, reopenError, canClose, canReopen, isClosed, replyReopens]);
}
