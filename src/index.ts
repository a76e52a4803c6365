export { SupportProvider, type SupportProviderProps } from './components/provider/SupportProvider.js';
export type { AssistOptions, ContextOffer, ContextRequest, HostContext } from './components/provider/assist.js';
export type { LinkTo, LinkedPlace } from './components/provider/links.js';
export type { Slots } from './components/provider/slots.js';
export { StatusBadge, type StatusBadgeProps } from './components/StatusBadge/index.js';
export { SupportDesk, type SupportDeskProps, type SupportView } from './components/SupportDesk/index.js';
export {
  TicketList,
  readListQuery,
  writeListQuery,
  type TicketListProps,
  type TicketListQuery,
} from './components/TicketList/index.js';
export { TicketThread, type FollowUp, type TicketThreadProps } from './components/TicketThread/index.js';
export { TicketError, isTicketError, type TicketErrorCode, type TicketErrorOptions } from './core/errors.js';
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
} from './core/adapter.js';
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
} from './core/model.js';
export type { CoachWords } from './core/rules/coach/coachWords.js';
export type { DetailWords } from './core/rules/details/detailWords.js';
export type { FileProblem } from './core/rules/fileProblem.js';
export type { Lexicon } from './core/rules/lexicon/lexicon.js';
export type { ProblemWords } from './core/rules/problems/problemWords.js';
export type { SecretWords } from './core/rules/secrets/secretWords.js';
export type { SimilarWords } from './core/rules/similar/similarWords.js';
export { clearSupportData } from './storage/clearSupportData.js';
export type { OutboxFailure, OutboxItem, OutboxWrite } from './core/drafts/outboxItem.js';
export { useCloseTicket } from './hooks/useCloseTicket.js';
export { useChangeTicket } from './hooks/useChangeTicket.js';
export { useDeleteMessage } from './hooks/useDeleteMessage.js';
export { useEditMessage } from './hooks/useEditMessage.js';
export { useMute } from './hooks/useMute.js';
export { useParticipants } from './hooks/useParticipants.js';
export { useRate } from './hooks/useRate.js';
export { useRetractMessage } from './hooks/useRetractMessage.js';
export { useRevisions } from './hooks/useRevisions.js';
export { useContact } from './hooks/useContact.js';
export { useCreateTicket } from './hooks/useCreateTicket.js';
export { useDesk } from './hooks/useDesk.js';
export { useHideTicket } from './hooks/useHideTicket.js';
export { useMarkRead } from './hooks/useMarkRead.js';
export { useOutbox, type OutboxView } from './hooks/useOutbox.js';
export type { Send, SendAs } from './hooks/useSend.js';
export { useReopenTicket } from './hooks/useReopenTicket.js';
export { useReply } from './hooks/useReply.js';
export { useServices, type ServicesData } from './hooks/useServices.js';
export { useArticles, type ArticlesData } from './hooks/useArticles.js';
export { useSimilarTickets, type SimilarTicketsData } from './hooks/useSimilarTickets.js';
export { useThread, type ThreadData } from './hooks/useThread.js';
export { useTicket } from './hooks/useTicket.js';
export { useTickets, type TicketsData } from './hooks/useTickets.js';
export { isPicture, usePreview } from './hooks/useAttachmentFile.js';
export { useDownload, type Download } from './hooks/useDownload.js';
export type { DownloadState } from './hooks/downloads.js';
export {
  useAttachments,
  type AttachmentEntry,
  type Attachments,
  type AttachmentsOptions,
  type RefusedFile,
} from './hooks/useAttachments.js';
export type {
  PictureAnswer,
  PictureFacts,
  PictureQuestion,
  RedrawOptions,
  RedrawPicture,
} from './hooks/pictures/pictureEntry.js';
export type { Async } from './hooks/async.js';
export type { Loading, Operation, SupportEvent } from './hooks/events.js';
export type { More } from './hooks/pages.js';
export type { Write } from './hooks/useWrite.js';
export { en, type Messages, type PartialMessages } from './i18n/messages.js';
export { plural } from './i18n/plural.js';
export { TicketForm, type TicketFormProps, type TicketPrefill } from './components/TicketForm/index.js';
