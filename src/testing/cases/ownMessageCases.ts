import type { Message } from '../../core/model.js';
import { check, equal, refused } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import type { CaseTools } from '../caseTools.js';
import { allMessages } from '../walk.js';
import { only } from '../only.js';

/** A ticket, and a second message of the customer's own on it. */
async function replied(tools: CaseTools): Promise<{ ticketId: string; message: Message }> {
  const { id: ticketId } = await tools.create();
  await tools.reply(ticketId, 'To be changed');
  const message = (await allMessages(tools.customer, ticketId)).at(-1);
  check(message, 'the reply must be in the thread');
  return { ticketId, message };
}

/** The same, when the backend lets customers change it. */
async function changeable(tools: CaseTools, what: 'edit' | 'delete'): ReturnType<typeof replied> {
  const made = await replied(tools);
  only(made.message.can?.[what], `a fresh message of one's own cannot be changed (can.${what})`);
  return made;
}

export const ownMessageCases: CaseGroup = {
  group: 'own messages',
  cases: {
    'can be changed': async (tools) => {
      const adapter = tools.having(['editMessage']);
      const { ticketId, message } = await changeable(tools, 'edit');
      const answered = await adapter.editMessage(ticketId, message.id, 'Changed <b>now</b>', tools.ref());
      const read = (await allMessages(adapter, ticketId)).find(({ id }) => id === message.id);

      equal([answered.id, answered.body.value], [message.id, 'Changed <b>now</b>'], 'the answered message');
      check(read, 'the changed message must stay in the thread');
      equal(read.body.value, 'Changed <b>now</b>', 'the message in the thread');
      check(read.editedAt !== undefined, 'a changed message must say when (editedAt)');
      equal(read.createdAt, message.createdAt, 'when it was written');
    },

    'cannot be made blank': async (tools) => {
      const adapter = tools.having(['editMessage']);
      const { ticketId, message } = await changeable(tools, 'edit');
      await refused(adapter.editMessage(ticketId, message.id, ' \u200B', tools.ref()), 'invalid', 'a blank text');
      const read = (await allMessages(adapter, ticketId)).find(({ id }) => id === message.id);

      equal(read?.body.value, message.body.value, 'the text afterwards');
    },

    'can be taken away': async (tools) => {
      const adapter = tools.having(['deleteMessage']);
      const { ticketId, message } = await changeable(tools, 'delete');
      await adapter.deleteMessage(ticketId, message.id, tools.ref());
      const left = await allMessages(adapter, ticketId);

      check(!left.some(({ id, body }) => id === message.id && body.value !== ''), 'its words must be gone');
      check(left.length > 0, 'the other messages must stay');
    },

    'only those: an answer of the staff stays as it is': async (tools) => {
      const adapter = tools.having(['editMessage', 'deleteMessage']);
      const { id: ticketId } = await tools.create();
      await tools.staffReplies(ticketId, 'We promise nothing');
      const answer = (await allMessages(adapter, ticketId)).find(({ author }) => author.role === 'staff');
      check(answer && !answer.can?.edit && !answer.can?.delete, 'can.edit and can.delete of an answer of the staff');
      const codes = ['forbidden', 'not_found', 'conflict', 'invalid'] as const;
      await refused(adapter.editMessage(ticketId, answer.id, 'We promise all', tools.ref()), codes, 'changing it');
      await refused(adapter.deleteMessage(ticketId, answer.id, tools.ref()), codes, 'taking it away');
      const read = (await allMessages(adapter, ticketId)).find(({ id }) => id === answer.id);

      equal(read?.body.value, answer.body.value, 'the answer afterwards');
    },

    'an unknown one cannot be changed': async (tools) => {
      const adapter = tools.having(['editMessage']);
      const { ticketId } = await replied(tools);
      const codes = ['not_found', 'forbidden'] as const;
      await refused(adapter.editMessage(ticketId, 'no-such-message', 'x', tools.ref()), codes, 'an unknown message');
    },

    'an unknown one cannot be taken away': async (tools) => {
      const adapter = tools.having(['deleteMessage']);
      const { ticketId } = await replied(tools);
      const codes = ['not_found', 'forbidden'] as const;
      await refused(adapter.deleteMessage(ticketId, 'no-such-message', tools.ref()), codes, 'an unknown message');
    },
  },
};
