import type { Capabilities } from '../../core/adapter.js';
import type { OptionalOperation } from '../../core/operations.js';

export interface RestAdapterOptions {
  /** Where the contract is served, e.g. `/api/support`. Node needs it absolute. */
  baseUrl: string;
  /**
   * The bearer token of the signed-in customer; without this option cookies speak for him. Called before
   * every request, so answer from a cache; with `refresh: true` after the server refused the last one,
   * once for however many requests were refused together. `null` means signed out.
   */
  getToken?(request: { refresh: boolean }): string | null | Promise<string | null>;
  /**
   * Whether cookies go along, as in `fetch`. `include` for a server on another origin.
   * @default 'same-origin'
   */
  credentials?: RequestCredentials;
  /** Further headers of every request, e.g. a CSRF token; a function is asked each time. */
  headers?: Record<string, string> | (() => Record<string, string>);
  /** Milliseconds without an answer, or without another part of it, after which a call is given up. @default 15000 */
  timeout?: number;
  /** @default globalThis.fetch */
  fetch?: typeof fetch;
  /**
   * Makes the request that uploads go by, for progress that `fetch` cannot tell.
   * @default `XMLHttpRequest` where there is one and `fetch` is not replaced
   */
  createXhr?: () => XMLHttpRequest;
  /** What the server can do. @default everything in the contract */
  capabilities?: Partial<Capabilities>;
  /** Which optional methods the server serves; the adapter lacks the others. @default all */
  operations?: readonly OptionalOperation[];
  /** How changes are followed. */
  live?: LiveOptions;
}

/** All in milliseconds, except `failures`. */
export interface LiveOptions {
  /** Silence on the event stream after which it counts as dead. @default 45000 */
  heartbeat?: number;
  /** How often `/changes` is asked while there is no event stream. @default 15000 */
  pollEvery?: number;
  /** How many times in a row the stream may fail before `/changes` takes over. @default 3 */
  failures?: number;
  /** How long `/changes` is asked before the stream is tried again. @default 300000 */
  retryStreamAfter?: number;
}
