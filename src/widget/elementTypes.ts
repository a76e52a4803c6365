import type * as React from 'react';
import type { TicketDockEventDetails, TicketDockMethods, TicketDockProperties } from './contract.js';

/**
 * The attributes of a `<ticket-dock>` as its properties: what stands in the attribute, `null` without one. Set to `null`, the
 * attribute goes. `lang` is an attribute as well, and typed by `HTMLElement`.
 */
export type TicketDockAttributes = Record<
  | 'api'
  | 'mode'
  | 'theme'
  | 'view'
  | 'position'
  | 'offset'
  | 'label'
  | 'token'
  | 'customer'
  | 'density'
  | 'credentials'
  | 'load',
  string | null
>;

/** The events of a `<ticket-dock>` by name. */
export type TicketDockEventMap = {
  [Name in keyof TicketDockEventDetails]: CustomEvent<TicketDockEventDetails[Name]>;
};

/**
 * A `<ticket-dock>` of a page. Its class is private to the script that defined it: make one with `document.createElement`.
 *
 * @example
 * const dock = document.createElement('ticket-dock');
 * dock.api = '/api/support';
 * dock.getToken = () => session.token;
 * dock.addEventListener('ticketdock:unread', ({ detail }) => showCount(detail.count));
 * document.body.append(dock);
 * dock.newTicket({ subject: 'The invoice of May' });
 */
export interface TicketDockElement extends HTMLElement, TicketDockAttributes, TicketDockProperties, TicketDockMethods {
  addEventListener: Listen & HTMLElement['addEventListener'];
  removeEventListener: Listen & HTMLElement['removeEventListener'];
}

type Listen = <Name extends keyof TicketDockEventMap>(
  type: Name,
  listener: (this: TicketDockElement, event: TicketDockEventMap[Name]) => void,
  options?: boolean | AddEventListenerOptions,
) => void;

declare global {
  interface HTMLElementTagNameMap {
    'ticket-dock': TicketDockElement;
  }
}

/** A `<ticket-dock>` in JSX. React 18 sets attributes only: give it the rest by a ref. */
type InReact = React.DetailedHTMLProps<React.HTMLAttributes<TicketDockElement>, TicketDockElement> &
  Partial<TicketDockAttributes & TicketDockProperties> & {
    /** React 19 listens for them; before it, use a ref and `addEventListener`. */
    [Name in keyof TicketDockEventMap as `on${Name}`]?: (event: TicketDockEventMap[Name]) => void;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ticket-dock': InReact;
    }
  }
}
