import type { Desk, Limits } from '../../core/model.js';
import type { BillmanagerOverrides } from './assumptions.js';
import type { BillmanagerSession } from './createBillmanagerSession.js';

export interface BillmanagerSessionOptions {
  /** Where BILLmanager answers, e.g. `https://billing.example:1500/billmgr`. */
  baseUrl: string;
  /** The customer's login in BILLmanager. */
  username: string;
  /** The customer's password. A host that signs customers in by `getKey` needs none. */
  password?: string;
  /**
   * Answers a fresh one-time key for this customer, made by an administrator's `session.newkey`. Called at every
   * sign-in: at the first request and whenever the session has ended.
   */
  getKey?(): string | Promise<string>;
  /** The language BILLmanager speaks in, a BCP 47 tag; its first part goes out as `lang`. @default BILLmanager's own */
  locale?: string;
  /** Milliseconds without an answer after which a request is given up. @default 15000 */
  timeout?: number;
  /** @default globalThis.fetch */
  fetch?: typeof fetch;
  /** Where this BILLmanager differs from what the adapter takes for granted. */
  assumptions?: BillmanagerOverrides;
}

export interface BillmanagerAdapterOptions {
  /** The session of one customer, kept by the host from request to request. */
  session: BillmanagerSession;
  /** The IANA zone that BILLmanager's clock is in, e.g. `Europe/Moscow`: its times say none. @default 'UTC' */
  timeZone?: string;
  /** Announced in the desk, and held. BILLmanager tells none. */
  limits?: Limits;
  /** Parts of the desk that BILLmanager knows nothing of. */
  desk?: Pick<Desk, 'notice' | 'incidents' | 'hours' | 'contact' | 'locale'>;
}
