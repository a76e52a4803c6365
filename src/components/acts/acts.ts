'use client';
import { createContext, useContext } from 'react';
import type { Message } from '../../core/model.js';

/** What is done in a dialog over the thread, or by a part that is loaded for it. */
export type Act =
  | { name: 'close' | 'change' | 'participants' | 'print' }
  | { name: 'mute'; isMuted: boolean }
  | { name: 'export'; format: 'markdown' | 'json' }
  /** Of the ticket, or one message of it. With a score it is sent at once. */
  | { name: 'rate'; message?: Message; score?: number }
  | { name: 'delete' | 'versions' | 'retract'; message: Message };

/**
 * What an act that asks nothing is done to; `undefined` for those that lie over the page. Two to the same go one after the other:
 * the last press is what holds.
 */
export function targetOf(act: Act): string | undefined {
  if (act.name === 'rate') return act.score === undefined ? undefined : `rate ${act.message?.id}`;
  return act.name === 'mute' || act.name === 'export' ? act.name : undefined;
}

/**
 * Begins an act. It is drawn by the thread, not by the row it was asked for in: rows come and go with the scrolling.
 *
 * @param from What gets the focus where the button is gone by then, as with the acts of a deleted message.
 */
export type BeginAct = (act: Act, from?: HTMLElement | null) => void;

export interface Acts {
  begin: BeginAct;
  /** Reads aloud what has been done. */
  say: (text: string) => void;
}

export const ActsContext = createContext<Acts | null>(null);

/** `null` outside a thread. */
export const useActs = (): Acts | null => useContext(ActsContext);
