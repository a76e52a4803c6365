'use client';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SupportEvent } from '../../hooks/events.js';
import type { Parts } from './createParts.js';
import type { Store } from './createStore.js';
import type { WidgetState } from './widgetState.js';

/** What the drawn parts know of the widget around them, and tell it. */
export interface WidgetTies {
  store: Store<WidgetState>;
  parts: Parts;
  onEvent: (event: SupportEvent) => void;
  /** The server says that the customer is signed out. */
  onRefused: () => void;
  /** The customer wants to go on after that. */
  onAgain: () => void;
  /** The first drawing is there. */
  onDrawn: () => void;
  onClose: () => void;
  /** Gives the way to ask for everything again. @returns Takes it back. */
  connect: (askAgain: () => void) => () => void;
}

export const WidgetContext = createContext<WidgetTies | null>(null);

export function useTies(): WidgetTies {
  const ties = useContext(WidgetContext);
  if (!ties) throw new Error('Ticketdock: outside of the widget.');
  return ties;
}

/** One thing of the widget's state. Who reads it is drawn anew only when it is another: a panel that opens draws nothing. */
export function useWidgetValue<Name extends keyof WidgetState>(name: Name): WidgetState[Name] {
  const { store } = useTies();
  const read = () => store.get()[name];
  return useSyncExternalStore(store.subscribe, read, read);
}
