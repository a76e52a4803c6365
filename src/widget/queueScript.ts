import type { LoadApp } from './contract.js';
import { defineTicketDock } from './element.js';

/** `window.Ticketdock`, and until the script is there a stub of the page's, which keeps what it is called with. */
interface Commands {
  (...command: readonly unknown[]): unknown;
  q?: (readonly unknown[])[];
}

/**
 * What a classic script does on a page: defines the element, answers `window.Ticketdock`, and, where it has a `data-api`, makes an
 * element of its own: a launcher, or with `data-target` one in that place.
 *
 * @param load Is given the script as well, whose address leads to the app.
 */
export function runScript(load: (tries: number, script: HTMLScriptElement) => ReturnType<LoadApp>): void {
  // It is read here, at once: later there is no `currentScript`.
  const script = document.currentScript as HTMLScriptElement;
  const { dataset } = script;
  const page = window as Window & { Ticketdock?: Commands };
  const kept = page.Ticketdock?.q ?? [];
  let made: HTMLElement | undefined;
  const place = () => {
    const parent = document.querySelector(dataset['target'] || 'body');
    if (parent) parent.append(made as HTMLElement);
    else addEventListener('DOMContentLoaded', place);
  };
  try {
    defineTicketDock((tries) => load(tries, script));
  } catch (error) {
    // There is one already, which stays.
    return console.warn(error);
  }
  if (dataset['api']) {
    made = document.createElement('ticket-dock');
    if (!dataset['target']) made.setAttribute('mode', 'launcher');
    for (const name in dataset) made.setAttribute(name, dataset[name] as string);
    place();
  }
  const command: Commands = (name, ...args) =>
    (
      ((made ?? document.querySelector('ticket-dock')) as unknown as Record<string, unknown>)[
        name as string
      ] as Commands
    )(...args);
  page.Ticketdock = command;
  for (const args of kept) command(...args);
}
