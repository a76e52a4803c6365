import { request } from './request.js';

/** A mail that the demo has kept to itself. */
export interface LocalMail {
  id: string;
  from: string;
  to: string;
  copies: string[];
  subject: string;
  text: string;
  /** Serves the HTML part, with a policy that lets nothing run. */
  htmlUrl: string;
  ticketId: string | null;
  at: string;
}

export const readMails = (signal: AbortSignal) => request<{ items: LocalMail[] }>('/api/mailbox', { signal });
