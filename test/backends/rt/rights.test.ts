/** Whose a ticket is and what is done to it, the browser has no say in. */
import { describe, expect, inject, it } from 'vitest';
import { createTicketHandler } from '../../../src/server/createTicketHandler.js';
import { account, adapterOf, messagesOf, open, prepared, ref, write } from './customers.js';
import { recordFetch } from './recordFetch.js';
import { agent, rtApi, staffReplies } from './rtApi.js';

/** An account of the staff opens every ticket; the adapter does not. */
const tooManyRights = (login: string) => adapterOf(login, { auth: { token: account('olga').token } });

describe('when RT gives far too many rights', () => {
  it("another's ticket is neither listed nor opened, read, answered, closed or rated", async () => {
    const { id } = await open(adapterOf('anna'));
    const boris = tooManyRights('boris');
    const tries = [
      boris.getTicket(id),
      boris.listMessages(id, {}),
      boris.reply(id, { body: 'I was here' }, ref()),
      boris.closeTicket?.(id, ref()),
      boris.rate?.({ ticketId: id }, { score: 1 }, ref()),
    ];

    await Promise.all(tries.map((tried) => expect(tried).rejects.toMatchObject({ code: 'not_found' })));
    const { items } = await boris.listTickets({ limit: 100 });
    expect(items.map((ticket) => ticket.id)).not.toContain(id);
  });

  it("another's file is not given out", async () => {
    const anna = adapterOf('anna');
    const attachments = [await prepared(anna, 'words', 'log.txt', 'text/plain')];
    const { id } = await open(anna, { attachments });
    const attachmentId = (await messagesOf(anna, id))[0]?.attachments[0]?.id ?? '';
    const boris = tooManyRights('boris');
    const own = await open(boris);

    await expect(boris.getAttachment?.({ ticketId: id, attachmentId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(boris.getAttachment?.({ ticketId: own.id, attachmentId })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

it('a browser that names another requestor gets a ticket of its own customer', async () => {
  const handler = createTicketHandler({ basePath: '/support', adapter: () => adapterOf('anna') });
  const spoofed = { Requestor: 'boris', requestor: 'boris', Cc: 'boris', Owner: 'olga', customer: { login: 'boris' } };
  const response = await handler(
    new Request('http://desk.test/support/tickets?Requestor=boris', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://desk.test' },
      body: JSON.stringify({ subject: 'Whose?', body: 'Mine', clientRef: ref().clientRef, ...spoofed }),
    }),
  );
  const all = await adapterOf('anna').listTickets({ text: 'Whose?' });
  const others = await adapterOf('boris').listTickets({ text: 'Whose?' });

  expect([response.status < 300 ? 1 : 0, others.items.length]).toEqual([all.items.length, 0]);
});

it('nothing but statuses and custom fields is ever changed at a ticket', async () => {
  const { fetch, calls } = recordFetch();
  const anna = adapterOf('anna', { fetch });
  const { id, department } = await open(anna);
  await write(anna, id, { body: 'Still down' });
  await anna.closeTicket?.(id, ref());
  await anna.rate?.({ ticketId: id }, { score: 5, comment: 'Quick' }, ref());
  await anna.reopenTicket?.(id, ref());
  const changes = calls
    .filter(({ method }) => method === 'PUT')
    .map(({ sent }) => Object.keys(JSON.parse(sent) as object));

  expect(changes).toEqual([['Status'], ['CustomFields'], ['Status']]);
  expect((await anna.getTicket(id)).department).toEqual(department);
});

it('who gets copies is a customer, everybody else is the staff', async () => {
  const anna = adapterOf('anna');
  const { id } = await open(anna);
  await rtApi(agent(), 'PUT', `/ticket/${id}`, { Cc: ['boris'] });
  await staffReplies(id, 'Of the staff');
  const roles = (await messagesOf(anna, id)).map(({ author }) => author);

  expect(roles).toEqual([{ role: 'customer', me: true }, { role: 'staff' }]);
  // In RT a colleague in copy may have the ticket; at this desk it is the requestor's.
  await expect(adapterOf('boris').getTicket(id)).rejects.toMatchObject({ code: 'not_found' });
});

it('a ticket that the staff opened for a customer is theirs, and answered', async () => {
  const made = await rtApi(agent(), 'POST', '/ticket', {
    Queue: 'Billing',
    Requestor: 'anna',
    Subject: 'Your invoice',
    Content: 'Is unpaid',
    ContentType: 'text/plain',
  });
  const { id } = made as { id: string };
  const anna = adapterOf('anna', { staffName: () => 'Olga' });

  expect(await anna.getTicket(id)).toMatchObject({ status: { id: 'new', kind: 'answered' }, lastAuthor: 'staff' });
  expect((await messagesOf(anna, id))[0]?.author).toEqual({ role: 'staff', name: 'Olga' });
});

it('past the adapter too, a customer with the rights of the seed changes no ticket of another', async () => {
  const anna = adapterOf('anna');
  const { id, updatedAt } = await open(anna);
  const change = { CustomFields: { Rating: '1', Service: 'vps-101' }, Status: 'resolved', Queue: 'Billing' };
  const message = { Content: 'I was here', ContentType: 'text/plain' };
  const boris = account('boris');
  await rtApi(boris, 'PUT', '/tickets/bulk', [{ id, ...change }]);
  await rtApi(boris, 'POST', '/tickets/bulk/correspond', [{ id, ...message, ...change }]);
  await expect(rtApi(boris, 'PUT', `/ticket/${id}`, change)).rejects.toThrow('403');
  await expect(rtApi(boris, 'POST', `/ticket/${id}/correspond`, message)).rejects.toThrow('Permission Denied');
  const after = await anna.getTicket(id);

  expect(after).toMatchObject({ updatedAt, status: { kind: 'open' } });
  expect([after.rating, after.service]).toEqual([undefined, undefined]);
  expect(await messagesOf(anna, id)).toHaveLength(1);
});

it('the desk of the seed is what its customers may use', async () => {
  const { departments } = await adapterOf('anna', { queues: ['Billing', 'Support', 'General'] }).loadDesk();

  expect(departments.map(({ id, label }) => [label, id])).toEqual([
    ['Billing', String(inject('rt').queues['Billing'])],
    ['Support', String(inject('rt').queues['Support'])],
  ]);
});
