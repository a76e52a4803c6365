/** Private notes are the staff's own: no way leads a customer to them, not even with rights that no customer should have. */
import { describe, expect, inject, it } from 'vitest';
import { fieldsOf, rowsOf, textOf } from '../../../src/core/fields.js';
import { account, messagesOf, open } from './customers.js';
import { adapterOf } from './pair.js';
import { agent, redmineApi, staffReplies } from './redmineApi.js';

const secret = 'quagmire';

/** A ticket of anna's with a private note that carries a file and a change of priority. */
async function annotated() {
  const ticket = await open(adapterOf(account('anna')));
  const content = new TextEncoder().encode(`${secret} ${ticket.id}`);
  const { upload } = await redmineApi(agent(), 'POST', '/uploads.json?filename=internal.txt', content);
  const uploads = [{ token: fieldsOf(upload)['token'], filename: 'internal.txt', content_type: 'text/plain' }];
  const priority_id = inject('redmine').priorities['High'];
  await staffReplies(ticket.id, `Internal: a ${secret}`, { private_notes: true, uploads, priority_id });
  return ticket;
}

/** The number of the note's file, found with the staff's eyes. */
async function internalFile(id: string): Promise<string> {
  const { issue } = await redmineApi(agent(), 'GET', `/issues/${id}.json?include=attachments`);
  return textOf(rowsOf(fieldsOf(issue)['attachments'])[0]?.['id']);
}

it('the staff sees the note, so there is something to hide', async () => {
  const { id } = await annotated();
  const { issue } = await redmineApi(agent(), 'GET', `/issues/${id}.json?include=journals`);

  expect(JSON.stringify(issue)).toContain(secret);
});

describe('a private note, with the rights of a customer', () => {
  it('is not in the thread; what was changed along with it is, as Redmine publishes it apart', async () => {
    const { id } = await annotated();
    const { items } = await adapterOf(account('anna')).listMessages(id, {});
    const events = items.flatMap((item) => (item.type === 'event' ? [item.change.field] : []));

    expect(items.filter(({ type }) => type === 'message')).toHaveLength(1);
    expect(events.toSorted()).toEqual(['priority', 'status']);
    expect(JSON.stringify(items)).not.toMatch(/quagmire|internal\.txt/);
  });

  it('has a file that hangs on no message and cannot be loaded', async () => {
    const { id: ticketId } = await annotated();
    const attachmentId = await internalFile(ticketId);
    const adapter = adapterOf(account('anna'));

    expect(attachmentId).not.toBe('');
    expect((await messagesOf(adapter, ticketId))[0]?.attachments).toEqual([]);
    await expect(adapter.getAttachment?.({ ticketId, attachmentId })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('does not show by its file in the list', async () => {
    const { id } = await annotated();
    const { items } = await adapterOf(account('anna')).listTickets({ limit: 100 });

    expect(items.find((ticket) => ticket.id === id)?.hasAttachments).toBeUndefined();
  });

  it('is not found by its words', async () => {
    await annotated();

    expect(await adapterOf(account('anna')).listTickets({ text: secret })).toMatchObject({ items: [], total: 0 });
  });

  it('does not count as the last word', async () => {
    const { id } = await annotated();

    expect((await adapterOf(account('anna')).getTicket(id)).lastAuthor).toBe('customer');
  });
});

it('a file that the staff sends with words is there', async () => {
  const anna = adapterOf(account('anna'));
  const { id: ticketId } = await open(anna);
  const { upload } = await redmineApi(
    agent(),
    'POST',
    '/uploads.json?filename=how.txt',
    new TextEncoder().encode('So'),
  );
  await staffReplies(ticketId, 'See the file', {
    uploads: [{ token: fieldsOf(upload)['token'], filename: 'how.txt' }],
  });
  const [file] = (await messagesOf(anna, ticketId)).at(-1)?.attachments ?? [];
  const content = await anna.getAttachment?.({ ticketId, attachmentId: file?.id ?? '' });

  expect(file).toMatchObject({ name: 'how.txt', size: 2 });
  expect(content instanceof Blob && (await content.text())).toBe('So');
});

it('an account that may read private notes does not see them either', async () => {
  const olga = adapterOf(account('olga'));
  const { id } = await open(olga);
  await staffReplies(id, `Internal: a ${secret}`, { private_notes: true });
  await staffReplies(id, 'For everybody');
  const messages = await messagesOf(olga, id);

  expect(messages.map(({ body }) => body.value)).toEqual(['Since nine o’clock', 'For everybody']);
});
