'use client';
import { useEffect, useRef } from 'react';
import type { More } from '../../hooks/pages.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { useHandOn } from './useHandOn.js';

export interface OlderItemsProps {
  older: More;
  /** How many are here. */
  count: number;
  say: (text: string) => void;
  /** The button goes away, as there is nothing older, and had the focus. */
  onHandOn: () => void;
}

/**
 * The way to what is older than the first item, for keyboards and after a failure: to those who scroll it comes by itself. It says
 * how many came: they come in above, out of sight.
 */
export function OlderItems({ older, ...props }: OlderItemsProps) {
  const { count, say } = props;
  const words = useI18n().messages.thread;
  const asked = useRef<number>(undefined);
  useEffect(() => {
    if (asked.current === undefined || older.status === 'pending') return;
    const more = count - asked.current;
    asked.current = undefined;
    if (more > 0) say(words.olderShown(more));
  }, [older.status, count, say, words]);
  if (older.status === 'none') return null;
  const handleLoad = () => {
    asked.current = count;
    older.load();
  };
  return <Way older={older} onLoad={handleLoad} onHandOn={props.onHandOn} />;
}

interface WayProps extends Pick<OlderItemsProps, 'older' | 'onHandOn'> {
  onLoad: () => void;
}

function Way({ older, onLoad, onHandOn }: WayProps) {
  const { messages } = useI18n();
  const button = useRef<HTMLButtonElement>(null);
  useHandOn(button, onHandOn);
  return (
    <div className="tkd-thread-older">
      <Button ref={button} busy={older.status === 'pending'} onClick={onLoad}>
        {older.status === 'pending' ? messages.common.loading : messages.thread.showOlder}
      </Button>
      {older.status === 'error' && older.error && (
        <span role="alert" className="tkd-field-error">
          {messages.errors[older.error.code]}
        </span>
      )}
    </div>
  );
}
