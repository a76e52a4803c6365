import type { TicketFormProps } from '../TicketForm/TicketForm.js';
import type { TicketListQuery } from '../TicketList/listQuery.js';

/** Where in the desk the customer is. */
export type SupportView =
  /** The list. Without a `query` it is as the customer left it; `{}` asks for everything. */
  | { name: 'list'; query?: TicketListQuery }
  /** The form, with what its fields begin with. */
  | { name: 'new'; prefill?: TicketFormProps['prefill'] }
  /** A ticket, and the message of it that the customer is taken to. */
  | { name: 'ticket'; id: string; messageId?: string };

/** The same text for the same place, however the view's object came to be. The list is one place, whatever it is asked. */
export function placeOf(view: SupportView): string {
  if (view.name === 'ticket') return `ticket ${view.id}`;
  return view.name === 'new' ? `new ${JSON.stringify(view.prefill ?? {})}` : 'list';
}
