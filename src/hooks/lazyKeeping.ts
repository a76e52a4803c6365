/** What keeps words and sends them: loaded after first paint. */
import { checkTicket } from '../core/checkShape.js';
import { findArrived, type Arrival } from '../core/drafts/findArrived.js';
import type { OutboxItem } from '../core/drafts/outboxItem.js';
import type { Desk } from '../core/model.js';
import { openKeeping, type Keeping, type KeepingOptions } from '../storage/openKeeping.js';
import { noteSent, sendItem, thenClose } from './sendItem.js';
import type { Session } from './session.js';

export { closeAfter } from './closeAfter.js';
export { createDraft } from './createDraft.js';

/** Opens it for one session: how the outbox reaches the backend and the screen. */
export function openKeepingOf(session: Session, kept: Pick<KeepingOptions, 'customer' | 'keepFor'>): Promise<Keeping> {
  const { adapter, client, scope, tabs, call, reportFailure } = session;
  const load = (ticketId: string) => call((options) => adapter.getTicket(ticketId, options), checkTicket);
  const look = async (item: OutboxItem) => {
    const found = await call<Arrival>(({ signal }) => findArrived(adapter, item, { signal }), asIs);
    if (found === 'absent' || found === 'unclear') return found;
    const { ticketId, message } = found;
    const result = { ticket: await load(ticketId), ...(message && { message }) };
    noteSent(session, item, result);
    return thenClose(session, item, result);
  };
  return openKeeping({
    ...kept,
    tabs,
    send: (item) => sendItem(session, item),
    load,
    look: adapter.capabilities.idempotentWrites ? undefined : look,
    isSecret(fieldId) {
      const desk = client.getQueryData<Desk>([scope, 'desk']);
      const schemas = desk?.departments.flatMap(({ fields = [] }) => fields).filter(({ id }) => id === fieldId) ?? [];
      // What nobody can tell apart is not kept.
      return schemas.length === 0 || schemas.some(({ type }) => type === 'secret');
    },
    onFailed: ({ write }, error) => reportFailure(write.type, error),
    isOffline: () => !navigator.onLine,
  });
}

const asIs = (answer: unknown) => answer as Arrival;
