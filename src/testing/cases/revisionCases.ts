import type { Message } from '../../core/model.js';
import { check, equal, refused } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import type { CaseTools } from '../caseTools.js';
import { only } from '../only.js';
import { allMessages } from '../walk.js';

async function replied(tools: CaseTools, body: string): Promise<{ ticketId: string; message: Message }> {
  const { id: ticketId } = await tools.create();
  await tools.reply(ticketId, body);
  const message = (await allMessages(tools.customer, ticketId)).at(-1);
  check(message, 'the reply must be in the thread');
  return { ticketId, message };
}

export const revisionCases: CaseGroup = {
  group: 'earlier versions',
  cases: {
    'what a message said before can be read, the oldest first': async (tools) => {
      const adapter = tools.having(['editMessage', 'listRevisions']);
      const { ticketId, message } = await replied(tools, 'First words');
      only(message.can?.edit, "a fresh message of one's own cannot be changed (can.edit)");
      await adapter.editMessage(ticketId, message.id, 'Second words', tools.ref());
      await adapter.editMessage(ticketId, message.id, 'Third words', tools.ref());
      const revisions = await adapter.listRevisions(ticketId, message.id);
      const read = (await allMessages(adapter, ticketId)).find(({ id }) => id === message.id);

      equal(
        revisions.map(({ body }) => body.value),
        ['First words', 'Second words'],
        'the earlier versions',
      );
      equal(revisions[0]?.at, message.createdAt, 'when the first words were written');
      equal(read?.revisions, 2, 'revisions of the message in the thread');
    },

    'a message that was never changed has none': async (tools) => {
      const adapter = tools.having(['listRevisions']);
      const { ticketId, message } = await replied(tools, 'Only words');

      equal(await adapter.listRevisions(ticketId, message.id), [], 'the earlier versions');
      equal(message.revisions ?? 0, 0, 'revisions of the message');
    },

    'none is left of a message that was taken away': async (tools) => {
      const adapter = tools.having(['editMessage', 'deleteMessage', 'listRevisions']);
      const word = tools.word();
      const { ticketId, message } = await replied(tools, `Secret ${word}`);
      only(message.can?.edit && message.can.delete, "a fresh message of one's own cannot be changed");
      await adapter.editMessage(ticketId, message.id, 'Nothing', tools.ref());
      await adapter.deleteMessage(ticketId, message.id, tools.ref());
      const left = await adapter.listRevisions(ticketId, message.id).catch(() => []);

      check(!JSON.stringify(left).includes(word), 'an earlier version still has its words');
    },

    'an unknown message has none': async (tools) => {
      const adapter = tools.having(['listRevisions']);
      const { id } = await tools.create();
      await refused(adapter.listRevisions(id, 'no-such-message'), 'not_found', 'an unknown message');
    },
  },
};
