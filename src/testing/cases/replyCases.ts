import { check, equal, refused, refusedField } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import { allMessages } from '../walk.js';
import { only } from '../only.js';

export const replyCases: CaseGroup = {
  group: 'reply',
  cases: {
    'is the last message, by the customer': async ({ customer, create, reply, word }) => {
      const { id } = await create();
      const text = `Still down: ${word()}`;
      await reply(id, text);
      const last = (await allMessages(customer, id)).at(-1);

      check(last, 'the thread must have messages');
      check(last.body.value.includes(text), `the last message must be the reply, it is ${last.body.value}`);
      check(last.author.role === 'customer' && last.author.me, 'its author must be the signed-in customer (me)');
    },

    'answers the message as the thread has it, when it answers one': async ({ customer, create, reply }) => {
      const { id } = await create();
      const { message } = await reply(id);
      only(message, 'the backend does not answer the message');
      const inThread = (await allMessages(customer, id)).find((one) => one.id === message.id);

      equal(inThread?.body, message.body, 'the message with that id in the thread');
    },

    'keeps the order of several': async ({ customer, create, reply }) => {
      const { id } = await create();
      await reply(id, 'first');
      await reply(id, 'second');
      await reply(id, 'third');
      const bodies = (await allMessages(customer, id)).map(({ body }) => body.value);

      equal(bodies.slice(-3), ['first', 'second', 'third'], 'the last three messages');
    },

    'updates the ticket': async ({ customer, create, reply }) => {
      const before = await create();
      const { ticket } = await reply(before.id);
      const after = await customer.getTicket(before.id);

      equal([ticket.id, ticket.number], [before.id, before.number], 'the answered ticket');
      check(Date.parse(after.updatedAt) >= Date.parse(before.updatedAt), 'updatedAt went back');
      check(after.lastAuthor === undefined || after.lastAuthor === 'customer', `lastAuthor is ${after.lastAuthor}`);
    },

    'says which write a message came from, when it keeps that': async ({ customer, create, ref }) => {
      const { id } = await create();
      const options = ref();
      await customer.reply(id, { body: 'Marked' }, options);
      const messages = await allMessages(customer, id);
      only(
        messages.some(({ clientRef }) => clientRef !== undefined),
        'the backend does not keep clientRef',
      );

      equal(messages.at(-1)?.clientRef, options.clientRef, 'clientRef of the reply');
    },

    'is refused when it is blank, and nothing is added': async ({ customer, create, reply }) => {
      const { id } = await create();
      const before = await allMessages(customer, id);
      await refusedField(reply(id, ' \n\u200B'), 'body', 'a reply that nobody can see');

      equal((await allMessages(customer, id)).length, before.length, 'messages afterwards');
    },

    'is refused when it is longer than the desk takes': async ({ customer, create, reply }) => {
      const { maxBodyLength } = (await customer.loadDesk()).limits;
      only(maxBodyLength !== undefined && maxBodyLength <= 5_000_000, 'the desk has no limit for messages');
      const { id } = await create();
      await refusedField(reply(id, 'x'.repeat(maxBodyLength + 1)), 'body', 'a reply that is too long');
    },

    'opens a closed ticket, or is refused, as the adapter says': async ({ customer, having, create, reply, ref }) => {
      const { id } = await create();
      const { can } = await having(['closeTicket']).closeTicket(id, ref());
      equal(can.reply, customer.capabilities.replyReopens, 'can.reply of a closed ticket');
      if (customer.capabilities.replyReopens) {
        await reply(id);
        check((await customer.getTicket(id)).status.kind !== 'closed', 'the ticket must be open after the reply');
      } else {
        await refused(reply(id), 'conflict', 'a reply to a closed ticket');
        equal((await customer.getTicket(id)).status.kind, 'closed', 'the status afterwards');
      }
    },
  },
};
