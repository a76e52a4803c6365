import { defineTicketDock } from './element.js';
import { describeProperties, takeProperties } from './elementProperties.js';

export type { TicketDockEventDetails, TicketDockMethods, TicketDockProperties, WidgetPrefill } from './contract.js';
export type { TicketDockAttributes, TicketDockElement, TicketDockEventMap } from './elementTypes.js';

const tag = 'ticket-dock';

// A server has no elements, and nothing to do here: its text becomes one in the browser.
if (globalThis.customElements) {
  if (customElements.get(tag)) console.warn(`ticketdock: <${tag}> is defined already, and stays as it is.`);
  else {
    defineTicketDock(() => import('./elementApp.js'));
    describeProperties((customElements.get(tag) as CustomElementConstructor).prototype as object);
    for (const element of document.querySelectorAll(tag)) takeProperties(element);
  }
}
