import { drafts } from '../../i18n/en/drafts.js';
import { outbox } from '../../i18n/en/outbox.js';

export { DraftNote } from '../TicketThread/DraftNote.js';
export { PendingRequests } from '../TicketList/PendingRequests.js';
export { PendingAnswer } from '../TicketThread/PendingAnswer.js';
export { SendState } from './SendState.js';

export const words = { outbox, drafts };
