'use client';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { PreparedAttachment, WriteOptions } from '../core/adapter.js';
import { isAmbiguous, type TicketError } from '../core/errors.js';
import { newClientRef } from '../core/newClientRef.js';
import type { Operation } from './events.js';
import type { Undo } from './patches.js';
import { isWorthRetrying, queryDefaults } from './session.js';
import { useSupport, type Support } from './SupportProvider.js';

/** One thing a customer can do, and how it is going. */
export interface Write<Input, Result> {
  status: 'idle' | 'pending' | 'error' | 'success';
  error: TicketError | null;
  /**
   * Does it. Called again while under way, it joins: one press is one ticket.
   * Rejects with a {@link TicketError}, which is also in `error`.
   */
  run: (input: Input) => Promise<Result>;
  /** Back to `idle`: forgets an error, and that a lost answer may have been a success. */
  reset: () => void;
}

interface WriteDefinition<Input, Result> {
  operation: Operation;
  /** What every try waits for. */
  after?: (support: Support) => Promise<void>;
  send: (input: Input, options: WriteOptions) => Promise<Result>;
  check: (answer: unknown) => Result;
  /** Files that go along. */
  files?: (input: Input) => readonly PreparedAttachment[] | undefined;
  /** What is written twice is as if written once: after a lost answer nothing is waited for, and other words are another write. */
  isRepeatable?: boolean;
  /** Shown at once; taken back when it fails. */
  patch?: (input: Input, support: Support) => Undo;
  onDone: (result: Result, input: Input, support: Support) => void;
  onFailed?: (error: TicketError, support: Support) => void;
}

/**
 * The way of every write: one `clientRef` for one action of the user, kept over every retry until the backend has taken or
 * refused it; retried by itself only where the backend recognises a repetition.
 */
export function useWrite<Input, Result>({
  operation,
  after,
  send,
  check,
  files,
  isRepeatable = false,
  patch,
  onDone,
  onFailed,
}: WriteDefinition<Input, Result>): Write<Input, Result> {
  const support = useSupport(`use${operation}`);
  const clientRef = useRef<string | null>(null);
  const underWay = useRef<Promise<Result> | null>(null);
  // Not a variable of the mutation: those stay in the client's cache, for its tools and persisters, and a password that
  // a department asks for may be among them.
  const held = useRef<Input | null>(null);
  const undo = useRef<Undo | undefined>(undefined);
  const { idempotentWrites } = support.adapter.capabilities;

  const mutation = useMutation<Result, TicketError>(
    {
      networkMode: 'always',
      retry: (failures, error) => idempotentWrites && isWorthRetrying(failures, error),
      retryDelay: queryDefaults.retryDelay,
      mutationFn: async () => {
        await after?.(support);
        const input = held.current as Input;
        const ref = (clientRef.current ??= newClientRef());
        const bytes = (files?.(input) ?? []).reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
        return support.call(({ signal }) => send(input, { clientRef: ref, signal }), check, undefined, bytes);
      },
      onSuccess: (result) => {
        clientRef.current = null;
        onDone(result, held.current as Input, support);
      },
      onError: (error) => {
        undo.current?.();
        // A refusal stored nothing. After a lost answer the first words may be there: under the same name the backend
        // takes the next ones only if they are not, and says `conflict` if they are.
        if (isRepeatable || !isAmbiguous(error)) clientRef.current = null;
        else void support.client.invalidateQueries({ queryKey: [support.scope, 'tickets'] });
        support.reportFailure(operation, error);
        onFailed?.(error, support);
      },
    },
    support.client,
  );

  return {
    status: mutation.status,
    error: mutation.error,
    run(input) {
      if (underWay.current) return underWay.current;
      held.current = input;
      undo.current = patch?.(input, support);
      underWay.current = mutation.mutateAsync().finally(() => {
        held.current = null;
        underWay.current = null;
      });
      return underWay.current;
    },
    reset() {
      clientRef.current = null;
      mutation.reset();
    },
  };
}
