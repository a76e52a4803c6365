import { appFile } from './appFile.js';
import { defineTicketDock } from './element.js';

/** The same as a module: it defines `<ticket-dock>`, and the page writes or makes the elements. */
defineTicketDock(
  (tries) =>
    import(/* @vite-ignore */ new URL(appFile + (tries ? `?${tries}` : ''), import.meta.url) as unknown as string),
);
