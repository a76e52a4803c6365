import { newClientRef } from '../core/newClientRef.js';
import type { createDraft } from './createDraft.js';
import { unknownDraft, type Draft, type DraftStart, type DraftState, type ReadDraft } from './draft.js';
import type { Session } from './session.js';

type DraftSession = Pick<Session, 'keeper' | 'tabs'>;

const begin = (): DraftStart => ({
  id: newClientRef(),
  clientRef: newClientRef(),
  isUnclear: false,
  isTouched: false,
  isAway: false,
});

/**
 * One unfinished text, from the first moment on: what keeps it is loaded after first paint and takes over then, with whatever has
 * been written by that time. Before that the words are in the fields alone, as nothing could keep them anyway.
 *
 * @param place Where it is written: `new`, `reply:1042` …
 */
export function lateDraft(session: DraftSession, place: string): Draft {
  const listeners = new Set<() => void>();
  let state = unknownDraft;
  let own = begin();
  let kept: Draft | undefined;

  const change = (changes: Partial<DraftState>) => {
    state = { ...state, ...changes };
    listeners.forEach((listener) => listener());
  };
  const renew = (isTouched: boolean) => {
    own = { ...begin(), isTouched };
    change({ kept: 'none' });
  };
  /** Puts it where it is asked for again, as the loading may have failed for a moment only. */
  let look: () => void = () => undefined;

  return {
    state: () => kept?.state() ?? state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    touch() {
      if (kept) return kept.touch();
      if (own.isAway) return;
      own.isTouched = true;
      look();
      if (state.kept === 'none') change({ kept: 'saving' });
    },
    flush: () => kept?.flush(),
    toSend() {
      if (kept) return kept.toSend();
      own = { ...own, isTouched: true, isAway: true };
      const { clientRef, id, isUnclear } = own;
      return { clientRef, draftId: id, isUnclear };
    },
    takeBack(isUnclear, isAnother) {
      if (kept) return kept.takeBack(isUnclear, isAnother);
      own = { ...own, isUnclear, isTouched: true, isAway: false, ...(isAnother && { clientRef: newClientRef() }) };
    },
    letGo() {
      if (kept) kept.letGo();
      else own.isAway = false;
    },
    discard() {
      if (kept) kept.discard();
      else renew(true);
    },
    choose: (other) => kept?.choose(other),
    end(hasArrived) {
      if (kept) kept.end(hasArrived);
      else renew(false);
    },
    begin(read) {
      let isOver = false;
      let finish: (() => void) | undefined;
      let isLoading = false;
      /** What stood in the fields when the view went, before anything could keep it. */
      let left: ReturnType<ReadDraft>;
      const wordsNow = () => (own.isTouched && !own.isAway ? read() : undefined);
      const take = (draft: Draft) => {
        kept = draft;
        const stopListening = draft.subscribe(() => listeners.forEach((listener) => listener()));
        const stop = draft.begin(read);
        finish = () => {
          stop();
          stopListening();
        };
      };
      const keepLeft = (create: typeof createDraft) => {
        if (!left) return;
        const draft = create(session, place, own);
        const end = draft.begin(() => left);
        draft.touch();
        end();
      };
      const load = async () => {
        isLoading = true;
        try {
          const { createDraft: create } = await session.keeper.part();
          if (isOver) return keepLeft(create);
          const words = wordsNow();
          const draft = create(session, place, own);
          take(draft);
          if (words) draft.touch();
          listeners.forEach((listener) => listener());
        } catch {
          // Nothing keeps it, and whoever writes is told.
          change({ isLooking: false, kept: own.isTouched ? 'inMemory' : 'none' });
        } finally {
          isLoading = false;
        }
      };
      look = () => {
        if (!isOver && !isLoading) void load();
      };
      if (kept) take(kept);
      else look();
      return () => {
        if (!kept) left = wordsNow();
        isOver = true;
        finish?.();
      };
    },
  };
}
