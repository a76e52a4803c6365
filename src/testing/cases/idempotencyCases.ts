import { check, equal, refused } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import type { CaseTools } from '../caseTools.js';
import { pickFile } from '../pickFile.js';
import { allMessages, allTickets } from '../walk.js';
import { only } from '../only.js';

function idempotent({ customer }: CaseTools): void {
  only(customer.capabilities.idempotentWrites, 'capabilities.idempotentWrites is false');
}

async function countOf({ customer }: CaseTools, subject: string): Promise<number> {
  return (await allTickets(customer)).filter((ticket) => ticket.subject === subject).length;
}

export const idempotencyCases: CaseGroup = {
  group: 'idempotency',
  cases: {
    'the same creation sent twice makes one ticket': async (tools) => {
      idempotent(tools);
      const [draft, options] = [tools.draft(), tools.ref()];
      const first = await tools.customer.createTicket(draft, options);
      const second = await tools.customer.createTicket(draft, options);

      equal([second.id, second.number], [first.id, first.number], 'the second answer');
      equal(await countOf(tools, draft.subject), 1, 'tickets made');
    },

    'the same creation sent twice at once makes one ticket': async (tools) => {
      idempotent(tools);
      const [draft, options] = [tools.draft(), tools.ref()];
      const answers = await Promise.allSettled([1, 2].map(() => tools.customer.createTicket(draft, options)));
      const ids = new Set(answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.id : [])));

      // One of the two may be told to come back later; both must never make one each.
      equal(ids.size, 1, 'different tickets answered');
      equal(await countOf(tools, draft.subject), 1, 'tickets made');
    },

    'another creation under the same reference is a conflict': async (tools) => {
      idempotent(tools);
      const [first, second, options] = [tools.draft(), tools.draft(), tools.ref()];
      await tools.customer.createTicket(first, options);
      await refused(tools.customer.createTicket(second, options), 'conflict', 'another draft, the same clientRef');

      equal(await countOf(tools, second.subject), 0, 'tickets of the second draft');
    },

    'the same draft under two references makes two tickets': async (tools) => {
      const draft = tools.draft();
      await tools.customer.createTicket(draft, tools.ref());
      await tools.customer.createTicket(draft, tools.ref());

      equal(await countOf(tools, draft.subject), 2, 'tickets made');
    },

    'the same reply sent twice is one message': async (tools) => {
      idempotent(tools);
      const { id } = await tools.create();
      const options = tools.ref();
      const first = await tools.customer.reply(id, { body: 'Once' }, options);
      const second = await tools.customer.reply(id, { body: 'Once' }, options);
      const replies = (await allMessages(tools.customer, id)).filter(({ body }) => body.value === 'Once');

      equal(replies.length, 1, 'messages made');
      equal(second.message?.id, first.message?.id, 'message of the second answer');
    },

    'the same reply sent twice at once is one message': async (tools) => {
      idempotent(tools);
      const { id } = await tools.create();
      const options = tools.ref();
      await Promise.allSettled([1, 2].map(() => tools.customer.reply(id, { body: 'Once' }, options)));
      const replies = (await allMessages(tools.customer, id)).filter(({ body }) => body.value === 'Once');

      equal(replies.length, 1, 'messages made');
    },

    'another reply under the same reference is a conflict': async (tools) => {
      idempotent(tools);
      const { id } = await tools.create();
      const options = tools.ref();
      await tools.customer.reply(id, { body: 'First' }, options);
      await refused(tools.customer.reply(id, { body: 'Second' }, options), 'conflict', 'another text, same clientRef');
      const bodies = (await allMessages(tools.customer, id)).map(({ body }) => body.value);

      check(!bodies.includes('Second'), 'the refused reply must not be in the thread');
    },

    'closing sent twice answers the closed ticket twice': async (tools) => {
      idempotent(tools);
      const adapter = tools.having(['closeTicket']);
      const { id } = await tools.create();
      const options = tools.ref();
      const first = await adapter.closeTicket(id, options);
      const second = await adapter.closeTicket(id, options);

      equal([first.status.kind, second.status.kind], ['closed', 'closed'], 'both answers');
    },

    'a reply with a file can be sent again': async (tools) => {
      idempotent(tools);
      const attachments = [await tools.prepare(await pickFile(tools))];
      const { id } = await tools.create();
      const options = tools.ref();
      await tools.customer.reply(id, { body: 'With a file', attachments }, options);
      await tools.customer.reply(id, { body: 'With a file', attachments }, options);
      const files = (await allMessages(tools.customer, id)).flatMap((message) => message.attachments);

      equal(files.length, 1, 'files in the thread');
    },

    'two customers may use the same reference': async (tools) => {
      idempotent(tools);
      const [stranger, options] = [tools.other(), tools.ref()];
      const mine = await tools.customer.createTicket(tools.draft(), options);
      const theirs = await stranger.createTicket(tools.draft(), options);

      check(mine.id !== theirs.id, "the other customer was answered with the first one's ticket");
    },
  },
};
