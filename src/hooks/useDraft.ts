'use client';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Draft, DraftState, ReadDraft } from './draft.js';
import { lateDraft } from './lateDraft.js';
import { useSupport } from './SupportProvider.js';

/**
 * Keeps one unfinished text in this browser: within a second of each key, over crashes and reloads, and in step with the
 * customer's other tabs, none of which overwrites another's words.
 *
 * @param place Where it is written: `new`, `reply:1042` … Another place is another draft.
 * @param read What is to be kept, as the view has it when it is asked: never what a field asks for in secret.
 *
 * @example
 * const [draft, { found }] = useDraft('reply:1042', () => text ? { content: { values: { body: text }, files: [] }, files: new Map() } : undefined);
 * <textarea value={text} onChange={(event) => { setText(event.target.value); draft.touch(); }} />;
 */
export function useDraft(place: string, read: ReadDraft): [draft: Draft, state: DraftState] {
  const { keeper, tabs } = useSupport('useDraft');
  const draft = useMemo(() => lateDraft({ keeper, tabs }, place), [keeper, tabs, place]);
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => draft.begin(() => latest.current()), [draft]);
  const state = useSyncExternalStore(draft.subscribe, draft.state, draft.state);
  useLeaveWarning(state.kept === 'inMemory' || state.kept === 'forPage');
  return [draft, state];
}

/** Asks before the page goes with what nothing keeps. */
function useLeaveWarning(isUnkept: boolean) {
  useEffect(() => {
    if (!isUnkept) return undefined;
    const handleLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', handleLeave);
    return () => window.removeEventListener('beforeunload', handleLeave);
  }, [isUnkept]);
}
