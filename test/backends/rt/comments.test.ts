/** RT's comments are the staff's own: no way leads a customer to them. */
import { describe, expect, it } from 'vitest';
import { account, adapterOf, messagesOf, open } from './customers.js';
import { agent, rtApi, staffReplies } from './rtApi.js';

const secret = 'quagmire';

async function commented() {
  const { id } = await open(adapterOf('anna'));
  await rtApi(agent(), 'POST', `/ticket/${id}/comment`, {
    Content: `Internal: a ${secret}`,
    ContentType: 'text/plain',
    Attachments: [{ FileName: 'internal.txt', FileType: 'text/plain', FileContent: btoa(secret) }],
  });
  return id;
}

/** Of the comment's file, found with the staff's eyes. */
async function commentFile(ticketId: string): Promise<string> {
  const answer = await rtApi(agent(), 'GET', `/ticket/${ticketId}/attachments?fields=Filename`);
  const { items } = answer as { items: { id: string; Filename: string }[] };
  return items.find(({ Filename }) => Filename === 'internal.txt')?.id ?? '';
}

describe.each([
  ['with the rights of a customer', () => adapterOf('anna')],
  ['when RT gives far too many rights', () => adapterOf('anna', { auth: { token: account('olga').token } })],
])('a comment, %s', (_, adapter) => {
  it('is not in the thread', async () => {
    const id = await commented();
    const { items } = await adapter().listMessages(id, {});

    expect(items.filter(({ type }) => type === 'message')).toHaveLength(1);
    expect(JSON.stringify(items)).not.toContain(secret);
  });

  it('gives no file away', async () => {
    const ticketId = await commented();
    const attachmentId = await commentFile(ticketId);

    expect(attachmentId).not.toBe('');
    await expect(adapter().getAttachment?.({ ticketId, attachmentId })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is not found by its words, nor counted', async () => {
    await commented();
    const searching = adapterOf('anna', { fullText: true });
    const page = await searching.listTickets({ text: secret, limit: 1 });

    expect(page).toEqual({ items: [], nextCursor: null });
  });

  it('does not make a ticket answered', async () => {
    const id = await commented();
    const ticket = await adapter().getTicket(id);

    expect(ticket).toMatchObject({ status: { kind: 'open' }, lastAuthor: 'customer' });
  });
});

it('words of messages are found next to comments', async () => {
  const id = await commented();
  await staffReplies(id, 'Try the periwinkle');
  const searching = adapterOf('anna', { fullText: true });

  expect((await searching.listTickets({ text: 'periwinkle' })).items.map((ticket) => ticket.id)).toEqual([id]);
  expect(await messagesOf(searching, id)).toHaveLength(2);
});
