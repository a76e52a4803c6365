/** What a client may send. Strict: a field nobody asked for is refused, never passed on. */
import * as z from 'zod/mini';
import type { CloseReason, NewReply, NewTicket, PreparedAttachment, TicketChange } from '../adapter.js';
import type { Rating } from '../model.js';
import { countSchema, fieldValueShape, idSchema, ratingShape } from './shared.js';

/** The longest subject that is let through at all; a backend may well allow less. */
const longestSubject = 1000;

/** The longest comment on why a ticket is closed. */
const longestComment = 5000;

/** Something in a text that one can see: not a space, a line end or a zero-width sign. */
const visible = /[^\p{Z}\p{Cc}\p{Cf}\u034F\u115F\u1160\u2800\u3164\uFFA0]/u;

const visibleTextSchema = z.string().check(z.regex(visible));

/** An address, no more: no display name, nothing that could start another mail header. */
const emailSchema = z.string().check(z.maxLength(254), z.regex(/^[^\s\p{C}@<>,;:"()[\]]+@[^\s\p{C}@<>,;:"()[\]]+$/u));

/** Files may speak for themselves; nothing at all is no message. */
const saysSomething = z.refine<NewReply>(
  ({ body, attachments }: NewReply) => visible.test(body) || (attachments?.length ?? 0) > 0,
  { path: ['body'] },
);

const attachmentsSchema = z.exactOptional(
  z.array(
    z.strictObject({ id: idSchema, name: z.string(), mediaType: z.string(), size: countSchema }),
  ) satisfies z.ZodMiniType<PreparedAttachment[]>,
);

export const newTicketSchema = z
  .strictObject({
    subject: visibleTextSchema.check(z.maxLength(longestSubject)),
    body: z.string(),
    departmentId: z.exactOptional(idSchema),
    priorityId: z.exactOptional(idSchema),
    serviceId: z.exactOptional(idSchema),
    fields: z.exactOptional(z.array(z.strictObject(fieldValueShape))),
    attachments: attachmentsSchema,
    followUpOf: z.exactOptional(idSchema),
  })
  .check(saysSomething) satisfies z.ZodMiniType<NewTicket>;

export const newReplySchema = z
  .strictObject({
    body: z.string(),
    attachments: attachmentsSchema,
  })
  .check(saysSomething) satisfies z.ZodMiniType<NewReply>;

export const draftSchema = z.strictObject({
  subject: z.string(),
  body: z.string(),
  serviceId: z.exactOptional(idSchema),
}) satisfies z.ZodMiniType<Pick<NewTicket, 'subject' | 'body' | 'serviceId'>>;

export const ratingRequestSchema = z.strictObject(ratingShape) satisfies z.ZodMiniType<Rating>;

export const closeRequestSchema = z.strictObject({
  reason: z.exactOptional(
    z.strictObject({
      id: z.exactOptional(idSchema),
      comment: z.exactOptional(z.string().check(z.maxLength(longestComment))),
    }) satisfies z.ZodMiniType<CloseReason>,
  ),
});

export const changeRequestSchema = z.strictObject({
  departmentId: z.exactOptional(idSchema),
  priorityId: z.exactOptional(idSchema),
}) satisfies z.ZodMiniType<TicketChange>;

export const hiddenRequestSchema = z.strictObject({ hidden: z.boolean() });

export const mutedRequestSchema = z.strictObject({ muted: z.boolean() });

export const editRequestSchema = z.strictObject({ body: visibleTextSchema });

export const participantsRequestSchema = z.strictObject({ emails: z.array(emailSchema) });
