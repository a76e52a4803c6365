import type { QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PartialMessages, SupportProviderProps, TicketAdapter } from 'ticketdock';
import { createRestAdapter } from 'ticketdock/adapters/rest';
import { ru } from 'ticketdock/locales/ru';
import type { SessionAnswer, User } from '../api/session.js';
import { staffSlots } from '../staff/slots.js';
import { useWords } from '../words/useWords.js';
import { heard } from './heard.js';
import { serviceHealth } from './serviceHealth.js';

type Settings = Pick<SupportProviderProps, 'adapter' | 'messages' | 'locale' | 'components' | 'assist'>;

/** What only customers do: the desk's side of the server refuses it, so it is not drawn there. */
const customersOnly = new Set([
  'changeTicket',
  'setHidden',
  'setMuted',
  'rate',
  'setParticipants',
  'findSimilarTickets',
]);

function asStaff(adapter: TicketAdapter): TicketAdapter {
  return Object.fromEntries(
    Object.entries(adapter).filter(([name]) => !customersOnly.has(name)),
  ) as unknown as TicketAdapter;
}

/** How support is connected for this person: the customer's side of the contract, or the desk's. */
export function useSupportSettings(
  { role, locale }: User,
  client: QueryClient,
  abilities: SessionAnswer['support'],
): Settings {
  const words = useWords();
  const { staff } = words;
  const isStaff = role === 'staff';
  // Each answer about the session tells of them anew, in the same words.
  const able = JSON.stringify(abilities ?? {});
  const adapter = useMemo(() => {
    const given = JSON.parse(able) as NonNullable<typeof abilities>;
    const rest = createRestAdapter({
      baseUrl: isStaff ? '/api/staff/support' : '/api/support',
      // The panel's own database knows a repetition. A helpdesk behind it says for itself.
      capabilities: { idempotentWrites: true },
      ...given,
    });
    return heard(isStaff ? asStaff(rest) : rest, () => {
      void client.invalidateQueries({ queryKey: ['staff'] });
      void client.invalidateQueries({ queryKey: ['mailbox'] });
    });
  }, [isStaff, able, client]);
  const messages = useMemo<PartialMessages[]>(
    () => [...(locale === 'ru' ? [ru] : []), ...(isStaff ? [staff.support] : [])],
    [locale, isStaff, staff],
  );
  const assist = useMemo(
    () => ({ context: ['page', 'browser', 'timeZone', serviceHealth(words.services, locale)] as const }),
    [words, locale],
  );
  return { adapter, messages, locale, assist, ...(isStaff && { components: staffSlots }) };
}
