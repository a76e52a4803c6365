import { check, equal, refused, refusedField } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import { pickFile } from '../pickFile.js';
import { allMessages, allTickets, walkPages, wholeThread } from '../walk.js';
import { only } from '../only.js';

const notTheirs = "another customer's ticket";

export const rightsCases: CaseGroup = {
  group: 'rights',
  cases: {
    "nobody lists another's tickets": async ({ other, create }) => {
      const stranger = other();
      const before = (await stranger.listTickets({ limit: 1 })).total;
      const { id, subject } = await create();
      const listed = await allTickets(stranger);

      check(!listed.some((ticket) => ticket.id === id || ticket.subject === subject), `${notTheirs} is in the list`);
      equal((await stranger.listTickets({ limit: 1 })).total, before, "the stranger's total");
    },

    "nobody finds another's tickets by their words": async ({ other, create, customer }) => {
      const stranger = other();
      only(customer.capabilities.search !== 'none', 'the backend cannot search');
      const { id, subject, number } = await create();
      const found = [
        ...(await allTickets(stranger, { text: subject })),
        ...(await allTickets(stranger, { text: number })),
      ];

      check(!found.some((ticket) => ticket.id === id), `${notTheirs} was found`);
    },

    "nobody opens another's ticket": async ({ other, create }) => {
      const stranger = other();
      const { id } = await create();
      await refused(stranger.getTicket(id), 'not_found', notTheirs);
    },

    "another's ticket looks exactly like none": async ({ other, create }) => {
      const stranger = other();
      const { id, subject } = await create();
      const theirs = await refused(stranger.getTicket(id), 'not_found', notTheirs);
      const none = await refused(stranger.getTicket('no-such-ticket'), 'not_found', 'an unknown ticket');

      check(!theirs.message.includes(subject), 'the error names the subject');
      equal(Object.keys(theirs.fields ?? {}), Object.keys(none.fields ?? {}), 'fields of both errors');
    },

    "nobody reads another's thread": async ({ other, create }) => {
      const stranger = other();
      const { id } = await create();
      await refused(stranger.listMessages(id, {}), 'not_found', notTheirs);
    },

    "nobody replies to another's ticket": async ({ customer, other, create, ref }) => {
      const stranger = other();
      const { id } = await create();
      await refused(stranger.reply(id, { body: 'I was here' }, ref()), 'not_found', notTheirs);
      const bodies = (await allMessages(customer, id)).map(({ body }) => body.value);

      check(!bodies.includes('I was here'), "the stranger's words are in the thread");
    },

    "nobody closes another's ticket": async ({ customer, other, having, create, ref }) => {
      const stranger = having(['closeTicket'], other());
      const { id, status } = await create();
      await refused(stranger.closeTicket(id, ref()), 'not_found', notTheirs);

      equal((await customer.getTicket(id)).status.id, status.id, 'the status afterwards');
    },

    "nobody reopens another's ticket": async ({ customer, other, having, create, ref }) => {
      const stranger = having(['reopenTicket'], other());
      const { id } = await create();
      await having(['closeTicket']).closeTicket(id, ref());
      await refused(stranger.reopenTicket(id, ref()), 'not_found', notTheirs);

      equal((await customer.getTicket(id)).status.kind, 'closed', 'the status afterwards');
    },

    "nobody marks another's ticket as read": async ({ customer, other, having, create, staffReplies }) => {
      const stranger = having(['markRead'], other());
      const { id } = await create();
      await staffReplies(id);
      const { unread } = await customer.getTicket(id);
      await refused(stranger.markRead(id), 'not_found', notTheirs);

      equal((await customer.getTicket(id)).unread, unread, 'unread afterwards');
    },

    "nobody rates another's ticket": async ({ customer, other, having, create, ref }) => {
      const stranger = having(['rate'], other());
      const { id } = await create();
      await customer.closeTicket?.(id, ref());
      await refused(stranger.rate({ ticketId: id }, { score: 1 }, ref()), 'not_found', notTheirs);

      equal((await customer.getTicket(id)).rating, undefined, 'the rating afterwards');
    },

    "nobody changes another's message": async ({ customer, other, having, create, ref }) => {
      const stranger = having(['editMessage'], other());
      const { id } = await create();
      const [message] = await allMessages(customer, id);
      const edit = stranger.editMessage(id, message?.id ?? '', 'I was here', ref());
      await refused(edit, 'not_found', notTheirs);

      equal((await allMessages(customer, id))[0]?.body, message?.body, 'the message afterwards');
    },

    "nobody takes another's message away": async ({ customer, other, having, create, reply, ref }) => {
      const stranger = having(['deleteMessage'], other());
      const { id } = await create();
      await reply(id);
      const messages = await allMessages(customer, id);
      await refused(stranger.deleteMessage(id, messages.at(-1)?.id ?? '', ref()), 'not_found', notTheirs);

      equal((await allMessages(customer, id)).length, messages.length, 'messages afterwards');
    },

    "nobody adds themselves to another's ticket": async ({ customer, other, having, create, ref }) => {
      const stranger = having(['setParticipants'], other());
      const { id, participants } = await create();
      await refused(stranger.setParticipants(id, ['me@example.com'], ref()), 'not_found', notTheirs);

      equal((await customer.getTicket(id)).participants, participants, 'participants afterwards');
    },

    "nobody loads another's file": async (tools) => {
      const stranger = tools.having(['getAttachment'], tools.other());
      const { ticket, message } = await tools.createWithFile(await pickFile(tools));
      const attachmentId = message.attachments[0]?.id ?? '';
      await refused(stranger.getAttachment({ ticketId: ticket.id, attachmentId }), 'not_found', 'a file of another');
      const own = await tools.create({}, stranger);
      const throughOwn = stranger.getAttachment({ ticketId: own.id, attachmentId });
      await refused(throughOwn, 'not_found', 'a file of another, asked for through a ticket of their own');
    },

    "nobody sends another's upload": async (tools) => {
      const stranger = tools.other();
      only(tools.customer.capabilities.attachments === 'upload-first', 'files go with their message');
      const upload = await tools.prepare(await pickFile(tools));
      const stolen = tools.create({ attachments: [upload] }, stranger);
      await refused(stolen, ['invalid', 'not_found', 'forbidden', 'conflict'], 'an upload of another');
      const { id } = await tools.create({ attachments: [upload] });

      equal((await allMessages(tools.customer, id))[0]?.attachments.length, 1, 'files, sent by whom they belong to');
    },

    "nobody asks about another's service": async ({ customer, other, having, create }) => {
      const stranger = having(['listServices'], other());
      const theirs = (await walkPages((cursor) => stranger.listServices({ cursor }))).flatMap(({ items }) => items);
      const mine = having(['listServices'], customer);
      const own = (await walkPages((cursor) => mine.listServices({ cursor }))).flatMap(({ items }) => items);
      const service = theirs.find(({ id }) => !own.some((one) => one.id === id));
      only(service, 'the other customer has no service that this one has not');
      await refusedField(create({ serviceId: service.id }), 'serviceId', 'a service of another');
    },

    "nobody continues another's ticket": async (tools) => {
      const stranger = tools.other();
      const { id } = await tools.create();
      await tools.customer.closeTicket?.(id, tools.ref());
      const continued = await tools.create({ followUpOf: id }, stranger).catch(() => undefined);
      const read = continued && (await stranger.getTicket(continued.id));

      equal(read?.followUpOf, undefined, "followUpOf of the stranger's ticket");
    },

    "nobody is offered another's ticket as similar": async ({ other, having, create }) => {
      const stranger = having(['findSimilarTickets'], other());
      const { id, subject } = await create();
      const similar = await stranger.findSimilarTickets({ subject, body: '' });

      check(!similar.some((ticket) => ticket.id === id), `${notTheirs} was offered`);
    },

    "the thread of a refused stranger's try stays as it was": async ({ customer, other, create, ref }) => {
      const stranger = other();
      const { id, updatedAt } = await create();
      const before = await wholeThread(customer, id);
      await refused(stranger.reply(id, { body: 'I was here' }, ref()), 'not_found', notTheirs);

      equal((await wholeThread(customer, id)).length, before.length, 'items of the thread');
      equal((await customer.getTicket(id)).updatedAt, updatedAt, 'updatedAt');
    },
  },
};
