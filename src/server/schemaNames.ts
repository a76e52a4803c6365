import type * as z from 'zod/mini';
import { attachmentLinkSchema } from '../core/schemas/attachmentLink.js';
import { changeEventSchema, changesSchema } from '../core/schemas/changes.js';
import {
  articleSchema,
  departmentSchema,
  fieldSchemaSchema,
  incidentSchema,
  prioritySchema,
} from '../core/schemas/desk.js';
import { apiSchema, capabilitiesSchema } from '../core/schemas/operations.js';
import { problemSchema } from '../core/schemas/problem.js';
import {
  changeRequestSchema,
  closeRequestSchema,
  draftSchema,
  editRequestSchema,
  hiddenRequestSchema,
  mutedRequestSchema,
  newReplySchema,
  newTicketSchema,
  participantsRequestSchema,
  ratingRequestSchema,
} from '../core/schemas/requests.js';
import { fieldValueSchema, optionSchema, personSchema, ratingSchema } from '../core/schemas/shared.js';
import { statusKindSchema, ticketStatusSchema } from '../core/schemas/status.js';
import {
  attachmentSchema,
  filePageSchema,
  messageSchema,
  replyResultSchema,
  revisionSchema,
  threadEventSchema,
  threadItemSchema,
  threadPageSchema,
  ticketFileSchema,
} from '../core/schemas/thread.js';
import {
  servicePageSchema,
  serviceSchema,
  ticketLinkSchema,
  ticketPageSchema,
  ticketPermissionsSchema,
  ticketSchema,
  ticketSummarySchema,
} from '../core/schemas/ticket.js';
import { articlesAnswerSchema, deskAnswerSchema } from './routes/desk.js';
import { uploadAnswerSchema } from './routes/files.js';
import { revisionsAnswerSchema } from './routes/messages.js';
import { participantsAnswerSchema, similarAnswerSchema } from './routes/tickets.js';

/** What each schema is called in the OpenAPI document, and what cannot be seen from its shape. */
export const schemaNames: readonly (readonly [name: string, schema: z.ZodMiniType, description?: string])[] = [
  ['Option', optionSchema],
  ['StatusKind', statusKindSchema, '`answered` means that it is the customer’s turn.'],
  [
    'TicketStatus',
    ticketStatusSchema,
    'A client reads a `kind` that it does not know as `open`, and shows `label`, else the unknown kind itself.',
  ],
  ['Department', departmentSchema],
  ['Priority', prioritySchema],
  ['FieldSchema', fieldSchemaSchema, 'A field that a department adds to the form. An unknown `type` is drawn as text.'],
  ['Incident', incidentSchema, 'Something is down and staff know of it.'],
  ['FieldValue', fieldValueSchema],
  ['Person', personSchema],
  ['Rating', ratingSchema],
  ['TicketPermissions', ticketPermissionsSchema, 'What the customer may do with the ticket now.'],
  ['TicketLink', ticketLinkSchema],
  ['TicketSummary', ticketSummarySchema],
  ['Ticket', ticketSchema],
  ['TicketPage', ticketPageSchema, 'The end is `nextCursor: null`, never a short page.'],
  ['Attachment', attachmentSchema],
  ['TicketFile', ticketFileSchema],
  ['FilePage', filePageSchema, 'The newest first.'],
  ['Message', messageSchema],
  ['Revision', revisionSchema, 'A message as it was before it was changed.'],
  ['Revisions', revisionsAnswerSchema],
  ['ThreadEvent', threadEventSchema],
  ['ThreadItem', threadItemSchema],
  ['ThreadPage', threadPageSchema, 'Oldest to newest; `nextCursor` leads to older items.'],
  ['ReplyResult', replyResultSchema],
  ['Service', serviceSchema],
  ['ServicePage', servicePageSchema],
  ['Article', articleSchema],
  ['Articles', articlesAnswerSchema],
  ['Similar', similarAnswerSchema],
  ['Participants', participantsAnswerSchema],
  ['Capabilities', capabilitiesSchema],
  ['Api', apiSchema, 'What this server can do, and which optional operations it serves.'],
  ['Desk', deskAnswerSchema],
  ['Changes', changesSchema],
  [
    'ChangeEvent',
    changeEventSchema,
    'Names what to look at again; it never carries the words themselves. `typing` goes out under that event name and without an id.',
  ],
  ['Upload', uploadAnswerSchema, 'A file that is ready to go with a message: name it in `attachments`.'],
  ['AttachmentLink', attachmentLinkSchema],
  ['NewTicket', newTicketSchema],
  ['NewReply', newReplySchema],
  ['Draft', draftSchema],
  ['CloseRequest', closeRequestSchema],
  ['ChangeRequest', changeRequestSchema, 'What is absent stays.'],
  ['HiddenRequest', hiddenRequestSchema],
  ['MutedRequest', mutedRequestSchema],
  ['RatingRequest', ratingRequestSchema],
  ['EditRequest', editRequestSchema],
  ['ParticipantsRequest', participantsRequestSchema],
  ['Problem', problemSchema, 'RFC 9457. `code` is one of a closed list; `errors` says why each field was refused.'],
];
