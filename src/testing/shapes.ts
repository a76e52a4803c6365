import * as z from 'zod/mini';
import type { TicketAdapter } from '../core/adapter.js';
import { changesSchema } from '../core/schemas/changes.js';
import { articleSchema, deskSchema } from '../core/schemas/desk.js';
import { personSchema } from '../core/schemas/shared.js';
import { sentStatusSchema, statusKindSchema } from '../core/schemas/status.js';
import {
  filePageSchema,
  messageSchema,
  replyResultSchema,
  revisionSchema,
  threadPageSchema,
} from '../core/schemas/thread.js';
import { servicePageSchema, ticketPageSchema, ticketSchema, ticketSummarySchema } from '../core/schemas/ticket.js';
import { ConformanceError } from './assert.js';

type Shapes = { [K in Exclude<keyof TicketAdapter, 'capabilities' | 'subscribe'>]: z.ZodMiniType };

const preparedSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
});

/** What each method must answer with. */
const shapes: Shapes = {
  loadDesk: deskSchema,
  listTickets: ticketPageSchema,
  getTicket: ticketSchema,
  listMessages: threadPageSchema,
  createTicket: ticketSchema,
  reply: replyResultSchema,
  closeTicket: ticketSchema,
  reopenTicket: ticketSchema,
  listServices: servicePageSchema,
  prepareAttachment: preparedSchema,
  getAttachment: z.union([z.instanceof(Blob), z.object({ url: z.string().check(z.minLength(1)) })]),
  searchArticles: z.array(articleSchema),
  findSimilarTickets: z.array(ticketSummarySchema),
  rate: z.any(),
  markRead: z.any(),
  editMessage: messageSchema,
  deleteMessage: z.any(),
  listRevisions: z.array(revisionSchema),
  retractMessage: messageSchema,
  listFiles: filePageSchema,
  changeTicket: ticketSchema,
  setHidden: z.any(),
  setMuted: z.any(),
  sendTyping: z.any(),
  setParticipants: z.array(personSchema),
  changesSince: changesSchema,
};

/** Fails unless an answer has the shape that the port promises. */
export function checkAnswer(method: keyof Shapes, answer: unknown): void {
  const { error } = z.safeParse(shapes[method], answer);
  if (error) throw new ConformanceError(`${method} answered a wrong shape: ${z.prettifyError(error)}`);
  checkStatuses(method, answer);
}

const someStatus = z.object({ ...sentStatusSchema.shape, kind: statusKindSchema });

// The schemas forgive a kind that is unknown to this version; an adapter written against it must not send one.
function checkStatuses(method: string, answer: unknown): void {
  JSON.stringify(answer, (key, value: unknown) => {
    const statuses = key === 'status' && typeof value === 'object' ? [value] : key === 'statuses' ? value : [];
    for (const status of Array.isArray(statuses) ? statuses : []) {
      const { error } = z.safeParse(someStatus, status);
      if (error) throw new ConformanceError(`${method} answered a wrong status: ${z.prettifyError(error)}`);
    }
    return value;
  });
}
