import type { TicketErrorCode } from '../core/errors.js';

/** What a host is told through `onEvent`, for its own analytics. Names and ids only: never a word anybody typed. */
export type SupportEvent =
  | { type: 'created'; ticketId: string; number: string }
  | { type: 'replied'; ticketId: string }
  | { type: 'closed'; ticketId: string }
  | { type: 'reopened'; ticketId: string }
  | { type: 'changed'; ticketId: string }
  | { type: 'rated'; ticketId: string; messageId?: string; score: number }
  | { type: 'edited' | 'deleted' | 'retracted'; ticketId: string; messageId: string }
  | { type: 'participants'; ticketId: string; count: number }
  | { type: 'muted' | 'unmuted' | 'hidden' | 'unhidden'; ticketId: string }
  | { type: 'exported'; format: 'csv' }
  | { type: 'exported'; format: 'markdown' | 'json'; ticketId: string }
  /** An article has answered the question that was being written; no ticket was made. */
  | { type: 'solved'; articleId: string }
  | { type: 'failed'; operation: Operation; code: TicketErrorCode }
  /** The adapter answered rows that cannot be read; they are not shown. Told anew when it is another number of them. */
  | { type: 'skipped'; operation: Loading; rows: number };

/** The write that an event or a failure is about. */
export type Operation =
  | 'create'
  | 'reply'
  | 'close'
  | 'reopen'
  | 'change'
  | 'rate'
  | 'edit'
  | 'delete'
  | 'retract'
  | 'participants'
  | 'mute'
  | 'hide'
  | 'upload'
  | 'download'
  | 'subscribe';

/** What was being loaded. */
export type Loading = 'desk' | 'tickets' | 'ticket' | 'thread' | 'services' | 'files' | 'revisions';
