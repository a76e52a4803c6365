import type { PreparedAttachment } from '../../core/adapter.js';
import { check, equal, refused, refusedField } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import type { CaseTools } from '../caseTools.js';
import { bytesOf, pickFile } from '../pickFile.js';
import { inTurn } from '../inTurn.js';
import { allMessages, allTickets } from '../walk.js';
import { only } from '../only.js';

const names = {
  'in another script': 'отчёт за март №5',
  'with signs of a message header': 'we "quote"; filename=x\' 100%20 &=+',
  'with emoji and right-to-left letters': 'снимок 😱 صورة',
};

async function nameComesBack(tools: CaseTools, name: string): Promise<void> {
  const file = await pickFile(tools, name);
  const { message } = await tools.createWithFile(file);

  equal(message.attachments[0]?.name, file.name, 'name of the file');
}

const nameCases: CaseGroup['cases'] = Object.fromEntries(
  Object.entries(names).map(([what, name]) => [
    `keeps a name ${what}`,
    (tools: CaseTools) => nameComesBack(tools, name),
  ]),
);

/** Sends a file with a new ticket; a backend may refuse it at either step. */
async function send(tools: CaseTools, ...files: readonly (File | PreparedAttachment)[]): Promise<unknown> {
  const attachments = await inTurn(files, async (file) => ('arrayBuffer' in file ? tools.prepare(file) : file));
  return tools.create({ attachments });
}

export const attachmentCases: CaseGroup = {
  group: 'attachments',
  cases: {
    ...nameCases,

    'describes the file on its message': async (tools) => {
      const file = await pickFile(tools);
      const { message } = await tools.createWithFile(file);
      const { name, mediaType, size } = message.attachments[0] ?? {};

      equal([name, mediaType?.split(';')[0]], [file.name, file.type], 'name, type');
      // As the model has it: 0 where the backend does not say.
      if (size !== 0) equal(size, file.size, 'size');
    },

    'gives the same bytes back': async (tools) => {
      const file = await pickFile(tools);
      const { ticket, message } = await tools.createWithFile(file);
      const ref = { ticketId: ticket.id, attachmentId: message.attachments[0]?.id ?? '' };

      equal(await bytesOf(tools, ref), [...new Uint8Array(await file.arrayBuffer())], 'bytes');
    },

    'a name that looks like a path leads nowhere': async (tools) => {
      const { message } = await tools.createWithFile(await pickFile(tools, '../../etc/passwd'));
      const name = message.attachments[0]?.name ?? '';

      check(name.includes('passwd') && !name.includes('../'), `the file is now called "${name}"`);
    },

    'hangs on a reply': async (tools) => {
      const { id } = await tools.create();
      const attachments = [await tools.prepare(await pickFile(tools))];
      await tools.customer.reply(id, { body: 'See the file', attachments }, tools.ref());
      const last = (await allMessages(tools.customer, id)).at(-1);

      equal(last?.attachments.length, 1, 'files of the reply');
    },

    'keeps several in order': async (tools) => {
      const files = [await pickFile(tools, 'one'), await pickFile(tools, 'two')];
      const { maxFiles = 2 } = (await tools.customer.loadDesk()).limits;
      only(maxFiles >= 2, 'the desk takes one file a message');
      const attachments = await inTurn(files, (file) => tools.prepare(file));
      const { id } = await tools.create({ attachments });
      const [first] = await allMessages(tools.customer, id);

      equal(
        first?.attachments.map(({ name }) => name),
        files.map(({ name }) => name),
        'names',
      );
    },

    'shows in the list': async (tools) => {
      const { ticket } = await tools.createWithFile(await pickFile(tools));
      const listed = (await allTickets(tools.customer)).find(({ id }) => id === ticket.id);
      only(listed?.hasAttachments !== undefined, 'the list does not say which tickets have files');

      equal(listed.hasAttachments, true, 'hasAttachments');
    },

    'tells how far an upload is': async (tools) => {
      only(tools.customer.capabilities.attachments === 'upload-first', 'files go with their message');
      const told: [sent: number, total: number][] = [];
      const adapter = tools.having(['prepareAttachment']);
      await adapter.prepareAttachment(await pickFile(tools), { onProgress: (...step) => told.push(step) });
      const sent = told.map(([part]) => part);

      check(told.length > 0, 'onProgress was never called');
      equal(
        sent,
        sent.toSorted((a, b) => a - b),
        'bytes sent, step by step',
      );
      equal(sent.at(-1), told.at(-1)?.[1], 'bytes sent at the end, of the total');
    },

    'refuses a file without content': async (tools) => {
      await refused(send(tools, await pickFile(tools, 'empty', () => [])), 'invalid', 'a file of no bytes');
    },

    'refuses a file that is too large': async (tools) => {
      const { maxFileBytes } = (await tools.customer.loadDesk()).limits;
      only(maxFileBytes !== undefined && maxFileBytes <= 33_554_432, 'the desk has no limit below 32 MiB');
      const large = await pickFile(tools, 'large', (content) => [content, new Uint8Array(maxFileBytes)]);
      await refused(send(tools, large), 'too_large', 'a file beyond the limit');
    },

    'refuses a kind that the desk does not take': async (tools) => {
      const { accept } = (await tools.customer.loadDesk()).limits;
      only(accept && accept.length > 0, 'the desk takes every kind of file');
      await pickFile(tools);
      const file = new File(['?'], 'file.unheard-of', { type: 'application/x-unheard-of' });
      await refused(send(tools, file), 'unsupported_media', 'a kind nobody has heard of');
    },

    'refuses more files than the desk takes, and makes no ticket': async (tools) => {
      const { maxFiles } = (await tools.customer.loadDesk()).limits;
      only(maxFiles !== undefined && maxFiles <= 20, 'the desk has no limit of 20 files or fewer');
      const files = Array.from({ length: maxFiles + 1 }, (_, index) => pickFile(tools, `file ${index}`));
      const attachments = await inTurn(await Promise.all(files), (file) => tools.prepare(file));
      const draft = tools.draft({ attachments });
      await refusedField(tools.customer.createTicket(draft, tools.ref()), 'attachments', 'one file too many');
      const listed = await allTickets(tools.customer);

      check(!listed.some(({ subject }) => subject === draft.subject), 'the refused ticket is in the list');
    },

    'an upload goes with one message only': async (tools) => {
      only(tools.customer.capabilities.attachments === 'upload-first', 'files go with their message');
      const upload = await tools.prepare(await pickFile(tools));
      await send(tools, upload);
      await refused(send(tools, upload), ['invalid', 'conflict', 'not_found'], 'an upload used before');
    },

    'a refused message uses no upload up': async (tools) => {
      const upload = await tools.prepare(await pickFile(tools));
      await refused(tools.create({ subject: '', attachments: [upload] }), 'invalid', 'no subject');
      const { id } = await tools.create({ attachments: [upload] });

      equal((await allMessages(tools.customer, id))[0]?.attachments.length, 1, 'files of the corrected ticket');
    },

    'an upload that never was is refused': async (tools) => {
      only(tools.customer.capabilities.attachments === 'upload-first', 'files go with their message');
      const { name, type, size } = await pickFile(tools);
      const upload = { id: 'no-such-upload', name, mediaType: type, size };
      await refused(send(tools, upload), ['invalid', 'not_found'], 'an unknown upload');
    },

    'an unknown file is not found': async (tools) => {
      const adapter = tools.having(['getAttachment']);
      const { id: ticketId } = await tools.create();
      const tries = ['no-such-file', '../1', '..', ''].map((attachmentId) =>
        refused(adapter.getAttachment({ ticketId, attachmentId }), ['not_found', 'invalid'], `"${attachmentId}"`),
      );
      await Promise.all(tries);
    },

    'a file is found on its own ticket only': async (tools) => {
      const adapter = tools.having(['getAttachment']);
      const { message } = await tools.createWithFile(await pickFile(tools));
      const { id: ticketId } = await tools.create();
      const attachmentId = message.attachments[0]?.id ?? '';
      await refused(adapter.getAttachment({ ticketId, attachmentId }), 'not_found', 'a file of another ticket');
    },

    'an upload can be broken off': async (tools) => {
      const adapter = tools.having(['prepareAttachment']);
      const file = await pickFile(tools);
      const [before, meanwhile] = [new AbortController(), new AbortController()];
      before.abort();
      await refused(adapter.prepareAttachment(file, { signal: before.signal }), 'aborted', 'aborted before');
      const upload = adapter.prepareAttachment(file, { signal: meanwhile.signal });
      meanwhile.abort();
      await refused(upload, 'aborted', 'aborted meanwhile');
    },
  },
};
