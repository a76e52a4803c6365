'use client';
import { createContext, useContext } from 'react';

/** A ticket, or one message or event of it. */
export interface LinkedPlace {
  ticketId: string;
  messageId?: string;
}

/** The address of a place in the host's page, e.g. `/support/1042?message=7`. */
export type LinkTo = (place: LinkedPlace) => string;

const LinksContext = createContext<LinkTo | undefined>(undefined);

export const LinksProvider = LinksContext.Provider;

/** The host's addresses, if it has any: without them no link is drawn. */
export function useLinkTo(): LinkTo | undefined {
  return useContext(LinksContext);
}
