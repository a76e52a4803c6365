import { again, due, inReach, isForgotten, pressed, resumed, type OutboxItem } from '../core/drafts/outboxItem.js';
import { TicketError } from '../core/errors.js';
import { createAttempt } from './createAttempt.js';
import type { Outbox, OutboxOptions } from './outbox.js';
import { beat, createOutboxState } from './outboxState.js';
import { watchPage } from './watchPage.js';

export type { Outbox, OutboxOptions, OutboxResult } from './outbox.js';

/**
 * What the storage says is so, in every tab; what is in memory shows it, and stands in for it where the storage fails.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { tabs } = options;
  const state = createOutboxState(options);
  const { kept, view, fates, whole, held, tab, pace, now, inTurn } = state;
  const farthest = Math.max(pace.longest, pace.longestAsked, beat);
  const entering = new Map<string, OutboxItem>();
  const leaving = new Set<string>();
  /** Names under which this page has pressed other words than another tab before it. */
  const refused = new Set<string>();
  const underWay = new Map<string, Promise<void>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pulse: ReturnType<typeof setInterval> | undefined;
  let isClosed = false;
  let isRefreshing = false;
  /** How often everything was cleared. */
  let clearings = 0;
  const attempt = createAttempt(options, state, () => isClosed);

  const isFree = ({ clientRef }: OutboxItem) => ![underWay, entering, leaving].some((names) => names.has(clientRef));

  const start = (item: OutboxItem) => {
    const { clientRef } = item;
    const later = () => {
      const left = view.find(clientRef);
      if (left) state.lookLater(left);
    };
    const done = attempt(item)
      .catch(later)
      .finally(() => {
        underWay.delete(clientRef);
        step();
      });
    underWay.set(clientRef, done);
  };

  /** What a tab that has gone was sending is nobody's: its turn is asked for now and then. */
  const isLeft = (item: OutboxItem, at: number) => item.state === 'sending' && item.dueAt <= at;

  const step = () => {
    clearTimeout(timer);
    if (isClosed) return;
    const at = now();
    for (const item of view.all().filter(isFree)) {
      const near = inReach(item, at, farthest);
      if (near !== item) view.put(near);
    }
    const left = view.all().filter((item) => isLeft(item, at));
    for (const item of [...due(view.all(), at), ...left].filter(isFree)) start(item);
    // Those that wait for the one before them are looked at when that one is through.
    const later = view.all().filter((item) => item.state !== 'failed' && isFree(item) && item.dueAt > at);
    const next = Math.min(...later.map(({ dueAt }) => dueAt - at));
    if (next < Infinity) timer = setTimeout(step, next);
    if (held.size > 0 || kept.isBehind()) pulse ??= setInterval(() => void showLife(), beat);
    else {
      clearInterval(pulse);
      pulse = undefined;
    }
  };

  const showLife = async () => {
    const wasBehind = kept.isBehind();
    await inTurn(kept.renew).catch(() => undefined);
    if (wasBehind && !kept.isBehind()) state.tell('');
    step();
  };

  const readAll = async () => {
    isRefreshing = false;
    const before = clearings;
    const stored = await kept.load().catch(() => undefined);
    if (!stored || isClosed || clearings !== before) return;
    for (const item of stored.items.filter(isFree)) {
      const own = state.withOwn(item);
      // Nobody here knows what could not be kept: whether another tab does is asked at once.
      view.renew(own.lacks && own.state === 'waiting' ? { ...own, dueAt: Math.min(own.dueAt, now()) } : own);
      if (item.state === 'failed') fates.fail(item.clientRef, toError(item));
    }
    const names = new Set(stored.items.map(({ clientRef }) => clientRef));
    for (const item of view.all().filter((one) => isFree(one) && !names.has(one.clientRef))) {
      const { clientRef } = item;
      const sent = stored.sent.get(clientRef);
      if (sent?.ticketId === '') state.abort(clientRef);
      // Whoever pressed here, too, is told what became of it there.
      else if (sent && fates.has(clientRef)) view.put({ ...item, state: 'waiting', dueAt: now() });
      else if (sent || !whole.has(clientRef)) state.drop(clientRef);
    }
  };
  const refresh = async () => {
    if (isRefreshing) return;
    isRefreshing = true;
    await inTurn(readAll);
    step();
  };
  const begin = async () => {
    await inTurn(readAll);
    for (const item of view.all().filter(isFree)) if (item.dueAt === Infinity) view.put(resumed(item, now()));
    step();
  };

  /** Somebody has said that it is to go now. */
  const go = (next: OutboxItem) => {
    const { clientRef } = next;
    view.put(next);
    const keep = async () => {
      if (view.find(clientRef) !== next || (await state.keep(next))) return;
      // Another tab that holds it does what was asked for.
      tabs.tell({ type: 'again', clientRef });
    };
    void inTurn(keep).then(step);
  };
  const retry = (clientRef: string, isSure = false) => {
    const item = view.find(clientRef);
    if (!item || !isFree(item) || item.lacks || item.state === 'sending') return;
    go({ ...again(item, now()), isUnclear: item.isUnclear && !isSure });
  };

  const enter = async (item: OutboxItem, was: { draftId: string | undefined; isKnown: boolean }) => {
    const { clientRef, write } = item;
    // Taken back before it was kept.
    const isOver = () => view.find(clientRef) !== item;
    if (isOver()) return;
    const claim = await kept.enter(item, was).catch(() => undefined);
    if (isOver()) return;
    const theirs = claim?.status === 'theirs' ? claim.item && state.wordsIn(claim.item.write) : undefined;
    const words = claim?.status === 'sent' ? claim.sent.words : theirs;
    if (words !== undefined && words !== state.wordsIn(write)) {
      state.drop(clientRef);
      refused.add(clientRef);
      fates.fail(clientRef, otherWords());
    } else if (claim && claim.status !== 'mine') state.follow(item, claim);
    else {
      state.note(clientRef, claim !== undefined);
      if (claim?.item.isUnclear) view.put({ ...item, isUnclear: true });
    }
    state.tell(clientRef);
    if (isClosed) await kept.release(clientRef).catch(() => undefined);
  };

  const stopListening = tabs.subscribe(({ type, clientRef }) => {
    if (type === 'outbox') void refresh();
    else if (type === 'again' && held.has(String(clientRef))) retry(String(clientRef));
  });
  const stopWatching = watchPage(
    () => {
      void kept.release().catch(() => undefined);
      tab.pause();
    },
    () => {
      tab.goOn();
      for (const clientRef of held) void inTurn(() => kept.claim(clientRef)).catch(() => undefined);
      void refresh();
    },
  );
  const started = begin();

  return {
    items: view.all,
    subscribe: view.subscribe,
    async add(clientRef, write, { draftId, isUnclear = false } = {}) {
      const before = view.find(clientRef);
      if (before && (!isFree(before) || fates.has(clientRef))) {
        if (state.wordsIn(before.write) !== state.wordsIn(write)) throw otherWords();
        return fates.promise(clientRef);
      }
      const fate = fates.promise(clientRef);
      const turn = 1 + Math.max(0, ...view.all().map((item) => item.turn ?? 0));
      const item = pressed(clientRef, write, now(), before ?? { isUnclear, turn });
      entering.set(clientRef, item);
      whole.set(clientRef, write);
      view.put(item);
      await started;
      await inTurn(() => enter(item, { draftId, isKnown: before !== undefined }));
      if (entering.get(clientRef) === item) entering.delete(clientRef);
      step();
      return fate;
    },
    retry,
    withdraw(clientRef) {
      const item = view.find(clientRef);
      // Whoever was refused clears up after themselves: what is there is the other tab's.
      if (!item || item.state === 'sending' || refused.delete(clientRef)) return undefined;
      leaving.add(clientRef);
      entering.delete(clientRef);
      state.abort(clientRef);
      void inTurn(() => kept.withdraw(clientRef)).then(() => {
        leaving.delete(clientRef);
        state.tell(clientRef);
        step();
      });
      return item;
    },
    resume(isReturn = true) {
      for (const item of view.all().filter(isFree)) {
        const next = isReturn || item.failure?.code !== 'unauthorized' ? resumed(item, now()) : item;
        if (next === item) continue;
        if (item.state !== 'failed') view.put(next);
        // What may have been there for long is not sent again unasked.
        else if (!isForgotten(item, now())) go(next);
      }
      step();
    },
    isKept: state.isKept,
    forget() {
      clearings += 1;
      kept.forget();
      entering.clear();
      for (const { clientRef } of view.all()) state.abort(clientRef);
      step();
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      clearInterval(pulse);
      stopListening();
      stopWatching();
      await Promise.allSettled(underWay.values());
      await inTurn(() => kept.release()).catch(() => undefined);
      tab.pause();
      state.tell('');
    },
  };
}

const otherWords = () =>
  new TicketError('conflict', 'Other words have gone under this name', { fields: { clientRef: 'is used' } });

function toError({ failure }: OutboxItem): TicketError {
  const { code = 'unknown', ...more } = failure ?? {};
  return new TicketError(code, code, more);
}
