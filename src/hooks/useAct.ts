'use client';
import type { TicketAdapter, WriteOptions } from '../core/adapter.js';
import { TicketError } from '../core/errors.js';
import type { Operation } from './events.js';
import type { Undo } from './patches.js';
import { useSupport, type Support } from './SupportProvider.js';
import { useWrite, type Write } from './useWrite.js';

interface ActDefinition<Input, Result> {
  operation: Operation;
  /** What the backend must have. */
  method: keyof TicketAdapter;
  ticketId: string;
  send: (adapter: TicketAdapter, input: Input, options: WriteOptions) => Promise<Result> | undefined;
  check: (answer: unknown) => Result;
  /** What is shown at once. Only what nobody can refuse for a reason that the customer must hear first. */
  patch?: (input: Input, support: Support) => Undo;
  onDone: (result: Result, input: Input, support: Support) => void;
}

/**
 * Something that a customer does with a ticket or a message; `null` when the backend cannot. What a failed one leaves behind is
 * looked at again: the view then shows what is so, and not what was hoped for.
 */
export function useAct<Input, Result>({
  operation,
  method,
  ticketId,
  send,
  check,
  patch,
  onDone,
}: ActDefinition<Input, Result>): Write<Input, Result> | null {
  const { adapter } = useSupport(`use${operation}`);
  const write = useWrite<Input, Result>({
    operation,
    send: async (input, options) => send(adapter, input, options) ?? Promise.reject(new TicketError('not_applied')),
    check,
    isRepeatable: true,
    ...(patch && { patch }),
    onDone(result, input, support) {
      onDone(result, input, support);
      support.refresh(ticketId);
    },
    onFailed: (_, support) => support.refresh(ticketId),
  });
  return adapter[method] ? write : null;
}
