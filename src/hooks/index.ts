export type { DraftContent, DraftFile, DraftRecord, DraftValue } from '../core/drafts/draftRecord.js';
export type { OutboxFailure, OutboxItem, OutboxWrite } from '../core/drafts/outboxItem.js';
export type { FoundDraft } from '../storage/keepDrafts.js';
export type { FileProblem } from '../core/rules/fileProblem.js';
export type { Lexicon } from '../core/rules/lexicon/lexicon.js';
export type { Draft, DraftState, ReadDraft } from './draft.js';
export type { Async } from './async.js';
export type { Loading, Operation, SupportEvent } from './events.js';
export type { More } from './pages.js';
export { clearSupportData } from '../storage/clearSupportData.js';
export { SupportProvider, type SupportProviderProps } from './SupportProvider.js';
export { useArticles, type ArticlesData } from './useArticles.js';
export { isPicture, usePreview } from './useAttachmentFile.js';
export { useDownload, type Download } from './useDownload.js';
export type { DownloadState } from './downloads.js';
export {
  useAttachments,
  type AttachmentEntry,
  type Attachments,
  type AttachmentsOptions,
  type RefusedFile,
} from './useAttachments.js';
export type {
  PictureAnswer,
  PictureFacts,
  PictureQuestion,
  RedrawOptions,
  RedrawPicture,
} from './pictures/pictureEntry.js';
export { useCloseTicket } from './useCloseTicket.js';
export { useChangeTicket } from './useChangeTicket.js';
export { useDeleteMessage } from './useDeleteMessage.js';
export { useEditMessage } from './useEditMessage.js';
export { useMute } from './useMute.js';
export { useParticipants } from './useParticipants.js';
export { useRate } from './useRate.js';
export { useRetractMessage } from './useRetractMessage.js';
export { useRevisions } from './useRevisions.js';
export { useContact } from './useContact.js';
export { useCreateTicket } from './useCreateTicket.js';
export { useDesk } from './useDesk.js';
export { useDraft } from './useDraft.js';
export { useHideTicket } from './useHideTicket.js';
export { useMarkRead } from './useMarkRead.js';
export { useOutbox, type OutboxView, type ReplyAs } from './useOutbox.js';
export { useReopenTicket } from './useReopenTicket.js';
export { useReply } from './useReply.js';
export { useServices, type ServicesData } from './useServices.js';
export { useSimilarTickets, type SimilarTicketsData } from './useSimilarTickets.js';
export { useThread, type ThreadData } from './useThread.js';
export { useTicket } from './useTicket.js';
export { useTickets, type TicketsData } from './useTickets.js';
export type { Send, SendAs } from './useSend.js';
export type { Write } from './useWrite.js';
