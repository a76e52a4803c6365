import { describe, expect, it } from 'vitest';
import { createInstantOf } from '../../../src/adapters/billmanager/instantOf.js';
import type { BillmanagerOverrides } from '../../../src/adapters/billmanager/index.js';
import { adapterOf, addCustomer, paramsOf, ref, withSimulator } from './setup.js';

const simulator = withSimulator();

function withCustomer(assumptions: BillmanagerOverrides = {}) {
  const customer = addCustomer(simulator());
  return { customer, adapter: adapterOf(simulator(), customer.username, { assumptions }) };
}

const draft = { subject: 'No SSH', body: 'Since this morning' };

/** An adapter whose BILLmanager answers every function but the sign-in with this document. */
function answering(doc: unknown) {
  const { customer } = withCustomer();
  const line: typeof fetch = (url, init) =>
    paramsOf(init).get('func') === 'auth' ? fetch(url, init) : Promise.resolve(Response.json({ doc }));
  return adapterOf(simulator(), customer.username, { fetch: line });
}

describe('an error, which comes with the status 200', () => {
  const codes = {
    missed: 'not_found',
    value: 'invalid',
    limit: 'invalid',
    exists: 'conflict',
    auth: 'unauthorized',
    nonsense: 'unknown',
  };
  for (const [type, code] of Object.entries(codes)) {
    it(`of the type ${type} is ${code}`, async () => {
      const adapter = answering({ error: { $type: type, $object: 'x', msg: { $: 'Words of BILLmanager' } } });
      await expect(adapter.listTickets({})).rejects.toMatchObject({ code });
    });
  }

  it('names the field that was refused by the name it has here', async () => {
    const adapter = answering({ error: { $type: 'value', $object: 'client_department', msg: { $: 'No' } } });
    await expect(adapter.listTickets({})).rejects.toMatchObject({
      code: 'invalid',
      fields: { departmentId: 'was refused' },
    });
  });

  it('is what an operator says it is', async () => {
    const { customer } = withCustomer();
    const adapter = adapterOf(simulator(), customer.username, { assumptions: { errors: { missed: 'conflict' } } });
    await expect(adapter.getTicket('1')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is malformed when there is no document at all', async () => {
    const { customer } = withCustomer();
    const line: typeof fetch = (url, init) =>
      paramsOf(init).get('func') === 'auth' ? fetch(url, init) : Promise.resolve(Response.json(['?']));
    const adapter = adapterOf(simulator(), customer.username, { fetch: line });
    await expect(adapter.listTickets({})).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('a write', () => {
  it('is not believed when the answer says neither yes nor no', async () => {
    const { customer, adapter: real } = withCustomer();
    const { id } = await real.createTicket(draft, ref());
    const line: typeof fetch = (url, init) =>
      paramsOf(init).has('message') ? Promise.resolve(Response.json({ doc: {} })) : fetch(url, init);
    const adapter = adapterOf(simulator(), customer.username, { fetch: line });
    await expect(adapter.reply(id, { body: 'Hello?' }, ref())).rejects.toMatchObject({ code: 'unknown' });
  });

  for (const code of ['partial', 'network']) {
    it(`that was done but cannot be read back is not told as refused, but as ${code}`, async () => {
      const { customer } = withCustomer();
      let isWritten = false;
      const line: typeof fetch = async (url, init) => {
        const params = paramsOf(init);
        const isReadBack = isWritten && params.get('func') === 'clientticket.edit';
        isWritten ||= params.has('message');
        if (!isReadBack) return fetch(url, init);
        if (code === 'network') throw new TypeError('fetch failed');
        return Response.json({ doc: { error: { $type: 'missed', $object: 'ticket' } } });
      };
      const adapter = adapterOf(simulator(), customer.username, { fetch: line });
      await expect(adapter.createTicket(draft, ref())).rejects.toMatchObject({ code });
    });
  }

  it('sends the subject by both of its names, and what the form would preset', async () => {
    const { adapter } = withCustomer();
    simulator().requests.length = 0;
    const ticket = await adapter.createTicket(draft, ref());
    const sent = simulator().requests.find(({ params }) => 'message' in params)?.params;

    expect(sent).toMatchObject({ subject: 'No SSH', name: 'No SSH', client_department: '1', client_priority: '2' });
    expect(ticket.department).toEqual({ id: '1', label: 'Technical support' });
    expect(ticket.priority).toEqual({ id: '2', label: 'Normal' });
  });

  it('carries nothing but texts, ids and files', async () => {
    const { adapter } = withCustomer();
    simulator().requests.length = 0;
    const odd = { ...draft, account: '1', elid: '5', su: 'admin' };
    await adapter.createTicket(odd, ref());
    const sent = simulator().requests.find(({ params }) => 'message' in params)?.params;

    expect(Object.keys(sent ?? {}).toSorted()).toEqual(
      ['func', 'out', 'auth', 'sok', 'subject', 'name', 'message', 'client_department', 'client_priority'].toSorted(),
    );
  });

  it('of a file without a text is refused at the text, as BILLmanager does', async () => {
    const { adapter } = withCustomer();
    const file = new File(['x'], 'a.log', { type: 'text/plain' });
    const attachments = [(await adapter.prepareAttachment?.(file)) ?? []].flat();
    await expect(adapter.createTicket({ ...draft, body: '', attachments }, ref())).rejects.toMatchObject({
      code: 'invalid',
      fields: { body: 'was refused' },
    });
  });

  it('leaves line breaks as they were, also beside a file', async () => {
    const { adapter } = withCustomer();
    const file = new File(['x'], 'a.log', { type: 'text/plain' });
    const attachments = [(await adapter.prepareAttachment?.(file)) ?? []].flat();
    const { id } = await adapter.createTicket({ ...draft, body: 'one\n\ntwo\n', attachments }, ref());
    const [first] = (await adapter.listMessages(id, {})).items;

    expect(first?.type === 'message' && first.body.value).toBe('one\n\ntwo\n');
  });
});

describe('closing', () => {
  it('puts the ticket into the archive', async () => {
    const { adapter } = withCustomer();
    const { id } = await adapter.createTicket(draft, ref());
    const closed = await adapter.closeTicket?.(id, ref());

    expect(closed?.status).toMatchObject({ id: '10', kind: 'closed' });
    expect(closed?.can).toMatchObject({ reply: false, close: false, reopen: false });
    expect((await adapter.listTickets({ kinds: ['closed'] })).items.map((ticket) => ticket.id)).toEqual([id]);
  });

  it('that was agreed to and not done is not applied', async () => {
    const { adapter } = withCustomer();
    const { id } = await adapter.createTicket(draft, ref());
    simulator().behaviour.archives = false;
    await expect(adapter.closeTicket?.(id, ref())).rejects.toMatchObject({ code: 'not_applied' });
  });

  it('by the staff leaves the ticket in the list, closed, and takes no reply', async () => {
    const { adapter } = withCustomer();
    const { id } = await adapter.createTicket(draft, ref());
    simulator().staffCloses(id);
    expect((await adapter.getTicket(id)).status).toEqual({ id: '3', kind: 'closed', label: 'Closed' });
    await expect(adapter.reply(id, { body: 'Wait' }, ref())).rejects.toMatchObject({ code: 'conflict' });
    expect(simulator().store.tickets.get(Number(id))?.messages).toHaveLength(1);
  });
});

describe('a thread', () => {
  it('tells what BILLmanager adds to it, such as the service, as an event', async () => {
    const { customer, adapter } = withCustomer();
    const [service] = customer.services;
    const { id } = await adapter.createTicket({ ...draft, ...(service && { serviceId: service.id }) }, ref());
    const [event, message] = (await adapter.listMessages(id, {})).items;

    expect(event).toMatchObject({ type: 'event', change: { field: 'other', text: 'VPS web-1 of anna' } });
    expect(message?.type).toBe('message');
  });

  it('leaves out messages of a type nobody here knows: they may be internal', async () => {
    const message = (id: string, type: string) => ({
      $id: id,
      $type: type,
      date_post: { $: '2026-03-01 12:00:00' },
      body: { $: type },
    });
    const adapter = answering({ mlist: [{ message: [message('1', 'incoming'), message('2', 'note')] }] });
    const { items } = await adapter.listMessages('7', {});
    expect(items.map(({ id }) => id)).toEqual(['1']);
  });

  it('is malformed, not empty, when the types of all its messages are unknown', async () => {
    const message = { $id: '1', $type: 'in', date_post: { $: '2026-03-01 12:00:00' }, body: { $: 'Hello' } };
    await expect(answering({ mlist: [{ message }] }).getTicket('7')).rejects.toMatchObject({ code: 'malformed' });
  });

  it('comes oldest first, whatever the order it arrives in', async () => {
    const at = (id: string, time: string) => ({
      $id: id,
      $type: 'incoming',
      date_post: { $: time },
      body: { $: time },
    });
    const messages = [at('9', '2026-03-01 12:00:01'), at('10', '2026-03-01 12:00:01'), at('2', '2026-03-01 11:00:00')];
    const { items } = await answering({ mlist: { message: messages } }).listMessages('7', {});
    expect(items.map(({ id }) => id)).toEqual(['2', '9', '10']);
  });
});

describe('an assumption that an operator changes', () => {
  it('turns a capability off', () => {
    const { adapter } = withCustomer({ functions: { close: null }, searchFields: [] });
    expect(adapter.closeTicket).toBeUndefined();
    expect(adapter.capabilities.search).toBe('none');
  });

  it('turns reopening on, by a function that this BILLmanager has', () => {
    expect(withCustomer().adapter.reopenTicket).toBeUndefined();
    expect(withCustomer({ functions: { reopen: 'clientticket.unarchive' } }).adapter.reopenTicket).toBeDefined();
  });

  it('searches subjects only', async () => {
    const { adapter } = withCustomer({ searchFields: ['name'] });
    await adapter.createTicket(draft, ref());
    expect(adapter.capabilities.search).toBe('subject');
    expect((await adapter.listTickets({ text: 'morning' })).items).toEqual([]);
    expect((await adapter.listTickets({ text: 'ssh' })).total).toBe(1);
  });

  it('swaps whose messages are whose', async () => {
    const { adapter } = withCustomer({ messageTypes: { customer: 'outcoming', staff: 'incoming' } });
    const { id } = await adapter.createTicket(draft, ref());
    const [first] = (await adapter.listMessages(id, {})).items;
    expect(first?.type === 'message' && first.author.role).toBe('staff');
  });

  it('gives a status another meaning', async () => {
    const { adapter } = withCustomer({ statuses: { 0: 'in_progress' } });
    expect((await adapter.createTicket(draft, ref())).status).toMatchObject({ id: '0', kind: 'in_progress' });
  });

  it('rates messages of the staff, each score by the nearest of the rates there are', async () => {
    const { adapter } = withCustomer({ rates: { bad: 1, good: 5 } });
    const { id } = await adapter.createTicket(draft, ref());
    simulator().staffReplies(id, 'Try again, please');
    const answer = (await adapter.listMessages(id, {})).items.at(-1);
    const messageId = answer?.id ?? '';
    expect(answer).toMatchObject({ can: { rate: true } });
    await adapter.rate?.({ ticketId: id, messageId }, { score: 4 }, ref());

    expect((await adapter.listMessages(id, {})).items.at(-1)).toMatchObject({ rating: { score: 5 } });
    const refused = [
      [{ ticketId: id, messageId }, 6, 'invalid'],
      [{ ticketId: id, messageId: '1' }, 5, 'not_found'],
      [{ ticketId: id }, 5, 'not_applied'],
    ] as const;
    for (const [target, score, code] of refused)
      await expect(adapter.rate?.(target, { score }, ref())).rejects.toMatchObject({ code });
  });
});

describe('a time without a zone', () => {
  it('is of the zone that the adapter was told, in summer and in winter', () => {
    const inBerlin = createInstantOf('Europe/Berlin');
    expect(inBerlin('2026-01-15 12:00:00')).toBe('2026-01-15T11:00:00.000Z');
    expect(inBerlin('2026-07-15 12:00:00')).toBe('2026-07-15T10:00:00.000Z');
    expect(createInstantOf('Asia/Kolkata')('2026-07-15 00:10')).toBe('2026-07-14T18:40:00.000Z');
  });

  it('is right on both sides of a change of the clock', () => {
    const inBerlin = createInstantOf('Europe/Berlin');
    expect(inBerlin('2026-03-29 01:59:59')).toBe('2026-03-29T00:59:59.000Z');
    expect(inBerlin('2026-03-29 03:00:00')).toBe('2026-03-29T01:00:00.000Z');
    expect(inBerlin('2026-10-25 04:00:00')).toBe('2026-10-25T03:00:00.000Z');
  });

  it('is malformed in a form nobody here knows', () => {
    expect(() => createInstantOf('UTC')('5 minutes ago')).toThrow('none of the known forms');
  });
});

it('a name that every object has is neither a type of file nor of error nor a status', async () => {
  const file = { name: { $: 'notes.constructor' }, param: { $: '5' } };
  const message = {
    $id: '1',
    $type: 'incoming',
    date_post: { $: '2026-03-01 12:00:00' },
    body: { $: 'x' },
    file: [file],
  };
  const { items } = await answering({ mlist: [{ message: [message] }] }).listMessages('7', {});
  expect(items).toMatchObject([{ attachments: [{ mediaType: 'application/octet-stream' }] }]);

  const refused = answering({ error: { $type: 'constructor', $object: 'toString', msg: { $: 'No' } } });
  await expect(refused.listTickets({})).rejects.toMatchObject({ code: 'unknown' });

  const row = {
    id: { $: '7' },
    name: { $: 'x' },
    tstatus: { $orig: 'constructor', $: 'Odd' },
    last_message: message.date_post,
  };
  expect((await answering({ elem: [row] }).listTickets({ limit: 1 })).items).toMatchObject([
    { status: { kind: 'open' } },
  ]);
});
