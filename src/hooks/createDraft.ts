import type { DraftContent, DraftRecord } from '../core/drafts/draftRecord.js';
import { toRecord } from '../core/drafts/draftRecord.js';
import { newClientRef } from '../core/newClientRef.js';
import type { FoundDraft, Kept } from '../storage/keepDrafts.js';
import type { Session } from './session.js';
import type { SendAs } from './useSend.js';

/** Milliseconds after the last key until it is kept, and after the first one that is not: a crash takes no more than that. */
const [pause, longestPause] = [300, 1000];

/** What is to be kept, as the view has it now; `undefined` where nothing is written. */
export type ReadDraft = () => { content: DraftContent; files: ReadonlyMap<string, File> } | undefined;

/** How far an unfinished text is kept. */
export interface DraftState {
  /** Nothing is known until this browser was looked at. */
  isLooking: boolean;
  /** What was kept, to be put into the fields; another one when another tab has written on and nothing was written here. */
  found: FoundDraft | undefined;
  /** What other tabs keep at the same place: nothing of it is lost. */
  others: readonly FoundDraft[];
  /**
   * - `none`: nothing is written.
   * - `saving`: within a second it is kept.
   * - `inMemory`: this browser keeps nothing: it goes with the page.
   */
  kept: 'none' | 'saving' | Kept;
  /** When it was last kept. */
  savedAt: number | undefined;
}

/** An unfinished text on its way into storage. */
export interface Draft {
  state(): DraftState;
  /** @returns Ends the listening. */
  subscribe(listener: () => void): () => void;
  /** Something was changed by the customer: it is kept within a second. */
  touch(): void;
  /** Keeps it at once, as the page may go. */
  flush(): void;
  /** What the write is called that is made of it. Call it as Send is pressed: nothing more is kept after that. */
  toSend(): SendAs;
  /** It has come back: it was not sent, or may have been. Kept again, under the same name. */
  takeBack(isUnclear: boolean): void;
  /** Throws it away, here and where it was found. */
  discard(): void;
  /** Puts what another tab keeps in place of what is here, which is then kept as another one. */
  choose(other: FoundDraft): void;
  /** It was sent: whatever is written now is another one. */
  end(): void;
  /**
   * Looks for what was kept.
   *
   * @param read What is to be kept, whenever it is asked for.
   * @returns Ends everything; what is not kept yet is.
   */
  begin(read: ReadDraft): () => void;
}

const nothing: DraftState = { isLooking: true, found: undefined, others: [], kept: 'none', savedAt: undefined };

/**
 * Keeps one unfinished text.
 *
 * @param place Where it is written: `new`, `reply:1042` …
 */
export function createDraft({ keeper, tabs }: Pick<Session, 'keeper' | 'tabs'>, place: string): Draft {
  const listeners = new Set<() => void>();
  let state = nothing;
  let id = newClientRef();
  let clientRef = newClientRef();
  let isUnclear = false;
  /** The customer has written here since it was found, or since the last one ended. */
  let isTouched = false;
  /** What was found and is gone on from: it goes once that is kept. */
  let adopted: DraftRecord | undefined;
  let read: ReadDraft = () => undefined;
  let dueAt: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

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
    adopted = undefined;
  };
  const tell = () => tabs.tell({ type: 'draft', place });
  const remove = async (ids: readonly string[]) => {
    const { drafts } = await keeper.open();
    await Promise.all(ids.map((one) => drafts.remove(one)));
    tell();
  };

  const save = async () => {
    clearTimeout(timer);
    dueAt = undefined;
    const written = read();
    const mine = id;
    if (!written) {
      change({ kept: 'none', savedAt: undefined });
      return remove([mine]);
    }
    const savedAt = Date.now();
    const content = { ...written.content, ...(isUnclear && { isUnclear }) };
    const record = toRecord(content, { id: mine, place, clientRef, savedAt });
    const { drafts } = await keeper.open();
    const kept = await drafts.save(record, written.files, adopted);
    // Sent or thrown away meanwhile.
    if (mine !== id) return drafts.remove(mine);
    adopted = undefined;
    change({ kept: dueAt === undefined ? kept : 'saving', savedAt });
    tell();
  };

  const keepNow = () => void save().catch(() => change({ kept: 'inMemory' }));

  const look = async () => {
    const { drafts } = await keeper.open();
    const all = (await drafts.find(place)).filter(({ record }) => record.id !== id);
    if (isTouched) return change({ isLooking: false, others: all });
    const [newest, ...others] = all;
    adopted = newest?.record;
    change({ isLooking: false, found: newest, others, kept: newest ? 'kept' : 'none' });
  };
  const lookAgain = () => void look().catch(() => change({ isLooking: false }));

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    touch() {
      if (!isTouched && adopted?.isUnclear) {
        clientRef = adopted.clientRef;
        isUnclear = true;
      }
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
      const found = isTouched ? undefined : adopted;
      return {
        clientRef: found?.clientRef ?? clientRef,
        draftId: found?.id ?? id,
        isUnclear: found?.isUnclear ?? isUnclear,
      };
    },
    takeBack(mayHaveArrived) {
      isUnclear = mayHaveArrived;
      isTouched = true;
      keepNow();
    },
    discard() {
      const ids = [id, ...(state.found ? [state.found.record.id] : [])];
      renew();
      change({ found: undefined, kept: 'none', savedAt: undefined });
      void remove(ids).catch(() => undefined);
    },
    choose(other) {
      const others = state.others.filter(({ record }) => record.id !== other.record.id);
      if (dueAt !== undefined) keepNow();
      renew();
      adopted = other.record;
      change({ found: other, others, kept: 'kept', savedAt: other.record.savedAt });
    },
    end() {
      renew();
      change({ found: undefined, kept: 'none', savedAt: undefined });
      tell();
    },
    begin(reader) {
      read = reader;
      lookAgain();
      const stopListening = tabs.subscribe((message) => {
        if ((message.type === 'draft' && message['place'] === place) || message.type === 'outbox') lookAgain();
      });
      const handleHide = () => {
        if (dueAt !== undefined) keepNow();
      };
      document.addEventListener('visibilitychange', handleHide);
      window.addEventListener('pagehide', handleHide);
      return () => {
        handleHide();
        clearTimeout(timer);
        stopListening();
        document.removeEventListener('visibilitychange', handleHide);
        window.removeEventListener('pagehide', handleHide);
      };
    },
  };
}
