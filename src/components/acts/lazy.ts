import { actForms } from '../../i18n/en/actForms.js';

export { ActDialog } from './ActDialog.js';
export { HeaderMenu } from './HeaderMenu.js';
export { MessageEditor } from './MessageEditor.js';
export { MessageMenu } from './MessageMenu.js';
export { TicketRating } from './TicketRating.js';

export const words = { actForms };
