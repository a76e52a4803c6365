import type { Message, Ticket } from '../../core/model.js';
import { MessageActs } from '../acts/MessageActs.js';
import { QuoteAct } from './QuoteAct.js';

export interface MessageActionsProps {
  ticketId: string;
  /** With what the customer may do, as far as it is here. */
  ticket: Ticket | undefined;
  /** One that has arrived: what is on its way has its own controls. */
  message: Message;
}

/**
 * What can be done about one message, in one row below its files. Each act is a component of its own file, put in here with
 * these props: it asks the adapter's capabilities, `ticket.can` and `message.can` itself, and draws nothing where it is not to be
 * had. Rows come and go with the scrolling, so nothing that must not be lost is kept in their state, and what is not needed at
 * first sight (dialogs, editors) is loaded by a press.
 */
export function MessageActions(props: MessageActionsProps) {
  return (
    <div className="tkd-message-actions">
      <QuoteAct message={props.message} />
      <MessageActs {...props} />
    </div>
  );
}
