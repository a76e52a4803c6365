'use client';
import { createContext, useContext, type ComponentType, type ReactNode } from 'react';
import type { Message, Person, TicketSummary } from '../../core/model.js';

/** The parts a host may bring itself. */
export interface Slots {
  /** Draws the body of one message. Gets it as the backend sent it: unsafe until drawn safely. */
  MessageBody?: ComponentType<{ message: Message }>;
  /** Draws what is inside a row of the list; the row itself stays a button with our keyboard. */
  TicketRow?: ComponentType<{ ticket: TicketSummary }>;
  /** Draws a person beside their name. Without it only the name is shown. */
  Avatar?: ComponentType<{ person: Person }>;
  /** Draws a link found in a message. `href` has passed the URL gate: http, https, mailto or tel. */
  Link?: ComponentType<{ href: string; children: ReactNode }>;
  /** Stands where a customer has no tickets yet. `onCreate` opens the form. */
  EmptyState?: ComponentType<{ onCreate: (() => void) | undefined }>;
  /** Stands in the bar over the field for an answer: ready answers and the like. `insert` puts a text where the caret is. */
  ComposerTools?: ComponentType<{ insert: (text: string) => void; ticketId: string }>;
}

const SlotsContext = createContext<Slots>({});

export function SlotsProvider({ slots, children }: { slots: Slots | undefined; children: ReactNode }) {
  return slots ? <SlotsContext.Provider value={slots}>{children}</SlotsContext.Provider> : children;
}

/** The host's own parts, if any. */
export function useSlots(): Slots {
  return useContext(SlotsContext);
}
