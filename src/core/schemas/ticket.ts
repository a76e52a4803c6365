import * as z from 'zod/mini';
import type { Page, Service, Ticket, TicketLink, TicketPage, TicketPermissions, TicketSummary } from '../model.js';
import {
  countSchema,
  fieldValueSchema,
  idSchema,
  instantSchema,
  optionSchema,
  optionShape,
  personRoleSchema,
  personSchema,
  ratingSchema,
} from './shared.js';
import { ticketStatusSchema } from './status.js';

const summaryShape = {
  id: idSchema,
  number: z.string(),
  subject: z.string(),
  status: ticketStatusSchema,
  department: z.exactOptional(optionSchema),
  service: z.exactOptional(optionSchema),
  priority: z.exactOptional(optionSchema),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  unread: z.exactOptional(countSchema),
  lastAuthor: z.exactOptional(personRoleSchema),
  lastReply: z.exactOptional(z.object({ author: personSchema, at: instantSchema })),
  hasAttachments: z.exactOptional(z.boolean()),
  hidden: z.exactOptional(z.boolean()),
  excerpt: z.exactOptional(z.string()),
};

export const ticketSummarySchema = z.object(summaryShape) satisfies z.ZodMiniType<TicketSummary>;

export const ticketPermissionsSchema = z.object({
  reply: z.boolean(),
  close: z.boolean(),
  reopen: z.boolean(),
  rate: z.boolean(),
  attach: z.boolean(),
  edit: z.boolean(),
  change: z.exactOptional(z.boolean()),
  participants: z.exactOptional(z.boolean()),
}) satisfies z.ZodMiniType<TicketPermissions>;

export const ticketLinkSchema = z.object({ id: idSchema, number: z.string() }) satisfies z.ZodMiniType<TicketLink>;

export const ticketSchema = z.object({
  ...summaryShape,
  can: ticketPermissionsSchema,
  fields: z.exactOptional(z.array(fieldValueSchema)),
  participants: z.exactOptional(z.array(personSchema)),
  expectation: z.exactOptional(
    z.object({ replyBy: z.exactOptional(instantSchema), queuePosition: z.exactOptional(countSchema) }),
  ),
  rating: z.exactOptional(ratingSchema),
  followUpOf: z.exactOptional(idSchema),
  followUps: z.exactOptional(z.array(ticketLinkSchema)),
  reopenUntil: z.exactOptional(instantSchema),
  muted: z.exactOptional(z.boolean()),
}) satisfies z.ZodMiniType<Ticket>;

/** What every page has beside its rows. */
export const pageShape = {
  nextCursor: z.nullable(z.string()),
  total: z.exactOptional(countSchema),
};

export const ticketPageShape = {
  ...pageShape,
  counts: z.exactOptional(
    z.object({
      open: z.exactOptional(countSchema),
      in_progress: z.exactOptional(countSchema),
      answered: z.exactOptional(countSchema),
      closed: z.exactOptional(countSchema),
    }),
  ),
};

export const ticketPageSchema = z.object({
  items: z.array(ticketSummarySchema),
  ...ticketPageShape,
}) satisfies z.ZodMiniType<TicketPage>;

export const serviceSchema = z.object({
  ...optionShape,
  status: z.exactOptional(z.string()),
  expiresAt: z.exactOptional(instantSchema),
  kind: z.exactOptional(z.string()),
  hosts: z.exactOptional(z.array(z.string())),
}) satisfies z.ZodMiniType<Service>;

export const servicePageSchema = z.object({
  items: z.array(serviceSchema),
  ...pageShape,
}) satisfies z.ZodMiniType<Page<Service>>;
