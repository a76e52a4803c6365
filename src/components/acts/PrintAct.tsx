'use client';
import { useEffect, useRef } from 'react';
import { useThread } from '../../hooks/useThread.js';
import { useI18n } from '../../i18n/useI18n.js';
import type { ActProps } from './ActDialog.js';
import { ActFailure } from './ActFailure.js';
import { Gathering } from './Gathering.js';

/** Prints a thread, and all of it: what was not looked at yet is loaded first. */
export function PrintAct({ ticket, onClose }: ActProps) {
  const { actForms: words } = useI18n().messages;
  const thread = useThread(ticket.id);
  const older = thread.status === 'success' ? thread.data.older : undefined;
  const status = older?.status;
  const load = useRef<() => void>(undefined);
  const close = useRef(onClose);
  useEffect(() => {
    load.current = older?.load;
    close.current = onClose;
  });
  const count = thread.status === 'success' ? thread.data.items.length : 0;
  useEffect(() => {
    if (status === 'ready') load.current?.();
    if (status !== 'none') return undefined;
    // Closed first: what lies over the page would be on the paper. Drawn next: all that has come.
    const timer = setTimeout(() => {
      close.current();
      requestAnimationFrame(() => requestAnimationFrame(() => print()));
    });
    return () => clearTimeout(timer);
  }, [status, count]);
  if (status === 'none') return null;
  const error = older?.error ?? (thread.status === 'error' ? thread.error : undefined);
  return (
    <Gathering
      count={count}
      total={undefined}
      onClose={onClose}
      failure={error && <ActFailure error={error} title={words.printFailed} onRetry={older?.load} />}
    />
  );
}
