import { namePrefix } from '../../storage/namePrefix.js';

/** Where one customer was in one tab, before a reload. */
export interface Remembered {
  isOpen: boolean;
  /** As the attribute `view` says it. */
  view: string;
  /** What the attribute said then: another page of the host asks for another view. */
  asked: string | null;
}

/** Keeps it as long as the tab. Where storage is blocked there is nothing, and nobody is told. */
export function openRemembered(customer: string | undefined, place: string) {
  const key = `${namePrefix}widget:${customer ?? ''}:${place}`;
  return {
    read(): Partial<Remembered> {
      try {
        const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
        return typeof kept === 'object' && kept !== null ? kept : {};
      } catch {
        return {};
      }
    },
    write(kept: Remembered) {
      // Of a customer without a name no ticket is kept: the next one at this browser may be somebody else.
      const view = customer === undefined && kept.view.startsWith('ticket:') ? 'list' : kept.view;
      try {
        sessionStorage.setItem(key, JSON.stringify({ ...kept, view }));
      } catch {
        // Full or forbidden.
      }
    },
    forget() {
      try {
        sessionStorage.removeItem(key);
      } catch {
        // Forbidden: there is nothing.
      }
    },
  };
}
