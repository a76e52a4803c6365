'use client';
import { useEffect, useRef, useState } from 'react';
import { largestPage } from '../../hooks/joinThread.js';
import type { ThreadData } from '../../hooks/useThread.js';

/** How long the message that somebody was led to is marked, in milliseconds. */
const markedFor = 4000;

export interface Sought {
  /** How it stands with the message that the address names. */
  state: 'none' | 'looking' | 'found' | 'missing' | 'stopped';
  /** The one to be marked. */
  marked: string | undefined;
  /** The reader does not want to wait for it. */
  stop: () => void;
}

/**
 * Leads the reader to one message: at once where it is here, else through earlier ones until it is.
 *
 * @param show Takes the reader there.
 */
export function useSought(
  messageId: string | undefined,
  { items, older, loadOlder }: ThreadData,
  show: (id: string) => void,
): Sought {
  const begun = messageId === undefined ? 'none' : 'looking';
  const [asked, setAsked] = useState(messageId);
  const [state, setState] = useState<Sought['state']>(begun);
  if (asked !== messageId) {
    setAsked(messageId);
    setState(begun);
  }
  const latest = useRef({ show, loadOlder });
  useEffect(() => {
    latest.current = { show, loadOlder };
  });

  const isLooking = state === 'looking';
  const { status } = older;
  useEffect(() => {
    if (!isLooking || messageId === undefined) return undefined;
    if (items.some(({ id }) => id === messageId)) {
      // After the heading has got the focus.
      const frame = requestAnimationFrame(() => {
        setState('found');
        latest.current.show(messageId);
      });
      return () => cancelAnimationFrame(frame);
    }
    if (status === 'ready') latest.current.loadOlder(largestPage);
    else if (status === 'none') setState('missing');
    // A failure stands beside the button that tries again.
    else if (status === 'error') setState('stopped');
    return undefined;
  }, [isLooking, messageId, items, status]);

  const [isMarked, setMarked] = useState(false);
  useEffect(() => {
    if (state !== 'found') return undefined;
    setMarked(true);
    const timer = setTimeout(() => setMarked(false), markedFor);
    return () => clearTimeout(timer);
  }, [state, messageId]);
  return { state, marked: isMarked ? messageId : undefined, stop: () => setState('stopped') };
}
