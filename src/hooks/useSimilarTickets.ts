'use client';
import { useQuery } from '@tanstack/react-query';
import type { NewTicket } from '../core/adapter.js';
import { checkTicketPage } from '../core/checkShape.js';
import type { TicketError } from '../core/errors.js';
import type { TicketSummary } from '../core/model.js';
import type { Lexicon } from '../core/rules/lexicon/lexicon.js';
import { isWorthComparing } from '../core/rules/similar/isWorthComparing.js';
import { callAdapter } from './callAdapter.js';
import { findLocally } from './findLocally.js';
import { keepWithin } from './pages.js';
import { unasked } from './session.js';
import { useSupport } from './SupportProvider.js';
import { useSettled } from './useSettled.js';

/** Milliseconds after the last key until anybody is asked. */
const pause = 500;

/** Characters of the message that are compared: what it is about comes first. */
const longest = 1000;

/** Tickets that are shown at most. */
const most = 3;

/** Open tickets that are about the same thing as a draft. */
export interface SimilarTicketsData {
  /** The likeliest first, at most three; none where none is convincing. */
  tickets: TicketSummary[];
  /** An answer is on its way, or will be asked for in a moment. */
  isSearching: boolean;
}

/**
 * The customer's open tickets that are about the same thing as what is being written: by the backend's own search where it has
 * one, else by comparing with the open tickets that it lists (up to 100). A failure finds nothing.
 *
 * The seed page asks for it: "Не создавайте дублирующие тикеты ... отвечайте в уже существующем тикете".
 *
 * @param lexicons Words of further languages, for the comparison here: those of English and Russian are part of it.
 *
 * @example
 * const { tickets } = useSimilarTickets({ subject, body, serviceId });
 */
export function useSimilarTickets(
  draft: Pick<NewTicket, 'subject' | 'body' | 'serviceId'>,
  lexicons?: readonly Lexicon[],
): SimilarTicketsData {
  const { adapter, client, scope } = useSupport('useSimilarTickets');
  const subject = draft.subject.trim();
  const body = draft.body.slice(0, longest).trim();
  const serviceId = draft.serviceId ?? '';
  const asked = JSON.stringify([subject, body, serviceId]);
  const question = useSettled(asked, pause);
  const isWorth = isWorthComparing({ subject, body, serviceId });
  const isAsked = isWorth && question === asked;
  const { data, isFetching } = useQuery<TicketSummary[], TicketError>(
    {
      ...unasked,
      // Under the list of tickets: whatever changes them changes what is similar.
      queryKey: [scope, 'tickets', 'similar', question],
      queryFn: ({ signal }) => {
        const written = { subject, body, ...(serviceId && { serviceId }) };
        if (!adapter.findSimilarTickets) return findLocally({ adapter, client, scope }, written, lexicons);
        return callAdapter(
          async (options) => adapter.findSimilarTickets?.(written, options) ?? [],
          (answer) => checkTicketPage({ items: answer, nextCursor: null }).items,
          signal,
        );
      },
      enabled: isAsked,
      placeholderData: keepWithin(scope),
    },
    client,
  );
  const isOpen = ({ status }: TicketSummary) => status.kind !== 'closed' || adapter.capabilities.replyReopens;
  return {
    tickets: isWorth ? (data ?? none).filter(isOpen).slice(0, most) : none,
    isSearching: isWorth && (question !== asked || isFetching),
  };
}

const none: TicketSummary[] = [];
