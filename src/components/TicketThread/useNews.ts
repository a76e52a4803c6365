'use client';
import { useEffect, useRef, useState } from 'react';
import type { Desk, Message, ThreadItem } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import type { Messages } from '../../i18n/messages.js';
import { describeEvent } from './describeEvent.js';
import { createIsOwn } from './ownership.js';
import { personName } from './personName.js';

/** Milliseconds within which what comes is told together: one thing a row would talk over the reader. */
const burst = 3000;

interface Listeners {
  desk: Desk | undefined;
  /** Own messages, where the backend does not say whose they are. */
  sentIds: ReadonlySet<string>;
  /** The reader is where it comes, and sees it: it is told and not counted. */
  isAtEnd: boolean;
  say: (text: string) => void;
}

/** Messages of others that have come and that the reader has not gone to. */
export interface News {
  /** The first of them. */
  id: string | undefined;
  count: number;
  /** The reader has seen them. */
  forget: () => void;
}

const none: { id: string | undefined; count: number } = { id: undefined, count: 0 };

/** Tells, politely and bursts in one sentence, of what others have added at the end while the thread is open. */
export function useNews(items: readonly ThreadItem[], { desk, sentIds, isAtEnd, say }: Listeners): News {
  const { messages } = useI18n();
  const [news, setNews] = useState(none);
  const before = useRef<readonly ThreadItem[]>(undefined);
  const told = useRef(-burst);
  const untold = useRef<ThreadItem[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const tell = () => {
    timer.current = undefined;
    told.current = performance.now();
    const all = untold.current;
    untold.current = [];
    if (all.length > 0) say(sentence(all, desk, messages));
  };
  const latest = useRef({ tell, isAtEnd });
  useEffect(() => {
    latest.current = { tell, isAtEnd };
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  useEffect(() => {
    const known = before.current;
    before.current = items;
    const added = known ? addedTo(known, items) : [];
    if (added.length === 0) return;
    const isOwn = createIsOwn(items);
    const others = added.filter((item) => !sentIds.has(item.id) && !isOwn(item));
    if (others.length === 0) return;
    untold.current.push(...others);
    const wait = told.current + burst - performance.now();
    if (wait <= 0) latest.current.tell();
    else timer.current ??= setTimeout(() => latest.current.tell(), wait);
    if (latest.current.isAtEnd) return;
    const written = others.filter(({ type }) => type === 'message');
    if (written.length > 0) setNews(({ id, count }) => ({ id: id ?? written[0]?.id, count: count + written.length }));
  }, [items, sentIds]);

  return { ...news, forget: () => setNews(none) };
}

/** What stands after everything that was known: older items come in above it and are no news. */
function addedTo(known: readonly ThreadItem[], items: readonly ThreadItem[]): readonly ThreadItem[] {
  const last = known.at(-1)?.id;
  const at = last === undefined ? -1 : items.findLastIndex(({ id }) => id === last);
  if (at >= 0 || known.length === 0) return items.slice(at + 1);
  // The last one was taken back.
  const ids = new Set(known.map(({ id }) => id));
  return items.slice(items.findLastIndex(({ id }) => ids.has(id)) + 1);
}

function sentence(items: readonly ThreadItem[], desk: Desk | undefined, messages: Messages): string {
  const { thread, reading } = messages;
  const written = items.filter((item): item is Message => item.type === 'message');
  const [first] = written;
  const parts: string[] = [];
  if (first && written.length === 1) {
    const name = personName(first.author, messages);
    parts.push(first.author.role === 'customer' ? thread.newMessage(name) : thread.newAnswer(name));
  } else if (first) parts.push(reading.newMessages(written.length));
  const events = items.filter((item) => item.type === 'event');
  const [event] = events;
  if (event && events.length === 1) parts.push(describeEvent(event, desk, messages));
  else if (event) parts.push(reading.changes(events.length));
  return parts.join(' ');
}
