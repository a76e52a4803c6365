'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isAmbiguous, isTransient, TicketError } from '../../core/errors.js';
import { pressed, type OutboxItem } from '../../core/drafts/outboxItem.js';
import type { NewReply } from '../../core/adapter.js';
import type { ThreadItem } from '../../core/model.js';
import { useOutbox, type ReplyAs } from '../../hooks/useOutbox.js';
import { useI18n } from '../../i18n/useI18n.js';
import { followAnswers, noAnswers, type AnswersState, type PendingAnswer } from './answers.js';
import { forgetFiles } from './sentFiles.js';

/** Milliseconds that an answer which has arrived stays in its place when the messages do not come with it. */
const longestLoad = 10_000;

/** The customer's own answers, from the press to their places among the messages. */
export interface Answers extends Pick<AnswersState, 'pending'> {
  /** What a message was called while it was on its way: it stays the same one on screen. */
  keyOf: (messageId: string) => string;
  /** The messages sent from here. */
  sentIds: ReadonlySet<string>;
  /** Sends one; it is there at once. Rejects where nothing could be queued, and sending it failed. */
  send: (input: NewReply, as: ReplyAs & { clientRef: string }) => Promise<void>;
  /** It was taken out here. */
  forget: (clientRef: string) => void;
}

interface Surroundings {
  items: readonly ThreadItem[];
  say: (text: string) => void;
  /** What is on screen may be out of date. */
  onRefused: () => void;
}

const nothing: readonly PendingAnswer[] = [];

export function useAnswers(ticketId: string, { items, say, onRefused }: Surroundings): Answers {
  const words = useI18n().messages.thread;
  const { items: queued, reply, retry } = useOutbox(ticketId);
  const [state, setState] = useState(noAnswers);
  const next = useMemo(() => followAnswers(state, queued, items), [state, queued, items]);
  if (next !== state) setState(next);
  const { pending, links, arrived } = next;

  const drop = useCallback(
    (isGone: (answer: PendingAnswer) => boolean) =>
      setState((was) => ({ ...was, pending: was.pending.filter((answer) => !isGone(answer)) })),
    [],
  );
  const forget = useCallback((ref: string) => drop(({ item }) => item.clientRef === ref), [drop]);

  const told = useRef(arrived);
  useEffect(() => {
    const news = [...arrived].filter((clientRef) => !told.current.has(clientRef));
    told.current = arrived;
    news.forEach(forgetFiles);
    if (news.length > 0) say(words.sent);
  }, [arrived, say, words]);

  const isLoading = pending.some(({ phase }) => phase === 'sent');
  useEffect(() => {
    if (!isLoading) return undefined;
    const timer = setTimeout(() => drop(({ phase }) => phase === 'sent'), longestLoad);
    return () => clearTimeout(timer);
  }, [isLoading, drop]);

  const stuck = queued.filter(({ state: stands }) => stands === 'failed');
  const seen = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const news = stuck.filter(({ clientRef }) => !seen.current.has(clientRef));
    if (news.length === 0) return;
    seen.current = new Set(stuck.map(({ clientRef }) => clientRef));
    // It is among the messages: the backend only has to be asked once more.
    for (const { clientRef } of news) if (arrived.has(clientRef)) retry(clientRef);
    if (news.some(isRefused)) onRefused();
  });

  const send = useCallback<Answers['send']>(
    async (input, as) => {
      const item = pressed(
        as.clientRef,
        { type: 'reply', ticketId, input, ...(as.thenClose && { thenClose: true }) },
        Date.now(),
      );
      setState((was) => ({ ...was, pending: [...was.pending, { item, phase: 'entering' }] }));
      try {
        await reply(ticketId, input, as);
        const enter = (answer: PendingAnswer): PendingAnswer =>
          answer.phase === 'entering' && answer.item === item ? { item, phase: 'entered' } : answer;
        setState((was) => ({ ...was, pending: was.pending.map(enter) }));
      } catch (thrown) {
        forget(as.clientRef);
        throw thrown;
      }
    },
    [ticketId, reply, forget],
  );
  const shown = pending.length > 0 ? pending : nothing;
  return useMemo(
    () => ({
      pending: shown,
      keyOf: (id) => links.get(id) ?? id,
      sentIds: new Set(links.keys()),
      send,
      forget,
    }),
    [shown, links, send, forget],
  );
}

/** For a reason that the ticket itself may show by now. */
function isRefused({ failure }: OutboxItem): boolean {
  const error = failure && new TicketError(failure.code);
  return error !== undefined && !(isTransient(error) || isAmbiguous(error)) && error.code !== 'invalid';
}
