'use client';
import { useEffect, useRef } from 'react';
import type { Attachment } from '../../core/model.js';
import type { Async } from '../../hooks/async.js';

/** Seconds between two looks: what takes longer than the last is looked at less often. */
const pauses = [5, 10, 20, 40, 60];

/** Looks after which a check is taken for one that hangs: some half an hour. */
const mostLooks = 30;

/** Looks at the messages again while a file of theirs is being checked, unless nobody looks at the page. */
export function useScanning(attachments: readonly Attachment[], thread: Async<unknown>): void {
  const scanning = attachments.flatMap(({ id, state }) => (state === 'scanning' ? [id] : [])).join(' ');
  const latest = useRef(thread);
  useEffect(() => {
    latest.current = thread;
  });
  useEffect(() => {
    if (scanning === '') return undefined;
    let looks = 0;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const pause = pauses[Math.min(looks, pauses.length - 1)] ?? 60;
      timer = setTimeout(() => {
        looks += 1;
        if (!document.hidden && latest.current.status !== 'pending') latest.current.retry();
        if (looks < mostLooks) wait();
      }, pause * 1000);
    };
    wait();
    return () => clearTimeout(timer);
  }, [scanning]);
}
