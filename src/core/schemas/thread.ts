import * as z from 'zod/mini';
import type { Attachment, Message, Page, Revision, ThreadEvent, ThreadItem, TicketFile } from '../model.js';
import { bodySchema, countSchema, idSchema, instantSchema, oneOf, personSchema, ratingSchema } from './shared.js';
import { pageShape, ticketSchema } from './ticket.js';

const attachmentShape = {
  id: idSchema,
  name: z.string(),
  mediaType: z.string(),
  size: countSchema,
  state: z.exactOptional(z.enum(['ready', 'scanning', 'refused'])),
  reason: z.exactOptional(z.string()),
  previewUrl: z.exactOptional(z.string()),
};

export const attachmentSchema = z.object(attachmentShape) satisfies z.ZodMiniType<Attachment>;

export const ticketFileSchema = z.object({
  ...attachmentShape,
  messageId: idSchema,
  author: personSchema,
  createdAt: instantSchema,
}) satisfies z.ZodMiniType<TicketFile>;

export const filePageSchema = z.object({
  items: z.array(ticketFileSchema),
  ...pageShape,
}) satisfies z.ZodMiniType<Page<TicketFile>>;

export const messageSchema = z.object({
  type: z.literal('message'),
  id: idSchema,
  clientRef: z.exactOptional(z.string()),
  author: personSchema,
  body: bodySchema,
  attachments: z.array(attachmentSchema),
  createdAt: instantSchema,
  editedAt: z.exactOptional(instantSchema),
  revisions: z.exactOptional(countSchema),
  deletedAt: z.exactOptional(instantSchema),
  retractedAt: z.exactOptional(instantSchema),
  rating: z.exactOptional(ratingSchema),
  can: z.exactOptional(
    z.object({
      edit: z.exactOptional(z.boolean()),
      delete: z.exactOptional(z.boolean()),
      rate: z.exactOptional(z.boolean()),
      retract: z.exactOptional(z.boolean()),
    }),
  ),
}) satisfies z.ZodMiniType<Message>;

export const revisionSchema = z.object({ at: instantSchema, body: bodySchema }) satisfies z.ZodMiniType<Revision>;

export const threadEventSchema = z.object({
  type: z.literal('event'),
  id: idSchema,
  at: instantSchema,
  actor: z.exactOptional(personSchema),
  change: z.object({
    // A change of something newer than this package is still a change.
    field: oneOf(['status', 'department', 'priority', 'participant', 'other'], 'other'),
    from: z.exactOptional(z.string()),
    to: z.exactOptional(z.string()),
    text: z.exactOptional(z.string()),
  }),
}) satisfies z.ZodMiniType<ThreadEvent>;

export const threadItemSchema = z.discriminatedUnion('type', [
  messageSchema,
  threadEventSchema,
]) satisfies z.ZodMiniType<ThreadItem>;

export const threadPageSchema = z.object({
  items: z.array(threadItemSchema),
  ...pageShape,
}) satisfies z.ZodMiniType<Page<ThreadItem>>;

export const replyResultSchema = z.object({
  ticket: ticketSchema,
  message: z.exactOptional(messageSchema),
}) satisfies z.ZodMiniType<{ ticket: typeof ticketSchema._zod.output; message?: Message }>;
