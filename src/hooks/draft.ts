import type { DraftContent } from '../core/drafts/draftRecord.js';
import type { FoundDraft, Kept } from '../storage/keepDrafts.js';
import type { SendAs } from './useSend.js';

export type { FoundDraft };

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
   * - `forPage`: it goes with the page, as the host has said.
   */
  kept: 'none' | 'saving' | Kept | 'forPage';
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
  /**
   * It has come back: it was not sent, or may have been. Kept again, under the same name.
   *
   * @param isAnother Other words have arrived under that name: it gets one of its own.
   */
  takeBack(isUnclear: boolean, isAnother?: boolean): void;
  /** Somebody else has taken it out of where it was sent from: it is this view's again, and kept from the next change on. */
  letGo(): void;
  /** Throws it away, here and where it was found. What is to be put into the fields instead is up to the view. */
  discard(): void;
  /** Puts what another tab keeps in place of what is here, which is then kept as another one. */
  choose(other: FoundDraft): void;
  /**
   * It was sent: whatever is written now is another one.
   *
   * @param hasArrived Nothing of it needs to be kept any more, also where the outbox could not take it over.
   */
  end(hasArrived?: boolean): void;
  /**
   * Looks for what was kept.
   *
   * @param read What is to be kept, whenever it is asked for.
   * @returns Ends everything; what is not kept yet is.
   */
  begin(read: ReadDraft): () => void;
}

/** Before this browser was looked at. */
export const unknownDraft: DraftState = {
  isLooking: true,
  found: undefined,
  others: [],
  kept: 'none',
  savedAt: undefined,
};

/** What happened to an unfinished text before what keeps it had been loaded. */
export interface DraftStart {
  id: string;
  clientRef: string;
  isUnclear: boolean;
  isTouched: boolean;
  isAway: boolean;
}
