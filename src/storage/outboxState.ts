import { usualPace, type Pace } from '../core/drafts/backOff.js';
import { halted, type OutboxItem, type OutboxWrite } from '../core/drafts/outboxItem.js';
import { wordsOf } from '../core/drafts/wordsOf.js';
import { TicketError } from '../core/errors.js';
import { createTurns } from './createTurns.js';
import { createFates, type Fates } from './fates.js';
import { guard } from './guard.js';
import { keepOutbox, type Claim, type KeptOutbox } from './keepOutbox.js';
import type { OutboxOptions, OutboxResult } from './outbox.js';
import { createOutboxView, type OutboxView } from './outboxView.js';
import { beginTabLife, type TabLife } from './tabLife.js';

/** Milliseconds between two signs of life of this tab, and until what is another tab's is looked at again. */
export const beat = 10_000;

/** What an outbox knows, and how it takes note of what has become of an item. */
export interface OutboxState {
  readonly kept: KeptOutbox;
  readonly view: OutboxView;
  readonly fates: Fates<OutboxResult>;
  readonly tab: TabLife;
  readonly pace: Pace;
  /** What was pressed on this page, secrets and all. */
  readonly whole: Map<string, OutboxWrite>;
  /** What this tab looks to: others leave it alone. */
  readonly held: Set<string>;
  now(): number;
  /**
   * Whatever asks the storage does so in turn, one after the other: nothing of this tab comes between a question and what follows
   * from its answer.
   */
  inTurn: ReturnType<typeof createTurns>;
  wordsIn(write: OutboxWrite): string;
  tell(clientRef: string): void;
  isKept(clientRef: string): boolean;
  note(clientRef: string, isKept: boolean): void;
  /** As it stands in the storage, with what only this page has. */
  withOwn(item: OutboxItem): OutboxItem;
  /** Keeps how an item stands. @returns Nothing when that is for others to say. */
  keep(item: OutboxItem): Promise<OutboxItem | undefined>;
  /** Takes note of what another tab has made of it. */
  follow(item: OutboxItem, claim: Claim): void;
  lookLater(item: OutboxItem): void;
  drop(clientRef: string): void;
  /** It was taken out. */
  abort(clientRef: string): void;
  fail(item: OutboxItem, error: TicketError): void;
  /** It does not go on without somebody. */
  halt(item: OutboxItem, why: string): Promise<undefined>;
}

export function createOutboxState(options: OutboxOptions): OutboxState {
  const { tables, tabs, onFailed, pace = usualPace, now = Date.now, keepFor = Infinity } = options;
  const isSecret = (fieldId: string) => {
    try {
      return options.isSecret(fieldId);
    } catch {
      // What nobody can tell apart is not kept.
      return true;
    }
  };
  const tab = beginTabLife();
  const kept = keepOutbox({ tables, tab, now, isSecret, keepFor });
  const view = createOutboxView();
  const fates = createFates<OutboxResult>();
  const whole = new Map<string, OutboxWrite>();
  const held = new Set<string>();
  const unkept = new Set<string>();

  const state: OutboxState = {
    kept,
    view,
    fates,
    tab,
    pace,
    whole,
    held,
    now,
    inTurn: createTurns(),
    wordsIn: (write) => wordsOf(write, isSecret),
    tell: (clientRef) => tabs.tell({ type: 'outbox', clientRef }),
    isKept: (clientRef) => tables.isDurable && !unkept.has(clientRef),
    note(clientRef, isKept) {
      held.add(clientRef);
      if (isKept) unkept.delete(clientRef);
      else unkept.add(clientRef);
    },
    withOwn(item) {
      const write = whole.get(item.clientRef);
      if (!item.lacks || !write || state.wordsIn(write) !== state.wordsIn(item.write)) return item;
      const { lacks: _, ...rest } = item;
      return { ...rest, write };
    },
    async keep(item) {
      const { clientRef } = item;
      const claim = await kept.put(item).catch(() => undefined);
      // Cleared meanwhile.
      if (!view.find(clientRef)) return undefined;
      if (claim && claim.status !== 'mine') {
        state.follow(item, claim);
        return undefined;
      }
      state.note(clientRef, claim !== undefined);
      if (claim) state.tell(clientRef);
      if (item.state === 'failed') held.delete(clientRef);
      view.put(item);
      return item;
    },
    follow(item, claim) {
      held.delete(item.clientRef);
      if (claim.status === 'withdrawn') state.abort(item.clientRef);
      // What it has become is asked for by the next look.
      else if (claim.status === 'sent') view.put({ ...item, state: 'waiting', dueAt: now() });
      else state.lookLater(claim.status === 'theirs' && claim.item ? state.withOwn(claim.item) : item);
    },
    lookLater: (item) => view.put({ ...item, dueAt: now() + beat }),
    drop(clientRef) {
      for (const names of [whole, unkept, held]) names.delete(clientRef);
      view.drop(clientRef);
    },
    abort(clientRef) {
      state.drop(clientRef);
      fates.fail(clientRef, new TicketError('aborted', 'Taken out before it was sent'));
    },
    fail(item, error) {
      fates.fail(item.clientRef, error);
      guard(() => onFailed?.(item, error));
    },
    async halt(item, why) {
      const halting = await state.keep(halted(item));
      if (halting) state.fail(halting, new TicketError('unknown', why));
    },
  };
  return state;
}
