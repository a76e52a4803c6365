import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { SupportProvider, type TicketAdapter } from 'ticketdock';
import 'ticketdock/styles.css';
import '../peers/floor.css';

/** Names the customer, as hosts do: what is typed is then kept. */
export const storageKey = 'bench';

/** As a host has it: a box that scrolls, the provider, one component. */
export function mountTicketdock(box: HTMLElement, adapter: TicketAdapter, view: ReactNode, client?: QueryClient): void {
  const root = createRoot(box);
  flushSync(() =>
    root.render(
      <div className="bench-scroll" style={{ overflowAnchor: 'auto' }}>
        <SupportProvider adapter={adapter} storageKey={storageKey} queryClient={client}>
          {view}
        </SupportProvider>
      </div>,
    ),
  );
}
