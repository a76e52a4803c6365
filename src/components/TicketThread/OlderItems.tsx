'use client';
import { useEffect, useRef } from 'react';
import type { ThreadItem } from '../../core/model.js';
import type { More } from '../../hooks/pages.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';

export interface OlderItemsProps {
  older: More;
  items: readonly ThreadItem[];
  say: (text: string) => void;
}

/** The way to what is older than the first item. It says how many came: they come in above, out of sight. */
export function OlderItems({ older, items, say }: OlderItemsProps) {
  const { messages } = useI18n();
  const words = messages.thread;
  const asked = useRef<number>(undefined);
  useEffect(() => {
    if (asked.current === undefined || older.status === 'pending') return;
    const count = items.length - asked.current;
    asked.current = undefined;
    if (count > 0) say(words.olderShown(count));
  }, [older.status, items, say, words]);
  if (older.status === 'none') return null;
  const handleLoad = () => {
    asked.current = items.length;
    older.load();
  };
  return (
    <div className="tkd-thread-older">
      <Button data-older="" busy={older.status === 'pending'} onClick={handleLoad}>
        {older.status === 'pending' ? messages.common.loading : words.showOlder}
      </Button>
      {older.status === 'error' && older.error && (
        <span role="alert" className="tkd-field-error">
          {messages.errors[older.error.code]}
        </span>
      )}
    </div>
  );
}
