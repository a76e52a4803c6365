'use client';
import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../../core/model.js';
import { newestKnown } from '../../../hooks/newestKnown.js';
import { useSupport } from '../../../hooks/SupportProvider.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { personName } from '../personName.js';

export interface TypingLineProps {
  ticketId: string;
  say: (text: string) => void;
}

/** Milliseconds that one telling holds. */
const holds = 6000;

/** Milliseconds after which it is worth saying aloud again that the same person writes. */
const quiet = 60_000;

/** Who is writing an answer now: seen for as long as it is so, said once. */
export function TypingLine({ ticketId, say }: TypingLineProps) {
  const support = useSupport('TicketThread');
  const { messages } = useI18n();
  const [author, setAuthor] = useState<Person>();
  const name = author && personName(author, messages);
  const saidAt = useRef(new Map<string, number>());
  useEffect(() => {
    const { watchTyping, client } = support;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let after: string | undefined;
    const end = () => {
      clearTimeout(timer);
      setAuthor(undefined);
    };
    const stopWatching = watchTyping(ticketId, (person) => {
      if (person.me) return;
      clearTimeout(timer);
      timer = setTimeout(end, holds);
      ({ after } = newestKnown(support, ticketId));
      setAuthor((was) => (was?.name === person.name && was?.role === person.role ? was : person));
    });
    // Her message has come.
    const stopReading = client.getQueryCache().subscribe(({ type }) => {
      if (type === 'updated' && after !== undefined && newestKnown(support, ticketId).after !== after) end();
    });
    return () => {
      clearTimeout(timer);
      stopWatching();
      stopReading();
    };
  }, [support, ticketId]);
  useEffect(() => {
    if (name === undefined) return;
    const now = performance.now();
    const last = saidAt.current.get(name) ?? -Infinity;
    saidAt.current.set(name, now);
    if (now - last > quiet) say(messages.composer.typing(name));
  }, [name, say, messages]);
  if (name === undefined) return null;
  return (
    <p className="tkd-typing">
      <bdi>{messages.composer.typing(name)}</bdi>
      <span className="tkd-typing-dots" aria-hidden />
    </p>
  );
}
