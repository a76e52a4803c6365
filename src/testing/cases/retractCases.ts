import type { Message } from '../../core/model.js';
import { check, equal, refused } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import type { CaseTools } from '../caseTools.js';
import { only } from '../only.js';
import { allMessages, allTickets, wholeThread } from '../walk.js';

const clean = 'The password is [removed]';

/** A reply with a word that should not have been written. */
async function leaked(
  tools: CaseTools,
): Promise<{ ticketId: string; message: Message; secret: string; body: string; options: { clientRef: string } }> {
  const [secret, options] = [tools.word(), tools.ref()];
  const body = `The password is ${secret}`;
  const { id: ticketId } = await tools.create();
  await tools.customer.reply(ticketId, { body }, options);
  const message = (await allMessages(tools.customer, ticketId)).at(-1);
  only(message?.can?.retract, "nothing can be taken out of a message of one's own (can.retract)");
  return { ticketId, message, secret, body, options };
}

export const retractCases: CaseGroup = {
  group: 'retract',
  cases: {
    'other words stand in its place': async (tools) => {
      const adapter = tools.having(['retractMessage']);
      const { ticketId, message, secret } = await leaked(tools);
      const answered = await adapter.retractMessage(ticketId, message.id, clean, tools.ref());
      const thread = await wholeThread(adapter, ticketId);
      const read = thread.find(({ id }) => id === message.id);

      equal([answered.id, answered.body.value], [message.id, clean], 'the answered message');
      check(read?.type === 'message', 'the message must stay in the thread');
      equal(read.body.value, clean, 'the message in the thread');
      check(read.retractedAt !== undefined, 'it must say when something was taken out (retractedAt)');
      equal(read.createdAt, message.createdAt, 'when it was written');
      check(!JSON.stringify(thread).includes(secret), 'the thread still has what was taken out');
    },

    'no earlier version is left, and none comes of it': async (tools) => {
      const adapter = tools.having(['retractMessage', 'editMessage', 'listRevisions']);
      const { ticketId, message, secret } = await leaked(tools);
      if (message.can?.edit) await adapter.editMessage(ticketId, message.id, `No, it is ${secret}x`, tools.ref());
      const { revisions = 0 } = await adapter.retractMessage(ticketId, message.id, clean, tools.ref());
      const left = await adapter.listRevisions(ticketId, message.id);

      equal([revisions, left.length], [0, 0], 'revisions that are told, and that can be read');
    },

    'nothing finds it any more': async (tools) => {
      const adapter = tools.having(['retractMessage']);
      only(adapter.capabilities.search === 'content', 'the backend searches subjects only');
      const { ticketId, message, secret } = await leaked(tools);
      const finds = async () => (await allTickets(adapter, { text: secret })).some(({ id }) => id === ticketId);
      await tools.eventually(finds, `the ticket is found by "${secret}"`);
      await adapter.retractMessage(ticketId, message.id, clean, tools.ref());

      await tools.eventually(async () => !(await finds()), 'the ticket is not found by what was taken out');
    },

    'the reply sent again does not bring it back': async (tools) => {
      const adapter = tools.having(['retractMessage']);
      only(adapter.capabilities.idempotentWrites, 'capabilities.idempotentWrites is false');
      const { ticketId, message, secret, body, options } = await leaked(tools);
      await adapter.retractMessage(ticketId, message.id, clean, tools.ref());
      const again = await adapter.reply(ticketId, { body }, options).catch(() => undefined);

      check(!JSON.stringify(again ?? null).includes(secret), 'the repeated reply is answered with what was taken out');
      check(!JSON.stringify(await wholeThread(adapter, ticketId)).includes(secret), 'the thread has it again');
    },

    'it can be done when the ticket is closed': async (tools) => {
      const adapter = tools.having(['retractMessage', 'closeTicket']);
      const { ticketId, message } = await leaked(tools);
      await adapter.closeTicket(ticketId, tools.ref());
      const { body } = await adapter.retractMessage(ticketId, message.id, clean, tools.ref());

      equal(body.value, clean, 'the message');
    },

    'something must stand in its place': async (tools) => {
      const adapter = tools.having(['retractMessage']);
      const { ticketId, message } = await leaked(tools);
      await refused(adapter.retractMessage(ticketId, message.id, ' \u200B', tools.ref()), 'invalid', 'a blank text');
    },

    'what cannot be taken out stays as it is': async (tools) => {
      const adapter = tools.having(['retractMessage']);
      const { id } = await tools.create();
      await tools.staffReplies(id, 'We promise nothing');
      const answer = (await allMessages(adapter, id)).find(({ author }) => author.role === 'staff');
      only(answer && !answer.can?.retract, 'answers of the staff can be changed, too');
      const codes = ['forbidden', 'not_found', 'conflict', 'invalid'] as const;
      await refused(adapter.retractMessage(id, answer.id, 'We promise all', tools.ref()), codes, 'an answer');
      await refused(adapter.retractMessage(id, 'no-such-message', clean, tools.ref()), codes, 'an unknown message');
      const read = (await allMessages(adapter, id)).find((one) => one.id === answer.id);

      equal(read?.body, answer.body, 'the answer afterwards');
    },
  },
};
