import { check, equal, refused } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import { allTickets, wholeThread } from '../walk.js';
import { only } from '../only.js';

export const statusCases: CaseGroup = {
  group: 'close and reopen',
  cases: {
    'closing answers the closed ticket': async ({ having, create, ref }) => {
      const { id } = await create();
      const closed = await having(['closeTicket']).closeTicket(id, ref());

      equal([closed.id, closed.status.kind], [id, 'closed'], 'id and status');
    },

    'a closed ticket is closed everywhere': async ({ customer, having, create, ref }) => {
      const { id } = await create();
      await having(['closeTicket']).closeTicket(id, ref());
      const opened = await customer.getTicket(id);
      const listed = (await allTickets(customer)).find((ticket) => ticket.id === id);

      equal([opened.status.kind, listed?.status.kind], ['closed', 'closed'], 'status opened and in the list');
    },

    'a closed ticket cannot be closed again': async ({ having, create, ref }) => {
      const { id } = await create();
      const { can } = await having(['closeTicket']).closeTicket(id, ref());

      check(!can.close, 'can.close of a closed ticket');
    },

    'reopening answers the open ticket': async ({ customer, having, create, ref }) => {
      const adapter = having(['closeTicket', 'reopenTicket']);
      const { id } = await create();
      const closed = await adapter.closeTicket(id, ref());
      check(closed.can.reopen, 'can.reopen of a closed ticket');
      const reopened = await adapter.reopenTicket(id, ref());

      check(reopened.status.kind !== 'closed', 'the answered ticket is still closed');
      check((await customer.getTicket(id)).status.kind !== 'closed', 'the ticket, read again, is still closed');
    },

    'an open ticket cannot be reopened': async ({ having, create, ref }) => {
      const adapter = having(['closeTicket', 'reopenTicket']);
      const fresh = await create();
      await adapter.closeTicket(fresh.id, ref());
      const { can } = await adapter.reopenTicket(fresh.id, ref());

      check(!fresh.can.reopen && !can.reopen, 'can.reopen of an open ticket');
      check(can.close && can.reply, 'can.close and can.reply of a reopened ticket');
    },

    'until when it can be reopened is told while it can': async ({ having, create, ref }) => {
      const adapter = having(['closeTicket', 'reopenTicket']);
      const fresh = await create();
      const closed = await adapter.closeTicket(fresh.id, ref());
      only(closed.reopenUntil !== undefined, 'the backend sets no end to reopening');

      equal(fresh.reopenUntil, undefined, 'reopenUntil of an open ticket');
      check(closed.can.reopen, 'can.reopen before that end');
      check(Date.parse(closed.reopenUntil) > Date.parse(closed.updatedAt), 'reopenUntil must be after the closing');
    },

    'why it was closed is kept': async ({ customer, having, create, word, ref }) => {
      const adapter = having(['closeTicket']);
      const [reason] = (await customer.loadDesk()).closeReasons ?? [];
      only(reason, 'the desk has no reasons to choose from');
      const [{ id }, comment] = [await create(), word()];
      const { status } = await adapter.closeTicket(id, { ...ref(), reason: { id: reason.id, comment } });
      const items = await wholeThread(customer, id);
      const said = items.map((item) => (item.type === 'event' ? item.change.text : item.body.value) ?? '').join('\n');

      equal(status.kind, 'closed', 'the status');
      check(said.includes(reason.label), `the thread must tell the reason: ${reason.label}`);
      check(said.includes(comment), 'the thread must tell what the customer said to it');
    },

    'a reason that the desk does not have is refused': async ({ customer, having, create, ref }) => {
      const adapter = having(['closeTicket']);
      only((await customer.loadDesk()).closeReasons?.length, 'the desk has no reasons to choose from');
      const { id } = await create();
      const closing = adapter.closeTicket(id, { ...ref(), reason: { id: 'no-such-reason' } });
      await refused(closing, 'invalid', 'an unknown reason');

      check((await customer.getTicket(id)).status.kind !== 'closed', 'the refused closing was done');
    },

    'the thread tells of both': async ({ customer, having, create, ref }) => {
      const adapter = having(['closeTicket', 'reopenTicket']);
      const { id } = await create();
      await adapter.closeTicket(id, ref());
      await adapter.reopenTicket(id, ref());
      const events = (await wholeThread(customer, id)).filter((item) => item.type === 'event');
      only(events.length > 0, 'the backend keeps no events');
      const changes = events.filter(({ change }) => change.field === 'status');

      check(changes.length >= 2, `${changes.length} changes of status in the thread`);
    },

    'what is unknown can neither be closed nor reopened': async ({ having, ref }) => {
      const adapter = having(['closeTicket', 'reopenTicket']);
      await refused(adapter.closeTicket('no-such-ticket', ref()), 'not_found', 'closing an unknown ticket');
      await refused(adapter.reopenTicket('no-such-ticket', ref()), 'not_found', 'reopening an unknown ticket');
    },
  },
};
