'use client';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { OutboxItem, OutboxWrite } from '../core/drafts/outboxItem.js';
import { toTicketError, type TicketError } from '../core/errors.js';
import { newClientRef } from '../core/newClientRef.js';
import type { OutboxResult } from '../storage/createOutbox.js';
import { sendItem } from './sendItem.js';
import { useSupport } from './SupportProvider.js';
import type { Write } from './useWrite.js';

/** What a write was until now, where it was kept while it was typed. */
export interface SendAs {
  /** Its name at the backend (`Idempotency-Key`), the same on every try. @default a new one */
  clientRef?: string | undefined;
  /** The draft that ends as it is sent. */
  draftId?: string | undefined;
  /** It was sent once, and its answer was lost. */
  isUnclear?: boolean | undefined;
}

/** Something to send, and how it is going. */
export interface Send<Input, Result> extends Omit<Write<Input, Result>, 'run'> {
  /**
   * Keeps it, then sends it: once, however many tries that takes. Called again while under way, it joins.
   * Rejects with a {@link TicketError} when it will not go on by itself; it then stays in the outbox until it is sent again or
   * taken out.
   */
  run: (input: Input, as?: SendAs) => Promise<Result>;
  /** What is known of it: what it waits for, and until when; nothing before it was sent and after it has arrived. */
  item: OutboxItem | undefined;
  /**
   * Takes it back, to be changed; `run` rejects with `aborted`.
   * @returns Whether that was possible: nothing that is on its way can be taken back.
   */
  takeBack: () => boolean;
}

interface State {
  status: Write<unknown, unknown>['status'];
  error: TicketError | null;
}

const idle: State = { status: 'idle', error: null };

/** The way of what a customer writes: into the outbox, and from there to the backend. */
export function useSend<Input, Result>(
  toWrite: (input: Input) => OutboxWrite,
  toResult: (result: OutboxResult) => Result,
): Send<Input, Result> {
  const support = useSupport('useSend');
  const { keeper } = support;
  const [state, setState] = useState(idle);
  const [clientRef, setClientRef] = useState<string>();
  const underWay = useRef<Promise<Result>>(undefined);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const items = useSyncExternalStore(keeper.subscribe, keeper.items, keeper.items);
  const item = items.find((one) => one.clientRef === clientRef);

  const send = async (input: Input, { clientRef: given, draftId, isUnclear }: SendAs): Promise<Result> => {
    // After a refusal that names the key another one is needed: the first words have arrived under it.
    const isUsedUp = state.error?.fields?.['clientRef'] !== undefined;
    const wanted = given ?? clientRef ?? newClientRef();
    const ref = isUsedUp && wanted === clientRef ? newClientRef() : wanted;
    const outbox = keeper.current()?.outbox;
    if (clientRef && ref !== clientRef) outbox?.withdraw(clientRef);
    // They were asked to look whether it has arrived, as nobody else could tell.
    if (state.error?.code === 'unknown') outbox?.retry(ref, !support.adapter.capabilities.idempotentWrites);
    setClientRef(ref);
    setState({ status: 'pending', error: null });
    const goes = outbox?.items().find((one) => one.clientRef === ref && one.state !== 'failed' && !one.lacks);
    const write = goes?.write ?? toWrite(input);
    try {
      const keeping = await keeper.open().catch(() => undefined);
      // Where what keeps it cannot be loaded, it goes all the same, once.
      const result = keeping
        ? await keeping.outbox.add(ref, write, { draftId, isUnclear })
        : await sendItem(support, bareItem(ref, write));
      if (!isGone.current) setClientRef(undefined);
      setState({ status: 'success', error: null });
      return toResult(result);
    } catch (thrown) {
      const error = toTicketError(thrown);
      setState(error.code === 'aborted' ? idle : { status: 'error', error });
      throw error;
    }
  };

  return {
    ...state,
    item,
    run(input, as = {}) {
      underWay.current ??= send(input, as).finally(() => {
        underWay.current = undefined;
      });
      return underWay.current;
    },
    takeBack: useCallback(
      () => clientRef !== undefined && keeper.current()?.outbox.withdraw(clientRef) !== undefined,
      [keeper, clientRef],
    ),
    reset() {
      setClientRef(undefined);
      setState(idle);
    },
  };
}

/** As it is when nothing keeps it. */
export const bareItem = (clientRef: string, write: OutboxWrite): OutboxItem => ({
  clientRef,
  write,
  state: 'sending',
  createdAt: 0,
  dueAt: 0,
  attempts: 1,
  isUnclear: false,
});
