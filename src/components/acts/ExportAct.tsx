'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { toTicketError, type TicketError } from '../../core/errors.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { walkThread } from '../../hooks/walkThread.js';
import { useI18n } from '../../i18n/useI18n.js';
import type { ActProps } from './ActDialog.js';
import { ActFailure } from './ActFailure.js';
import { Gathering } from './Gathering.js';
import { saveText } from './saveText.js';

export interface ExportActProps extends ActProps {
  format: 'markdown' | 'json';
}

/** Saves a thread as a file: all of it, page by page, with a way out. */
export function ExportAct({ ticket, desk, say, onClose, format }: ExportActProps) {
  const i18n = useI18n();
  const { actForms: words } = i18n.messages;
  const support = useSupport('TicketThread');
  const [progress, setProgress] = useState<{ count: number; total?: number | undefined }>({ count: 0 });
  const [error, setError] = useState<TicketError>();
  const ending = useRef<AbortController>(null);

  const run = async () => {
    setError(undefined);
    const end = new AbortController();
    ending.current = end;
    try {
      const [items, { writeThread }] = await Promise.all([
        walkThread(support, ticket.id, end.signal, (count, total) => setProgress({ count, total })),
        import('./writeThread.js'),
      ]);
      end.signal.throwIfAborted();
      saveText(writeThread(format, { ticket, desk, items, exportedAt: new Date().toISOString() }, i18n));
      support.emit({ type: 'exported', format, ticketId: ticket.id });
      say(words.exported(items.length));
      onClose();
    } catch (thrown) {
      if (!end.signal.aborted) setError(toTicketError(thrown));
    }
  };
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const start = useCallback(() => latest.current(), []);
  useEffect(() => {
    void start();
    return () => ending.current?.abort();
  }, [start]);

  return (
    <Gathering
      count={progress.count}
      total={progress.total}
      onClose={onClose}
      failure={error && <ActFailure error={error} title={words.exportFailed} onRetry={() => void start()} />}
    />
  );
}
