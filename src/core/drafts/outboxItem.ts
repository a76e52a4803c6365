/** What waits to be sent, and how it goes on after each try. Pure: time and chance are arguments. */
import type { NewReply, NewTicket } from '../adapter.js';
import { isAmbiguous, isTransient, type TicketError, type TicketErrorCode } from '../errors.js';
import { backOff, usualPace, type Pace } from './backOff.js';

/** One press on Send. */
export type OutboxWrite =
  | { type: 'create'; input: NewTicket }
  | {
      type: 'reply';
      ticketId: string;
      input: NewReply;
      /** The newest message that was known: one of the same words before it is another one. */
      after?: string;
      /** The ticket is closed once it has arrived. */
      thenClose?: boolean;
    };

/** Why the last try did not do it. */
export interface OutboxFailure {
  code: TicketErrorCode;
  /** Why each field was refused, in the backend's words. */
  fields?: Record<string, string>;
  /** Seconds. */
  retryAfter?: number;
}

/** Something that was meant to be sent and is not known to have arrived. */
export interface OutboxItem {
  /** The name of this write at the backend, the same on every try (`Idempotency-Key`). */
  readonly clientRef: string;
  readonly write: OutboxWrite;
  /**
   * - `waiting`: goes by itself at `dueAt`, or when what it waits for is there again.
   * - `sending`: is on its way.
   * - `failed`: goes on only when somebody says how.
   */
  readonly state: 'waiting' | 'sending' | 'failed';
  /** Milliseconds since 1970: when Send was pressed. */
  readonly createdAt: number;
  /** Counts the presses: the clock may be set back between two of them. @default 0 */
  readonly turn?: number;
  /** Milliseconds since 1970: when the next try is due. */
  readonly dueAt: number;
  /** Tries since somebody last pressed. */
  readonly attempts: number;
  /** An answer was lost: it may have arrived all the same. */
  readonly isUnclear: boolean;
  readonly failure?: OutboxFailure;
  /**
   * What could not be kept, so that it cannot go without somebody's help: it has to be added again. Where secrets lack, files may
   * lack, too: those are named, without their `file`.
   */
  readonly lacks?: 'secrets' | 'files';
}

/** What speaks for trying again later. */
export interface Surroundings {
  now: number;
  /** From 0 to 1. */
  random: number;
  /** The browser says that there is no connection: then the try says nothing about the backend. */
  isOffline: boolean;
  pace?: Pace;
}

/** A new item, due at once; or the same one with other words, after somebody changed them. */
export function pressed(
  clientRef: string,
  write: OutboxWrite,
  now: number,
  { createdAt = now, isUnclear = false, turn = 0 }: Partial<OutboxItem> = {},
): OutboxItem {
  return { clientRef, write, state: 'waiting', createdAt, turn, dueAt: now, attempts: 0, isUnclear };
}

/** The order of the presses, in every tab the same. */
export function byTurn(one: OutboxItem, other: OutboxItem): number {
  const turns = (one.turn ?? 0) - (other.turn ?? 0);
  return turns || one.createdAt - other.createdAt || (one.clientRef < other.clientRef ? -1 : 1);
}

/** Is on its way. What was on its way when its page went may have arrived. */
export function begun(item: OutboxItem): OutboxItem {
  return {
    ...item,
    state: 'sending',
    // Whoever finds it left behind need not wait for what it waited for.
    dueAt: Math.min(item.dueAt, item.createdAt),
    attempts: item.attempts + 1,
    isUnclear: item.isUnclear || item.state === 'sending',
  };
}

/** After a try that did not do it. */
export function missed(item: OutboxItem, error: TicketError, around: Surroundings): OutboxItem {
  const { now, random, isOffline, pace = usualPace } = around;
  const { code, fields, retryAfter } = error;
  const failure = { code, ...(fields && { fields }), ...(retryAfter !== undefined && { retryAfter }) };
  // A refusal stored nothing; being signed out or asked to slow down says nothing about the try before.
  const isUnclear = isAmbiguous(error) || (item.isUnclear && (isTransient(error) || code === 'unauthorized'));
  const next = { ...item, isUnclear, failure };
  if (code === 'unauthorized') return { ...next, state: 'waiting', dueAt: Infinity, attempts: item.attempts - 1 };
  if (!isTransient(error) && !isAmbiguous(error)) return { ...next, state: 'failed' };
  if (isOffline && code === 'network')
    return { ...next, state: 'waiting', dueAt: now + pace.longest, attempts: item.attempts - 1 };
  if (item.attempts >= pace.tries) return { ...next, state: 'failed' };
  return { ...next, state: 'waiting', dueAt: now + backOff(item.attempts, retryAfter, random, pace) };
}

/** Somebody pressed Try again. What lacks something cannot go so. */
export function again(item: OutboxItem, now: number): OutboxItem {
  if (item.state === 'sending' || item.lacks) return item;
  return { ...item, state: 'waiting', dueAt: now, attempts: 0 };
}

/** It will not go on by itself. */
export const halted = (item: OutboxItem): OutboxItem => ({ ...item, state: 'failed' });

/** Hours that a backend knows a repetition (Stripe: at least a day). */
const keyTime = 24 * 3600_000;

/** Whether it may have arrived so long ago that no backend would know it again: then somebody has to look. */
export function isForgotten({ isUnclear, attempts, createdAt, state }: OutboxItem, now: number): boolean {
  return (isUnclear || state === 'sending') && attempts > 0 && now - createdAt > keyTime;
}

/** No wait is longer than `farthest` milliseconds: one that is was planned before the clock was set back. */
export function inReach(item: OutboxItem, now: number, farthest: number): OutboxItem {
  const isTooFar = item.dueAt !== Infinity && item.dueAt - now > farthest;
  return isTooFar ? { ...item, dueAt: now + farthest } : item;
}

/** What it waited for may be there again: the connection, the session. A wait that the backend asked for goes on. */
export function resumed(item: OutboxItem, now: number): OutboxItem {
  const { state, failure } = item;
  const isCutOff = failure?.code === 'network' || failure?.code === 'timeout' || failure?.code === 'unauthorized';
  if (!isCutOff || item.lacks) return item;
  if (state === 'failed') return again(item, now);
  return state === 'waiting' ? { ...item, dueAt: Math.min(item.dueAt, now) } : item;
}

/** Of those in one lane, one goes at a time. */
export function laneOf({ write }: OutboxItem): string {
  return write.type === 'reply' ? `reply ${write.ticketId}` : 'create';
}

/**
 * Those that may go now, in the order of the presses. Answers in one ticket go one after the other, and so do new tickets;
 * one that needs somebody's hand does not hold up the rest.
 */
export function due(items: readonly OutboxItem[], now: number): OutboxItem[] {
  const lanes = new Map<string, OutboxItem>();
  for (const item of items.toSorted(byTurn)) {
    const lane = laneOf(item);
    if (item.state !== 'failed' && !lanes.has(lane)) lanes.set(lane, item);
  }
  return [...lanes.values()].filter(({ state, dueAt }) => state === 'waiting' && dueAt <= now);
}
