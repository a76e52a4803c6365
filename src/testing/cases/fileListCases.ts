import { check, equal, refused, unique } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import type { CaseTools } from '../caseTools.js';
import { bytesOf, pickFile } from '../pickFile.js';
import { allMessages, walkPages } from '../walk.js';

async function filesOf(tools: CaseTools, ticketId: string) {
  const adapter = tools.having(['listFiles']);
  return (await walkPages((cursor) => adapter.listFiles(ticketId, { cursor }))).flatMap(({ items }) => items);
}

export const fileListCases: CaseGroup = {
  group: 'all files',
  cases: {
    'has every file of the thread, with its message, the newest first': async (tools) => {
      tools.having(['listFiles']);
      const { ticket } = await tools.createWithFile(await pickFile(tools, 'first'));
      const attachments = [await tools.prepare(await pickFile(tools, 'second'))];
      await tools.customer.reply(ticket.id, { body: 'One more', attachments }, tools.ref());
      const messages = await allMessages(tools.customer, ticket.id);
      const inThread = messages
        .toReversed()
        .flatMap(({ id, attachments: hanging }) => hanging.map((one) => [one.id, one.name, one.size, id]));
      const files = await filesOf(tools, ticket.id);

      unique(
        files.map(({ id }) => id),
        'files',
      );
      equal(
        files.map(({ id, name, size, messageId }) => [id, name, size, messageId]),
        inThread,
        'id, name, size and message of each',
      );
      check(
        files.every(({ author }) => author.role === 'customer'),
        'who sent them',
      );
    },

    'gives what can be loaded': async (tools) => {
      tools.having(['listFiles']);
      const { ticket, message } = await tools.createWithFile(await pickFile(tools));
      const [file] = await filesOf(tools, ticket.id);
      const hanging = { ticketId: ticket.id, attachmentId: message.attachments[0]?.id ?? '' };
      const listed = await bytesOf(tools, { ticketId: ticket.id, attachmentId: file?.id ?? '' });

      equal(listed, await bytesOf(tools, hanging), 'the bytes');
    },

    'is empty where there is none': async (tools) => {
      const adapter = tools.having(['listFiles']);
      const { id } = await tools.create();
      const { items, nextCursor } = await adapter.listFiles(id, {});

      equal([items.length, nextCursor], [0, null], 'files, and the next cursor');
    },

    'an unknown ticket has none': async (tools) => {
      const adapter = tools.having(['listFiles']);
      await refused(adapter.listFiles('no-such-ticket', {}), 'not_found', 'an unknown ticket');
    },
  },
};
