'use client';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SupportEvent } from '../../hooks/events.js';
import type { Parts } from './createParts.js';
import type { Widget } from './createWidget.js';
import type { WidgetState } from './widgetState.js';

/** What the drawn parts know of the widget around them, and tell it. */
export interface WidgetTies extends Pick<Widget, 'store' | 'close' | 'connect' | 'refuse' | 'signIn'> {
  parts: Parts;
  onEvent: (event: SupportEvent) => void;
  /** The first drawing is there. */
  onDrawn: () => void;
}

export const WidgetContext = createContext<WidgetTies | null>(null);

/** Not yet: all but the desk. Apart from the ties, so that the desk alone is drawn when it is its turn. */
export const WholeContext = createContext(true);

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
