'use client';
import { useCallback, useSyncExternalStore } from 'react';
import { useSupport } from '../../hooks/SupportProvider.js';

/** A message that is being changed. */
export interface Edit {
  /** What it said when this began. */
  base: string;
  text: string;
  /** When something had been taken out of it last, as this began: what is typed may have what is taken out later. */
  retractedAt?: string | undefined;
  /** Its field has not had the focus yet. */
  isNew?: boolean;
}

interface Edits {
  get: (key: string) => Edit | undefined;
  set: (key: string, edit: Edit | undefined) => void;
  subscribe: (listener: () => void) => () => void;
}

/** For each session its own: rows and threads come and go, what is typed stays, and the next customer sees nothing of it. */
const all = new WeakMap<object, Edits>();

function editsOf(session: object): Edits {
  let edits = all.get(session);
  if (!edits) all.set(session, (edits = createEdits()));
  return edits;
}

function createEdits(): Edits {
  const known = new Map<string, Edit>();
  const listeners = new Set<() => void>();
  return {
    get: (key) => known.get(key),
    set(key, edit) {
      if (edit) known.set(key, edit);
      else known.delete(key);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What is being typed in the place of a message, if it is. */
export function useEdit(ticketId: string, messageId: string): [Edit | undefined, (edit: Edit | undefined) => void] {
  const { keeper } = useSupport('TicketThread');
  const edits = editsOf(keeper);
  const key = JSON.stringify([ticketId, messageId]);
  const edit = useSyncExternalStore(
    edits.subscribe,
    () => edits.get(key),
    () => undefined,
  );
  const change = useCallback((next: Edit | undefined) => edits.set(key, next), [edits, key]);
  return [edit, change];
}
