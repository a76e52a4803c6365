import type { TicketAdapter } from '../../core/adapter.js';
import type { Message, Ticket } from '../../core/model.js';

/** What the customer may do with a message now. */
export interface MessageRights {
  edit: boolean;
  delete: boolean;
  retract: boolean;
  rate: boolean;
  readVersions: boolean;
}

/** What the backend has, the ticket allows and the message allows. */
export function messageRights(adapter: TicketAdapter, ticket: Ticket | undefined, message: Message): MessageRights {
  const { can = {}, body, deletedAt, revisions = 0 } = message;
  const isThere = deletedAt === undefined;
  return {
    // Nobody can be shown the markup of a page to change their words in it.
    edit:
      isThere &&
      can.edit === true &&
      ticket?.can.edit !== false &&
      body.format !== 'html' &&
      adapter.editMessage !== undefined,
    delete: isThere && can.delete === true && adapter.deleteMessage !== undefined,
    retract: isThere && can.retract === true && body.value !== '' && adapter.retractMessage !== undefined,
    rate: isThere && can.rate === true && adapter.rate !== undefined,
    readVersions: isThere && revisions > 0 && adapter.listRevisions !== undefined,
  };
}
