import type { Capabilities } from '../../core/adapter.js';
import type { Ticket } from '../../core/model.js';

/** Whether the backend takes answers to this ticket now. */
export function canReplyTo({ can, status }: Ticket, { replyReopens }: Capabilities): boolean {
  return can.reply && (status.kind !== 'closed' || replyReopens);
}
