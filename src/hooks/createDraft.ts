import type { DraftContent, DraftRecord } from '../core/drafts/draftRecord.js';
import { toRecord } from '../core/drafts/draftRecord.js';
import { newClientRef } from '../core/newClientRef.js';
import type { Kept } from '../storage/keepDrafts.js';
import type { Keeping } from '../storage/openKeeping.js';
import { unknownDraft, type Draft, type DraftStart, type DraftState, type ReadDraft } from './draft.js';
import { namesInUse } from './namesInUse.js';
import type { Session } from './session.js';

/** Milliseconds after the last key until it is kept, and after the first one that is not: a crash takes no more than that. */
const [pause, longestPause] = [300, 1000];

/**
 * Keeps one unfinished text.
 *
 * @param place Where it is written: `new`, `reply:1042` …
 * @param start What it is already.
 */
export function createDraft(
  { keeper, tabs }: Pick<Session, 'keeper' | 'tabs'>,
  place: string,
  start?: DraftStart,
): Draft {
  const inUse = namesInUse(keeper);
  const listeners = new Set<() => void>();
  let state = unknownDraft;
  let id = start?.id ?? newClientRef();
  let clientRef = start?.clientRef ?? newClientRef();
  let isUnclear = start?.isUnclear ?? false;
  /** The customer has written here since it was found, or since the last one ended. */
  let isTouched = start?.isTouched ?? false;
  /** What was found and is gone on from: it goes once that is kept. */
  let adopted: DraftRecord | undefined;
  let read: ReadDraft = () => undefined;
  let dueAt: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** It is in the outbox: nothing of it is kept here. */
  let isAway = start?.isAway ?? false;
  /** Sent or thrown away: what is still being kept of them goes. */
  const over = new Set<string>();
  /** Files that are kept under the present id. */
  const keptFiles = new Set<string>();
  /** The last page still keeps what it has, when what keeps it is closed already. */
  let held: Keeping | undefined;
  const opened = async () => (held = keeper.current() ?? held ?? (await keeper.open()));

  const change = (changes: Partial<DraftState>) => {
    state = { ...state, ...changes };
    listeners.forEach((listener) => listener());
  };
  const renew = () => {
    clearTimeout(timer);
    dueAt = undefined;
    id = newClientRef();
    clientRef = newClientRef();
    isUnclear = false;
    isTouched = false;
    isAway = false;
    adopted = undefined;
    keptFiles.clear();
  };
  const tell = () => tabs.tell({ type: 'draft', place });
  const remove = async (ids: readonly string[]) => {
    for (const one of ids) over.add(one);
    const { drafts } = await opened();
    await Promise.all(ids.map((one) => drafts.remove(one)));
    tell();
  };

  const recordOf = (written: DraftContent) =>
    toRecord({ ...written, ...(isUnclear && { isUnclear }) }, { id, place, clientRef, savedAt: Date.now() });

  const save = async () => {
    clearTimeout(timer);
    dueAt = undefined;
    const written = read();
    const mine = id;
    const was = adopted;
    if (!written) {
      change({ kept: 'none', savedAt: undefined });
      adopted = undefined;
      return remove([mine, ...(was ? [was.id] : [])]);
    }
    over.delete(mine);
    const record = recordOf(written.content);
    const { savedAt } = record;
    const { drafts, isDurable } = await opened();
    const files = new Map([...written.files].filter(([key]) => !keptFiles.has(key)));
    const kept = await drafts.save(record, files, was);
    if (over.has(mine)) return drafts.remove(mine);
    tell();
    // Another one is written here by now.
    if (mine !== id) return;
    if (adopted === was) adopted = undefined;
    if (kept === 'kept') for (const key of files.keys()) keptFiles.add(key);
    change({ kept: dueAt === undefined ? lasting(kept, isDurable) : 'saving', savedAt });
  };

  const lasting = (kept: Kept, isDurable: boolean) => {
    if (isDurable) return kept;
    return keeper.isLasting ? 'inMemory' : 'forPage';
  };
  /** How many are being kept at this moment: a page that goes takes them along. */
  let keeping = 0;
  const keepNow = () => {
    keeping += 1;
    save()
      .catch(() => change({ kept: 'inMemory' }))
      .finally(() => (keeping -= 1));
  };

  const look = async () => {
    const { drafts } = await opened();
    const all = (await drafts.find(place)).filter(({ record }) => record.id !== id && !inUse.has(record.id, draft));
    if (isAway) return change({ isLooking: false });
    if (isTouched) return change({ isLooking: false, others: all.filter(({ record }) => record.id !== adopted?.id) });
    const found = all.find(({ record }) => record.id === adopted?.id) ?? all[0];
    adopted = found?.record;
    const others = all.filter((one) => one !== found);
    change({ isLooking: false, found, others, kept: found ? 'kept' : 'none', savedAt: found?.record.savedAt });
  };
  const lookAgain = () => void look().catch(() => change({ isLooking: false }));
  const takeName = () => {
    if (isTouched || !adopted) return;
    clientRef = adopted.clientRef;
    isUnclear = adopted.isUnclear ?? false;
  };

  const draft: Draft = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    touch() {
      if (isAway) return;
      // What may have arrived stays the same; of other words another tab may make another request.
      if (adopted?.isUnclear) takeName();
      isTouched = true;
      clearTimeout(timer);
      const now = Date.now();
      dueAt ??= now + longestPause;
      timer = setTimeout(keepNow, Math.max(0, Math.min(pause, dueAt - now)));
      if (state.kept !== 'saving') change({ kept: 'saving' });
    },
    flush() {
      if (dueAt !== undefined) keepNow();
    },
    toSend() {
      clearTimeout(timer);
      dueAt = undefined;
      takeName();
      isTouched = true;
      isAway = true;
      over.add(id);
      if (state.kept === 'saving') change({ kept: lasting('kept', held?.isDurable ?? true) });
      // What it was found as is still there where nothing was kept of it since.
      return { clientRef, draftId: adopted?.id ?? id, isUnclear };
    },
    takeBack(mayHaveArrived, isAnother = false) {
      takeName();
      if (isAnother) clientRef = newClientRef();
      isUnclear = mayHaveArrived;
      isTouched = true;
      isAway = false;
      adopted = undefined;
      keptFiles.clear();
      keepNow();
    },
    letGo() {
      isAway = false;
    },
    discard() {
      const ids = [id, ...(adopted ? [adopted.id] : [])];
      clearTimeout(timer);
      renew();
      change({ found: undefined, kept: 'none', savedAt: undefined });
      // Nothing takes its place by itself.
      isTouched = true;
      void remove(ids).catch(() => undefined);
    },
    choose(other) {
      const last = dueAt === undefined ? Promise.resolve() : save();
      renew();
      adopted = other.record;
      const others = state.others.filter(({ record }) => record.id !== other.record.id);
      change({ found: other, others, kept: 'kept', savedAt: other.record.savedAt });
      void last.catch(() => undefined).then(lookAgain);
    },
    end(hasArrived = false) {
      const ids = [id, clientRef, ...(adopted ? [adopted.id] : [])];
      over.add(id);
      renew();
      change({ found: undefined, kept: 'none', savedAt: undefined });
      if (hasArrived) void remove(ids).catch(() => undefined);
      else tell();
    },
    begin(reader) {
      read = reader;
      held = undefined;
      const letGo = inUse.take(draft, () => [id, ...(adopted && isTouched ? [adopted.id] : [])]);
      lookAgain();
      const stopListening = tabs.subscribe((message) => {
        if ((message.type === 'draft' && message['place'] === place) || message.type === 'outbox') lookAgain();
      });
      const handleHide = () => {
        if (dueAt !== undefined) keepNow();
      };
      const handleGo = () => {
        const written = !isAway && (dueAt !== undefined || keeping > 0) ? read() : undefined;
        if (written) keeper.current()?.drafts.saveLast(recordOf(written.content), adopted);
        handleHide();
      };
      document.addEventListener('visibilitychange', handleHide);
      window.addEventListener('pagehide', handleGo);
      return () => {
        handleHide();
        letGo();
        clearTimeout(timer);
        stopListening();
        document.removeEventListener('visibilitychange', handleHide);
        window.removeEventListener('pagehide', handleGo);
      };
    },
  };
  return draft;
}
