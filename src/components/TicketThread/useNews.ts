'use client';
import { useEffect, useRef } from 'react';
import type { Desk, ThreadItem } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { describeEvent } from './describeEvent.js';
import { createIsOwn } from './ownership.js';
import { personName } from './personName.js';

interface Listeners {
  desk: Desk | undefined;
  /** Own messages, where the backend does not say whose they are. */
  sentIds: ReadonlySet<string>;
  say: (text: string) => void;
  /** The first message of others among what has just come. */
  onNews: (id: string) => void;
}

/** Tells, once and politely, of what others have added at the end while the thread is open. */
export function useNews(items: readonly ThreadItem[], { desk, sentIds, say, onNews }: Listeners): void {
  const { messages } = useI18n();
  const known = useRef<ReadonlySet<string>>(undefined);
  const last = useRef<string>(undefined);
  useEffect(() => {
    const before = known.current;
    // Older items come in above the last one that was known: they are no news.
    const from = items.findIndex(({ id }) => id === last.current) + 1;
    known.current = new Set(items.map(({ id }) => id));
    last.current = items.at(-1)?.id;
    if (!before) return;
    const isOwn = createIsOwn(items);
    const news = items.slice(from).filter((item) => !before.has(item.id) && !sentIds.has(item.id) && !isOwn(item));
    if (news.length === 0) return;
    const words = messages.thread;
    say(
      news
        .map((item) => {
          if (item.type === 'event') return describeEvent(item, desk, messages);
          const name = personName(item.author, messages);
          return item.author.role === 'customer' ? words.newMessage(name) : words.newAnswer(name);
        })
        .join(' '),
    );
    const message = news.find(({ type }) => type === 'message');
    if (message) onNews(message.id);
  }, [items, desk, sentIds, say, onNews, messages]);
}
