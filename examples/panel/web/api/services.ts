import { request } from './request.js';

/** Something the customer has bought. */
export interface BoughtService {
  id: string;
  kind: string;
  title: string;
  status: string;
  ip: string | null;
  /** For a month. */
  price: { amount: string; currency: string };
  expiresAt: string;
}

export const readServices = (signal: AbortSignal) => request<{ items: BoughtService[] }>('/api/services', { signal });
