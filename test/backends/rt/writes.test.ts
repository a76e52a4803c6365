/** What RT does with a write is looked at, not believed. */
import { describe, expect, it } from 'vitest';
import { adapterOf, messagesOf, open, prepared, ref, write } from './customers.js';
import { agent, rtApi } from './rtApi.js';
import { recordFetch } from './recordFetch.js';

describe('200 for something that was not done', () => {
  it('a status that does not exist is not applied', async () => {
    const anna = adapterOf('anna', { closeStatus: 'no such status' });
    const { id } = await open(anna);

    await expect(anna.closeTicket?.(id, ref())).rejects.toMatchObject({ code: 'not_applied' });
  });

  it('a transition that takes a right the customer has not is not offered, and not applied', async () => {
    const anna = adapterOf('anna', { closeStatus: 'deleted' });
    const { id, can } = await open(anna);

    expect(can.close).toBe(false);
    await expect(anna.closeTicket?.(id, ref())).rejects.toMatchObject({ code: 'not_applied' });
  });

  it('a rating in a field that is not there is not applied', async () => {
    const anna = adapterOf('anna', { fields: { rating: 'No such field' } });
    const { id } = await open(anna);

    await expect(anna.rate?.({ ticketId: id }, { score: 5 }, ref())).rejects.toMatchObject({ code: 'not_applied' });
  });
});

it('a queue that takes no tickets of this customer is refused at its field', async () => {
  const creation = open(adapterOf('anna'), { departmentId: '1' });

  await expect(creation).rejects.toMatchObject({ code: 'invalid', fields: { departmentId: 'names no department' } });
});

it('a reply of a single zero keeps it', async () => {
  const anna = adapterOf('anna');
  const { id } = await open(anna, { body: '0' });
  await write(anna, id, { body: '0' });

  expect((await messagesOf(anna, id)).map(({ body }) => body.value.trim())).toEqual(['0', '0']);
});

it('files may come without words, and keep every byte', async () => {
  const anna = adapterOf('anna');
  const { id } = await open(anna);
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const attachments = [
    await prepared(anna, bytes, 'all.bin', 'application/octet-stream'),
    await prepared(anna, 'Größe: 5 €\r\n', 'utf8.txt', 'text/plain'),
    await prepared(anna, Uint8Array.from([0x47, 0x72, 0xf6, 0xdf, 0x65]), 'latin1.txt', 'text/plain'),
  ];
  const { message } = await write(anna, id, { body: '', attachments });
  const files = await Promise.all(
    (message?.attachments ?? []).map(async ({ id: attachmentId }) => {
      const file = await anna.getAttachment?.({ ticketId: id, attachmentId });
      return file instanceof Blob ? [...new Uint8Array(await file.arrayBuffer())] : file;
    }),
  );

  expect(message?.body.value).toBe('');
  expect(files).toEqual([[...bytes], [...new TextEncoder().encode('Größe: 5 €\r\n')], [0x47, 0x72, 0xf6, 0xdf, 0x65]]);
});

it('an answer that was lost makes no second message, also after another process wrote it', async () => {
  const [anna, elsewhere] = [adapterOf('anna'), adapterOf('anna')];
  const { id } = await open(anna);
  const key = ref();
  const lossy = adapterOf('anna', {
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      if (
        init?.method === 'POST' &&
        new URL(input instanceof Request ? input.url : input).pathname.endsWith('/correspond')
      )
        throw new TypeError('The line broke');
      return response;
    },
  });
  await expect(lossy.reply(id, { body: 'Once' }, key)).rejects.toMatchObject({ code: 'network' });
  const { message } = await elsewhere.reply(id, { body: 'Once' }, key);
  const messages = (await messagesOf(anna, id)).filter(({ body }) => body.value === 'Once');

  expect(messages).toHaveLength(1);
  expect(message).toMatchObject({ id: messages[0]?.id, clientRef: key.clientRef });
});

it.each([
  ['ends like another one', 'reply-1', '1'],
  ['has a sign that stands for any in a search', 'a-b', 'a_b'],
  ['has the sign for all in a search', 'x', '%'],
  ['differs by its case', 'KEY', 'key'],
  ['is as long as may be', 'k'.repeat(254), 'k'.repeat(255)],
  ['has a backslash, a quote and a blank', 'a b', String.raw`a \' b`],
])('a name of a write that %s is another name, and one of its own', async (_, first, second) => {
  const anna = adapterOf('anna');
  const { id } = await open(anna);
  await anna.reply(id, { body: 'First' }, { clientRef: first });
  const { message } = await anna.reply(id, { body: 'Second' }, { clientRef: second });
  const again = await anna.reply(id, { body: 'Second' }, { clientRef: second });

  expect(message).toMatchObject({ body: { value: 'Second' }, clientRef: second });
  expect(again.message?.id).toBe(message?.id);
  expect(await messagesOf(anna, id)).toHaveLength(3);
});

it('the name of a file cannot add lines to what RT keeps of it, nor its type change what it is', async () => {
  const anna = adapterOf('anna');
  const { id } = await open(anna);
  const names = ['a\r\nContent-Type: text/html.txt', 'say "hi"; x=1.txt', "it's \u{1F600}.txt"];
  const types = ['text/plain', 'nonsense', ' multipart/mixed; boundary=x', 'text/plain; charset=utf-16'];
  const files = [
    ...(await Promise.all(names.map((name) => prepared(anna, 'x', name, 'text/plain')))),
    ...(await Promise.all(types.map((type, index) => prepared(anna, 'x', `type${index}.txt`, type)))),
  ];
  const { message } = await write(anna, id, { body: 'Files', attachments: files });
  const contents = await Promise.all(
    (message?.attachments ?? []).map(async ({ id: attachmentId }) => {
      const file = await anna.getAttachment?.({ ticketId: id, attachmentId });
      return file instanceof Blob ? file.text() : '';
    }),
  );

  expect(contents).toEqual(files.map(() => 'x'));
  expect(message?.attachments.map(({ name }) => name).slice(1)).toEqual(files.slice(1).map(({ name }) => name));
  expect(message?.attachments[0]?.name).not.toMatch(/[\r\n]/);
});

it('without a field for it, RT is not asked for what was written before', async () => {
  const { fetch, calls } = recordFetch();
  const anna = adapterOf('anna', { fields: {}, fetch });
  await open(anna);

  expect(anna.capabilities.idempotentWrites).toBe(false);
  expect(calls.some(({ path }) => path.includes('ClientRef'))).toBe(false);
});

it('a merged ticket is opened as the one it became', async () => {
  const anna = adapterOf('anna');
  const [gone, stays] = [await open(anna, { subject: 'Twice' }), await open(anna, { subject: 'Once' })];
  await rtApi(agent(), 'PUT', `/ticket/${gone.id}`, { MergeInto: Number(stays.id) });

  expect(await anna.getTicket(gone.id)).toMatchObject({ subject: 'Once' });
  expect((await anna.listTickets({ text: 'Twice' })).items).toEqual([]);
});
