import type { Service, TicketAdapter } from '../support/port.js';
import type { Viewer } from '../viewer.js';

/** Who a backend has to know to let them write. */
export type Customer = Pick<Viewer, 'id' | 'email' | 'name' | 'locale'>;

/** Stands for a customer where any would do. */
export const nobody: Customer = { id: 0, email: 'nobody@harbour.example', name: '', locale: 'en' };

/** What the panel itself knows of a customer, and a backend has to be told. */
export interface CustomerFacts {
  services: readonly Service[];
}

/** A helpdesk of somebody else's that keeps the requests of this panel's customers. */
export interface Backend {
  /** What people call it, e.g. `Request Tracker`. */
  name: string;
  /** Where staff answer, without a slash at the end. */
  url: string;
  /** The path of a request there, below `url`; `{id}` stands for its id. */
  ticketPath: string;
  /** What {@link adapterFor} answers for nobody in particular: it says what can be done, and does nothing. */
  sample: TicketAdapter;
  /** Support as this customer sees it. Makes sure that the backend knows them. */
  adapterFor(customer: Customer, facts: CustomerFacts): Promise<TicketAdapter>;
  /** The customer has signed out: keeps nothing of theirs that opens the backend. */
  forget(customerId: number): void;
  /** Writes as one of the staff. Absent: nobody told the panel how. */
  answer?(ticketId: string, body: string): Promise<void>;
}
