'use client';
import { useEffect, useRef, useState } from 'react';
import { checkTicketPage } from '../../core/checkShape.js';
import { toTicketError, type TicketError } from '../../core/errors.js';
import type { Desk, TicketSummary } from '../../core/model.js';
import { dayOf } from '../../core/rules/list/days.js';
import { toCsv } from '../../core/rules/list/toCsv.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useI18n } from '../../i18n/useI18n.js';
import { saveText } from '../acts/saveText.js';
import { csvHead, csvRow } from './csvRows.js';
import type { TicketListQuery } from './listQuery.js';

/** The most that any backend gives at once. */
const pageSize = 100;

interface CsvState {
  status: 'idle' | 'pending' | 'done' | 'error';
  /** Rows that have come. */
  done: number;
  /** How many there are, when the backend knows. */
  total: number | undefined;
  error: TicketError | undefined;
}

interface Walk {
  question: string;
  rows: Map<string, TicketSummary>;
  cursor: string | null;
  total: number | undefined;
}

const idle: CsvState = { status: 'idle', done: 0, total: undefined, error: undefined };

/** Walks all pages of a query and saves them as a file. What has come before a failure is kept for the next try. */
export function useCsv(query: TicketListQuery, desk: Desk | undefined) {
  const { adapter, call, counted, emit } = useSupport('TicketList');
  const { messages, format } = useI18n();
  const [state, setState] = useState(idle);
  const underWay = useRef<AbortController | null>(null);
  const walk = useRef<Walk | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);

  const loadAll = async (kept: Walk, signal: AbortSignal, seen: ReadonlySet<string | null>): Promise<void> => {
    const page = await call(
      (options) => adapter.listTickets({ ...query, limit: pageSize, cursor: kept.cursor }, options),
      counted('tickets', checkTicketPage),
      signal,
    );
    signal.throwIfAborted();
    for (const ticket of page.items) kept.rows.set(ticket.id, ticket);
    kept.cursor = page.nextCursor;
    kept.total = page.total ?? kept.total;
    setState({ status: 'pending', done: kept.rows.size, total: kept.total, error: undefined });
    // A backend that sends one in a circle would never come to an end.
    if (kept.cursor !== null && !seen.has(kept.cursor)) await loadAll(kept, signal, new Set([...seen, kept.cursor]));
  };

  const start = async () => {
    const question = JSON.stringify(query);
    const kept =
      walk.current?.question === question
        ? walk.current
        : { question, rows: new Map<string, TicketSummary>(), cursor: null, total: undefined };
    walk.current = kept;
    const controller = new AbortController();
    underWay.current = controller;
    setState({ status: 'pending', done: kept.rows.size, total: kept.total, error: undefined });
    try {
      await loadAll(kept, controller.signal, new Set());
    } catch (thrown) {
      if (controller.signal.aborted) return;
      setState((last) => ({ ...last, status: 'error', error: toTicketError(thrown) }));
      return;
    }
    walk.current = null;
    const rows = [...kept.rows.values()];
    setState({ status: 'done', done: rows.length, total: rows.length, error: undefined });
    if (rows.length === 0) return;
    const text = toCsv([csvHead(messages), ...rows.map((ticket) => csvRow(ticket, messages, desk))]);
    const day = dayOf(Date.now(), format.timeZone);
    saveText({ name: `${messages.listTools.fileName}-${day}.csv`, mediaType: 'text/csv', text });
    emit({ type: 'exported', format: 'csv' });
  };
  const cancel = () => {
    underWay.current?.abort();
    walk.current = null;
    setState(idle);
  };
  return { state, start: () => void start(), cancel };
}
