import { guard } from './guard.js';

/** What one tab tells the others: names, ids and times; never a word anybody has written. */
export interface TabMessage {
  readonly type: string;
  readonly [name: string]: string | number | boolean | null | readonly string[] | undefined;
}

/** The other tabs of one customer in this browser. Whatever the browser allows or forbids, nothing here throws. */
export interface Tabs {
  /** Reaches every other tab, never the one that tells. */
  tell(message: TabMessage): void;
  /** What comes may be from a tab with another version of the package. @returns Ends the listening. */
  subscribe(listener: (message: TabMessage) => void): () => void;
  /** Ends all listening. The browser's channel is open only while somebody listens. */
  close(): void;
}

/**
 * Opens the way to the customer's other tabs. Without a name, where two customers of one browser could not be told apart, and
 * in a browser without `BroadcastChannel` (HTML standard), every tab is alone.
 *
 * @param customer The provider's `storageKey`.
 * @example
 * const tabs = openTabs('customer-42');
 * const stop = tabs.subscribe(({ type, ticketId }) => type === 'read' && refresh(String(ticketId)));
 * tabs.tell({ type: 'read', ticketId: '1042' });
 */
export function openTabs(customer: string | undefined): Tabs {
  const listeners = new Set<(message: TabMessage) => void>();
  let channel: BroadcastChannel | undefined;

  // Only when it is needed: a session is also made while a server renders, where nobody would ever close it.
  const open = () => {
    if (channel || customer === undefined) return channel;
    channel = openChannel(customer, (message) => {
      for (const listener of listeners) guard(() => listener(message));
    });
    if (channel && typeof window !== 'undefined') {
      window.addEventListener('pagehide', letGo);
      window.addEventListener('pageshow', comeBack);
    }
    return channel;
  };
  // A page with an open channel is not kept for the way back.
  const letGo = () => {
    channel?.close();
    channel = undefined;
  };
  const comeBack = () => {
    if (listeners.size > 0) open();
  };
  const end = () => {
    letGo();
    if (typeof window === 'undefined') return;
    window.removeEventListener('pagehide', letGo);
    window.removeEventListener('pageshow', comeBack);
  };

  return {
    tell(message) {
      guard(() => open()?.postMessage(message));
      // What is told when nobody listens any more opens nothing for good.
      if (listeners.size === 0) end();
    },
    subscribe(listener) {
      listeners.add(listener);
      open();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) end();
      };
    },
    close() {
      listeners.clear();
      end();
    },
  };
}

function openChannel(customer: string, onMessage: (message: TabMessage) => void): BroadcastChannel | undefined {
  try {
    const channel = new BroadcastChannel(`ticketdock:${customer}`);
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) onMessage(data);
    });
    return channel;
  } catch {
    // Absent or forbidden: every tab is alone.
    return undefined;
  }
}

function isMessage(value: unknown): value is TabMessage {
  return typeof value === 'object' && value !== null && typeof (value as Partial<TabMessage>).type === 'string';
}
