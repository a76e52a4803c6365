import type { BenchMessage } from './data/messages.js';
import type { BenchTicket } from './data/tickets.js';

/** A thread that is open. */
export interface OpenedThread {
  /** One more message has come. */
  append(message: BenchMessage): void;
}

/** Draws a view into the box of 800 x 640 px. */
export type Opener<Opened> = (box: HTMLElement) => Opened;

/**
 * What is measured. Each view is prepared first, which does not count: the peer's own form of the data, as a server would have
 * sent it. What that answers opens the view, and counts.
 */
export interface Peer {
  /** CSS selectors of one message and of one ticket. */
  rows: { thread?: string; list?: string };
  thread?(messages: readonly BenchMessage[]): Opener<OpenedThread> | Promise<Opener<OpenedThread>>;
  list?(tickets: readonly BenchTicket[]): Opener<void>;
  /** A field with this text in it; or an empty one, that the harness puts it into. */
  composer?(text: string): Opener<void>;
}
