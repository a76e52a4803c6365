import type { SupportEvent } from '../../hooks/events.js';
import type { TicketDockEventDetails } from '../contract.js';

/** Tells the host's page, through every shadow root around the element. */
export function announce<Name extends keyof TicketDockEventDetails>(
  element: Element,
  name: Name,
  detail: TicketDockEventDetails[Name],
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** What the kit tells its host, as events of the element. */
export function announceSupport(element: Element, event: SupportEvent): void {
  if (event.type === 'created') {
    announce(element, 'ticketdock:created', { ticketId: event.ticketId, number: event.number });
  } else if (event.type === 'replied') announce(element, 'ticketdock:replied', { ticketId: event.ticketId });
  // A lost sign-in is told once, however much it made fail.
  else if (event.type === 'failed' && event.code !== 'unauthorized') {
    announce(element, 'ticketdock:error', { code: event.code, operation: event.operation });
  }
}
