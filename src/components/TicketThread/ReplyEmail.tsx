'use client';
import type { TicketError } from '../../core/errors.js';
import type { TicketSummary } from '../../core/model.js';
import { EmailSlot } from '../EmailWayOut/EmailSlot.js';
import { useEmailWayOut } from '../EmailWayOut/useEmailWayOut.js';

export interface ReplyEmailProps {
  ticket: TicketSummary;
  /** What the answer says. Once there is some, the offer is loaded, to be there when it is needed. */
  text: string;
  files: readonly File[];
  /** Why it was not sent; nothing while it is on its way or tried again. */
  error: TicketError | null;
}

/** The e-mail way out for an answer. */
export function ReplyEmail({ ticket, text, files, error }: ReplyEmailProps) {
  const way = useEmailWayOut({ error, text });
  return way ? <EmailSlot way={way} written={{ replyTo: ticket, body: text }} files={files} /> : null;
}
