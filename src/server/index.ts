export { createTicketHandler } from './createTicketHandler.js';
export { openapi } from './openapi.js';
export type { OpenApiDocument, OpenApiOptions } from './openapi.js';
export type { EventOptions, HandlerLimits, TicketHandlerOptions } from './options.js';

// What an adapter on a server is written with, so that a backend needs neither the components nor React.
export { TicketError } from '../core/errors.js';
export { expectReply } from '../core/rules/expectation/expectReply.js';
export type { ReplyExpectation } from '../core/rules/expectation/expectReply.js';
export type { TicketErrorCode, TicketErrorOptions } from '../core/errors.js';
export type {
  AttachmentRef,
  CallOptions,
  Capabilities,
  ChangeEvent,
  CloseOptions,
  CloseReason,
  DownloadOptions,
  FilterKey,
  NewReply,
  NewTicket,
  PreparedAttachment,
  PrepareOptions,
  RatingTarget,
  Sort,
  SortKey,
  TicketAdapter,
  TicketChange,
  TicketQuery,
  WriteOptions,
} from '../core/adapter.js';
export type {
  Article,
  Attachment,
  Contact,
  Department,
  Desk,
  DetailNeed,
  Duration,
  FieldSchema,
  FieldValue,
  Incident,
  Instant,
  Limits,
  Message,
  OfficeHours,
  Option,
  Page,
  Person,
  Priority,
  Prompt,
  Rating,
  Revision,
  Service,
  StatusKind,
  ThreadEvent,
  ThreadItem,
  Ticket,
  TicketFile,
  TicketLink,
  TicketPage,
  TicketPermissions,
  TicketStatus,
  TicketSummary,
} from '../core/model.js';
