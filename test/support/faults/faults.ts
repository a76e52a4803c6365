import type { TicketErrorCode } from '../../../src/core/errors.js';

/** Where a request waits: before the backend sees it, or on the way back, when it has been done. */
export type Side = 'request' | 'answer';

/** An answer in place of the backend's. */
interface Replaced {
  /** The backend does its part all the same, and its answer is thrown away. @default false */
  backendFirst?: boolean;
}

/** What goes wrong with one request. */
export type Fault =
  /** The line is cut before the backend sees anything. */
  | { kind: 'dropBefore' }
  /** The line is cut when the backend has answered: what was asked for is done, and nobody is told. */
  | { kind: 'dropAfter' }
  /** The line is cut at once, and the backend gets the request so much later all the same. */
  | { kind: 'late'; milliseconds: number }
  | { kind: 'delay'; milliseconds: number; side?: Side }
  /** Until the rule is released. */
  | { kind: 'hold'; side?: Side }
  /** The first of each two waits until the second has been answered. */
  | { kind: 'reorder'; side?: Side }
  /** The line is reset when so many bytes of the request, and never all of them, have reached the backend. */
  | { kind: 'resetMidUpload'; bytes: number }
  /** So many bytes of the answer, and never all of them; `looksWhole`: as if they were all there ever were. */
  | { kind: 'truncate'; bytes: number; looksWhole?: boolean }
  /** A problem document, unless there is a `body`. */
  | ({
      kind: 'status';
      status: number;
      code?: TicketErrorCode;
      errors?: Record<string, string>;
      /** Seconds. */
      retryAfter?: number;
      body?: string;
      /** The media type of the `body`. @default 'text/html' */
      mediaType?: string;
    } & Replaced)
  /** The page of a hotel's Wi-Fi, with a 200. */
  | ({ kind: 'html' } & Replaced)
  /** The host's sign-in page, with a 200. */
  | ({ kind: 'signInPage' } & Replaced)
  | ({ kind: 'redirectToLogin' } & Replaced)
  | ({ kind: 'emptyBody' } & Replaced)
  /** @default {} */
  | ({ kind: 'wrongJson'; json?: unknown } & Replaced)
  /** The backend gets the request twice, and the client the first answer. @default 'together' */
  | { kind: 'duplicate'; when?: 'together' | 'after' }
  /** A thin line, both ways. `latency` in milliseconds. */
  | { kind: 'throttle'; bytesPerSecond: number; latency?: number };

export type FaultKind = Fault['kind'];

/** Which requests a rule is about: all that fit everything named. */
export interface Match {
  method?: string;
  /** The whole path without its query; an expression is tried on the path with its query. */
  path?: string | RegExp;
  /** The `Idempotency-Key`. */
  key?: string;
  /** Lets so many of those that fit pass unharmed, first. @default 0 */
  skip?: number;
  /** Harms so many at most. @default all */
  times?: number;
  /** Harms this share of them. The same seed picks the same ones, however they interleave. */
  chance?: { share: number; seed: number };
}

/** One request as it went through. */
export interface Passage {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly key?: string;
  fault?: FaultKind;
  /** What the backend said, each time it was asked. */
  readonly answers: number[];
  /** What the client was told; absent when it was told nothing. */
  status?: number;
  state: 'open' | 'answered' | 'cut';
}
