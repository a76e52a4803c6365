/**
 * The schemas of the REST boundary and the types of the core are the same thing said twice:
 * this file stops compiling when one of them changes alone.
 */
import type * as z from 'zod/mini';
import type {
  Capabilities,
  ChangeEvent,
  CloseReason,
  NewReply,
  NewTicket,
  PreparedAttachment,
  TicketAdapter,
  TicketChange,
} from '../../src/core/adapter.js';
import type {
  Article,
  Attachment,
  Department,
  Desk,
  FieldSchema,
  FieldValue,
  Incident,
  Message,
  OfficeHours,
  Page,
  Person,
  Priority,
  Rating,
  Revision,
  Service,
  StatusKind,
  ThreadEvent,
  ThreadItem,
  Ticket,
  TicketFile,
  TicketPage,
  TicketStatus,
  TicketSummary,
} from '../../src/core/model.js';
import type { changeEventSchema, changesSchema } from '../../src/core/schemas/changes.js';
import type {
  articleSchema,
  departmentSchema,
  deskSchema,
  fieldSchemaSchema,
  incidentSchema,
  officeHoursSchema,
  prioritySchema,
} from '../../src/core/schemas/desk.js';
import type { OptionalOperation } from '../../src/core/operations.js';
import type { capabilitiesSchema } from '../../src/core/schemas/operations.js';
import type {
  changeRequestSchema,
  closeRequestSchema,
  draftSchema,
  newReplySchema,
  newTicketSchema,
} from '../../src/core/schemas/requests.js';
import type { fieldValueSchema, personSchema, ratingSchema } from '../../src/core/schemas/shared.js';
import type { statusKindSchema, ticketStatusSchema } from '../../src/core/schemas/status.js';
import type {
  attachmentSchema,
  filePageSchema,
  messageSchema,
  revisionSchema,
  threadEventSchema,
  threadItemSchema,
  threadPageSchema,
  ticketFileSchema,
  replyResultSchema,
} from '../../src/core/schemas/thread.js';
import type {
  servicePageSchema,
  serviceSchema,
  ticketPageSchema,
  ticketSchema,
  ticketSummarySchema,
} from '../../src/core/schemas/ticket.js';

/** Flattens intersections and readonly marks, so that only the shape is compared. */
type Shape<T> = T extends object ? { -readonly [K in keyof T]: Shape<T[K]> } : T;
type Same<A, B> =
  (<T>() => T extends Shape<A> ? 1 : 2) extends <T>() => T extends Shape<B> ? 1 : 2 ? true : [Shape<A>, Shape<B>];

/** The schema reads exactly this type. */
type Reads<Schema extends z.core.$ZodType, Type> = Same<z.output<Schema>, Type>;

/** What an adapter left out it says to the kit, never over the line. */
type OnTheLine<P> = Omit<P, 'skipped'>;

/** The open end of a field's type: the schema says `string`, the model names the known ones. */
type AnyFieldType<T> = T extends FieldSchema
  ? Omit<T, 'type'> & { type: string }
  : T extends readonly (infer Item)[]
    ? AnyFieldType<Item>[]
    : T extends object
      ? { [K in keyof T]: AnyFieldType<T[K]> }
      : T;

type OptionalKeys<T> = {
  [K in keyof T]-?: undefined extends T[K] ? K : object extends Pick<T, K> ? K : never;
}[keyof T];
type Prepared = Omit<PreparedAttachment, 'file'>;

export const schemasAreTheTypes: [
  Reads<typeof statusKindSchema, StatusKind>,
  Reads<typeof ticketStatusSchema, TicketStatus>,
  Reads<typeof personSchema, Person>,
  Reads<typeof ratingSchema, Rating>,
  Reads<typeof fieldValueSchema, FieldValue>,
  Reads<typeof ticketSummarySchema, TicketSummary>,
  Reads<typeof ticketSchema, Ticket>,
  Reads<typeof ticketPageSchema, OnTheLine<TicketPage>>,
  Reads<typeof serviceSchema, Service>,
  Reads<typeof servicePageSchema, OnTheLine<Page<Service>>>,
  Reads<typeof attachmentSchema, Attachment>,
  Reads<typeof ticketFileSchema, TicketFile>,
  Reads<typeof filePageSchema, OnTheLine<Page<TicketFile>>>,
  Reads<typeof revisionSchema, Revision>,
  Reads<typeof incidentSchema, Incident>,
  Reads<typeof changeRequestSchema, TicketChange>,
  Reads<typeof closeRequestSchema, { reason?: CloseReason }>,
  Reads<typeof messageSchema, Message>,
  Reads<typeof threadEventSchema, ThreadEvent>,
  Reads<typeof threadItemSchema, ThreadItem>,
  Reads<typeof threadPageSchema, OnTheLine<Page<ThreadItem>>>,
  Reads<typeof replyResultSchema, Awaited<ReturnType<TicketAdapter['reply']>>>,
  Reads<typeof prioritySchema, Priority>,
  Reads<typeof articleSchema, Article>,
  Reads<typeof officeHoursSchema, OfficeHours>,
  Reads<typeof fieldSchemaSchema, AnyFieldType<FieldSchema>>,
  Reads<typeof departmentSchema, AnyFieldType<Department>>,
  Reads<typeof deskSchema, AnyFieldType<Desk>>,
  Reads<typeof capabilitiesSchema, Capabilities>,
  Reads<typeof changeEventSchema, ChangeEvent>,
  Reads<typeof changesSchema, Awaited<ReturnType<NonNullable<TicketAdapter['changesSince']>>>>,
  Reads<typeof newTicketSchema, Omit<NewTicket, 'attachments'> & { attachments?: Prepared[] }>,
  Reads<typeof newReplySchema, Omit<NewReply, 'attachments'> & { attachments?: Prepared[] }>,
  Reads<typeof draftSchema, Pick<NewTicket, 'subject' | 'body' | 'serviceId'>>,
  Same<OptionalOperation, OptionalKeys<TicketAdapter>>,
] = [
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
];
