'use client';
import { skipToken, useQuery } from '@tanstack/react-query';
import type { TicketErrorCode } from '../core/errors.js';
import { useSupport } from './SupportProvider.js';

/** Why a ticket is open all the same that was to be closed with an answer; `null` when there is nothing of the kind. */
export interface Unclosed {
  code: TicketErrorCode | null;
  /** It has been told. */
  forget: () => void;
}

export function useUnclosed(ticketId: string): Unclosed {
  const { client, scope } = useSupport('useUnclosed');
  const queryKey = [scope, 'unclosed', ticketId];
  const { data = null } = useQuery<TicketErrorCode | null>({ queryKey, queryFn: skipToken }, client);
  return { code: data, forget: () => client.setQueryData(queryKey, null) };
}
