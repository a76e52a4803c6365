import type { TicketAdapter } from '../core/adapter.js';

export interface TicketHandlerOptions {
  /**
   * The backend as the customer who asks may see it: find out who that is (session cookie, token) and answer an
   * adapter that can reach nothing else. Throw `TicketError('unauthorized')` when nobody is signed in.
   */
  adapter(request: Request): TicketAdapter | Promise<TicketAdapter>;
  /** The path the contract is served under, e.g. `/api/support`. @default '' */
  basePath?: string;
  /**
   * Origins besides the server's own whose pages may use the API, cookies included, e.g. `https://panel.example`.
   * Behind a proxy that changes the host or the scheme, name the public origin here too.
   * @default []
   */
  allowedOrigins?: readonly string[];
  limits?: HandlerLimits;
  /** Learns of every failure that the answer hides: what was thrown, and for which request. */
  onError?(error: unknown, request: Request): void;
  events?: EventOptions;
}

export interface HandlerLimits {
  /** Bytes of a JSON body. @default 1048576 */
  jsonBytes?: number;
  /** Bytes of one uploaded file. @default 26214400 */
  fileBytes?: number;
  /** Bytes of a message together with its files. @default 104857600 */
  formBytes?: number;
  /** Rows a page at most; who asks for more gets so many. @default 100 */
  pageSize?: number;
  /** Media types (`image/png`, `image/*`) or extensions (`.log`) of files. @default everything the adapter takes */
  accept?: readonly string[];
}

/** All in milliseconds. */
export interface EventOptions {
  /** How often a silent stream says that it is alive. @default 15000 */
  heartbeat?: number;
  /** How long a client waits before it comes back. @default 3000 */
  retry?: number;
  /** How long a stream lives before the client has to come back and show who it is again. @default 900000 */
  maxAge?: number;
}
