import type { ChangeEvent, TicketAdapter } from 'ticketdock';

/**
 * The same adapter, whose changes the panel hears as well: what it shows beside support, such as notes and mails,
 * changes at the same moments.
 */
export function heard(adapter: TicketAdapter, onChange: (event: ChangeEvent) => void): TicketAdapter {
  const { subscribe } = adapter;
  if (!subscribe) return adapter;
  return {
    ...adapter,
    subscribe: (tell, onError) =>
      subscribe((event) => {
        tell(event);
        onChange(event);
      }, onError),
  };
}
