import { check, equal, refused } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import { only } from '../only.js';
import { allMessages, allTickets } from '../walk.js';

const notTheirs = "another customer's ticket";

export const strangerCases: CaseGroup = {
  group: 'rights',
  cases: {
    "nobody puts another's ticket away": async ({ customer, other, having, create, ref }) => {
      const stranger = having(['setHidden'], other());
      const { id } = await create();
      await refused(stranger.setHidden(id, true, ref()), 'not_found', notTheirs);

      check(
        (await allTickets(customer)).some((ticket) => ticket.id === id),
        'the ticket has left the list of its customer',
      );
    },

    "nobody mutes another's ticket": async ({ customer, other, having, create, ref }) => {
      const stranger = having(['setMuted'], other());
      const { id, muted } = await create();
      await refused(stranger.setMuted(id, true, ref()), 'not_found', notTheirs);

      equal((await customer.getTicket(id)).muted, muted, 'muted afterwards');
    },

    "nobody changes another's ticket": async ({ customer, other, having, create, ref }) => {
      const stranger = having(['changeTicket'], other());
      const { id, priority } = await create();
      const another = (await customer.loadDesk()).priorities.find((one) => one.id !== priority?.id);
      only(another, 'the desk has no other priority');
      await refused(stranger.changeTicket(id, { priorityId: another.id }, ref()), 'not_found', notTheirs);

      equal((await customer.getTicket(id)).priority, priority, 'the priority afterwards');
    },

    "nobody takes anything out of another's message": async ({ customer, other, having, create, ref }) => {
      const stranger = having(['retractMessage'], other());
      const { id } = await create();
      const [message] = await allMessages(customer, id);
      await refused(stranger.retractMessage(id, message?.id ?? '', 'Gone', ref()), 'not_found', notTheirs);

      equal((await allMessages(customer, id))[0]?.body, message?.body, 'the message afterwards');
    },

    "nobody reads what another's message said before": async ({ customer, other, having, create }) => {
      const stranger = having(['listRevisions'], other());
      const { id } = await create();
      const [message] = await allMessages(customer, id);
      await refused(stranger.listRevisions(id, message?.id ?? ''), 'not_found', notTheirs);
    },

    "nobody lists the files of another's ticket": async ({ other, having, create }) => {
      const stranger = having(['listFiles'], other());
      const { id } = await create();
      await refused(stranger.listFiles(id, {}), 'not_found', notTheirs);
    },

    "nobody writes in another's ticket": async ({ other, having, create }) => {
      const stranger = having(['sendTyping'], other());
      const { id } = await create();
      await refused(stranger.sendTyping(id), 'not_found', notTheirs);
    },
  },
};
