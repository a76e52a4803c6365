import type { TicketAdapter } from '../../core/adapter.js';
import type { WidgetHost } from '../contract.js';
import { createRestSource } from './createRestSource.js';

/** Finds the way to the backend that the element names. */
export interface AdapterSource {
  /** The same one until the element names another backend; `undefined` where it names none. */
  read(): TicketAdapter | undefined;
}

/**
 * The property `adapter`, or else one for the REST contract at `api`. A new token, other cookies or a new `getToken` hold from the
 * next request on and leave the adapter as it is: what is on screen and what was typed belongs to it.
 */
export function createAdapterSource(element: WidgetHost['element']): AdapterSource {
  let address: string | undefined;
  let made: TicketAdapter | undefined;
  return {
    read() {
      if (element.adapter) return element.adapter;
      const wanted = addressOf(element);
      if (wanted !== address) {
        address = wanted;
        made = wanted === undefined ? undefined : createRestSource(element, wanted);
      }
      return made;
    },
  };
}

/** Against the address of the page, never its `<base>`: that one is made for the host's own links. */
function addressOf(element: Element): string | undefined {
  const api = element.getAttribute('api')?.trim();
  if (!api) return undefined;
  try {
    return new URL(api, location.href).href;
  } catch {
    return undefined;
  }
}
