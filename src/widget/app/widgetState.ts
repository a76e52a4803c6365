import type { SupportView } from '../../components/SupportDesk/view.js';
import type { TicketAdapter } from '../../core/adapter.js';
import type { PartialMessages } from '../../i18n/messages.js';
import type { WidgetPrefill } from '../contract.js';
import type { Settings } from './settings.js';

/** The words of one language, laid over the English ones. */
export interface Words {
  tag: string;
  messages: readonly PartialMessages[];
}

/** All that the widget draws by. */
export interface WidgetState {
  settings: Settings;
  dir: 'ltr' | 'rtl';
  adapter: TicketAdapter | undefined;
  /** `undefined` while they are on their way. */
  words: Words | undefined;
  view: SupportView;
  prefill: WidgetPrefill | undefined;
  isOpen: boolean;
  /** How many tickets have something new; `undefined` while nobody knows. */
  unread: number | undefined;
  /** The server says that the customer is signed out: everything waits. */
  isRefused: boolean;
  /** The host says so: nothing of the customer is left. */
  hasLeft: boolean;
  /** Another number is another session. */
  session: number;
}
