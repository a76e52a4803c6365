import type { TicketFormProps } from '../TicketForm/TicketForm.js';

/** Where in the desk the customer is. */
export type SupportView =
  | { name: 'list' }
  /** The form, with what its fields begin with. */
  | { name: 'new'; prefill?: TicketFormProps['prefill'] }
  | { name: 'ticket'; id: string };

/** The same text for the same place, however the view's object came to be. */
export function placeOf(view: SupportView): string {
  if (view.name === 'ticket') return `ticket ${view.id}`;
  return view.name === 'new' ? `new ${JSON.stringify(view.prefill ?? {})}` : 'list';
}
