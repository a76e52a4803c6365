import type { SupportView } from '../components/SupportDesk/view.js';
import type { TicketAdapter } from '../core/adapter.js';
import type { TicketErrorCode } from '../core/errors.js';
import type { PartialMessages } from '../i18n/messages.js';

/** What the form of a new request begins with. */
export type WidgetPrefill = NonNullable<Extract<SupportView, { name: 'new' }>['prefill']>;

/** What only JavaScript can give a `<ticket-dock>`; each may be set before the element is defined, and changed at any time. */
export interface TicketDockProperties {
  /** The way to the backend, in place of `api`. */
  adapter: TicketAdapter | undefined;
  /** Words that take the place of those of `lang`: a whole locale, or some of the words. */
  messages: PartialMessages | readonly PartialMessages[] | undefined;
  /** What a new request begins with when the customer presses "New request". */
  prefill: WidgetPrefill | undefined;
  /**
   * The bearer token of the signed-in customer, in place of the attribute `token`. Called before every request, so answer from
   * a cache; with `refresh: true` after the server refused the last one. `null` means signed out.
   */
  getToken: ((request: { refresh: boolean }) => string | null | Promise<string | null>) | undefined;
}

/** What a `<ticket-dock>` can be told to do. Before the app has loaded it is kept, and done then. */
export interface TicketDockMethods {
  /** Opens the panel of the launcher. Inline it takes the focus to the desk. */
  open: () => void;
  close: () => void;
  /** Opens the form of a new request. */
  newTicket: (prefill?: WidgetPrefill) => void;
  /** Opens a ticket. */
  showTicket: (id: string) => void;
  /** Forgets the customer: what is shown, and what is kept of theirs in this browser. Call it as they sign out of the host. */
  signOut: () => Promise<void>;
  /** Tries again after a refusal: the customer has signed in, or the token is new. */
  signIn: () => void;
}

/** The `detail` of each event. All are composed and bubble. */
export interface TicketDockEventDetails {
  /** The app has loaded and can be seen, or is ready behind the launcher. */
  'ticketdock:ready': Record<string, never>;
  'ticketdock:open': Record<string, never>;
  'ticketdock:close': Record<string, never>;
  'ticketdock:created': { ticketId: string; number: string };
  'ticketdock:replied': { ticketId: string };
  /** How many tickets have something new for the customer, told when it changes. */
  'ticketdock:unread': { count: number };
  /** `unauthorized`: the customer is signed out; the widget waits for `signIn()`, a new token or a new `getToken`. */
  'ticketdock:error': { code: TicketErrorCode; operation: string };
}

/**
 * What the loader holds of the app once it is there. The loader draws the element's shadow root, the launcher in it, and
 * nothing else; all below `surface` is the app's.
 */
export interface WidgetApp {
  /** An attribute or a property of the element has another value. */
  update: () => void;
  /** A method of the element was called, in the order of the calls. */
  run: (...command: WidgetCommand) => unknown;
  /** The element has left the page for good: nothing of it may stay behind. */
  stop: () => void;
}

export type WidgetCommand = {
  [Name in keyof TicketDockMethods]: [name: Name, ...args: Parameters<TicketDockMethods[Name]>];
}[keyof TicketDockMethods];

/** What the app is given by the element that loads it. */
export interface WidgetHost {
  /** Its attributes and properties are read where they are needed, never copied. */
  element: HTMLElement & Partial<TicketDockProperties>;
  root: ShadowRoot;
  /**
   * The launcher, seen in the mode `launcher` alone: drawn by the loader, worked by the app once it is there. The loader keeps
   * to its place, icon and visible `label`; `aria-label`, `aria-expanded` and the text of `[part=badge]` in it, which is
   * not seen while it is empty, are the app's from then on, and so is a press.
   */
  launcher: HTMLButtonElement;
  /** Passed on to whatever is loaded or made later. */
  nonce: string | undefined;
}

/** The export of the app's chunk. */
export type StartApp = (host: WidgetHost) => WidgetApp;

/** What the element that loads the app holds of it. Beside the methods it runs the commands of `window.Ticketdock`: `on`, `off`, `set`. */
export interface RunningApp extends Pick<WidgetApp, 'update' | 'stop'> {
  run: (name: string, ...args: unknown[]) => unknown;
}

/**
 * Where the app is to be had. Asked with the number of tries that failed before: a browser keeps the failure of an address, so
 * another try needs another address.
 */
export type LoadApp = (tries: number) => Promise<{ startApp: (element: HTMLElement) => RunningApp }>;
