import type { ComponentType } from 'react';
import type { TicketFormProps } from '../../components/TicketForm/TicketForm.js';
import type { TicketThreadProps } from '../../components/TicketThread/TicketThread.js';
import { later, type LaterPart } from '../../core/later.js';
import { adoptLaterStyles } from './styles.js';

/** The parts of the desk that a widget loads later, with the styles that they are drawn with. */
export interface Parts {
  /** Of what the list itself shows now and then, too. */
  styles: LaterPart<void>;
  form: LaterPart<{ View: ComponentType<TicketFormProps> }>;
  thread: LaterPart<{ View: ComponentType<TicketThreadProps> }>;
}

/** One set for each root: the code is fetched once a page, the styles are taken on in each. */
export function createParts(root: ShadowRoot): Parts {
  const styles = later(() => adoptLaterStyles(root));
  const dressed = <T>(load: () => Promise<T>) =>
    later(async () => {
      const [part] = await Promise.all([load(), styles.load()]);
      return part;
    });
  return {
    styles,
    form: dressed(() => import('./formPart.js')),
    thread: dressed(() => import('./threadPart.js')),
  };
}

/** Fetches what there is to open before it is needed. What fails is tried again when it is. */
export function fetchParts({ form, thread }: Parts): void {
  for (const part of [thread, form]) part.load().catch(() => undefined);
}
