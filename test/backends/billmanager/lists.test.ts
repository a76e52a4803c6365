import { describe, expect, it } from 'vitest';
import type { TicketQuery } from '../../../src/core/adapter.js';
import type { TicketAdapter } from '../../../src/index.js';
import { adapterOf, addCustomer, paramsOf, ref, sessionOf, withSimulator } from './setup.js';
import type { Account, StoredTicket } from './simulator/store.js';

const simulator = withSimulator();

/** A ticket that was last written to so many minutes after the hour. */
function addTicket({ username }: Account, subject: string, minute: number, status: StoredTicket['status'] = '0') {
  const { store } = simulator();
  const ticket: StoredTicket = {
    id: store.newId(),
    owner: username,
    subject,
    status,
    department: '1',
    priority: '2',
    service: '',
    unread: false,
    messages: [],
  };
  store.tickets.set(ticket.id, ticket);
  const message = store.addMessage(ticket, { type: 'incoming', author: 'Anna', body: `About ${subject}`, files: [] });
  message.at = new Date(Date.UTC(2026, 2, 1, 9, minute));
  return ticket;
}

/** The subjects of all pages. */
async function subjectsOf(adapter: TicketAdapter, query: TicketQuery = {}): Promise<string[]> {
  const { items, nextCursor } = await adapter.listTickets(query);
  const rest = nextCursor === null ? [] : await subjectsOf(adapter, { ...query, cursor: nextCursor });
  return [...items.map(({ subject }) => subject), ...rest];
}

/** Six tickets by turns at work and in the archive, `f` the newest, and one that the staff has closed. */
function withSeven() {
  const customer = addCustomer(simulator());
  const tickets = ['a', 'b', 'c', 'd', 'e', 'f'].map((subject, index) =>
    addTicket(customer, subject, index, index % 2 === 0 ? '2' : '10'),
  );
  addTicket(customer, 'closed by the staff', 30, '3');
  return { customer, tickets, adapter: adapterOf(simulator(), customer.username) };
}

const newestFirst = ['closed by the staff', 'f', 'e', 'd', 'c', 'b', 'a'];

describe('the filter, which is state of the session', () => {
  it('mixes up two lists of one session that nobody keeps apart', async () => {
    const { customer } = withSeven();
    const session = sessionOf(simulator(), customer.username);
    const [first, second] = await session.visit(async ({ ask }) => {
      const filter = (name: string) => ask({ func: 'clientticket.filter', params: { sok: 'ok', name } });
      await filter('a');
      await filter('c');
      return [await ask({ func: 'clientticket' }), await ask({ func: 'clientticket' })];
    });

    // Who asked for "a" is shown "c": this is what the adapter must prevent.
    expect(JSON.stringify(first)).toContain('"c"');
    expect(JSON.stringify(second)).not.toContain('"a"');
  });

  it('does not mix up lists that are asked for at the same time', async () => {
    const { adapter } = withSeven();
    const queries: TicketQuery[] = [{ text: 'a' }, { kinds: ['closed'] }, { text: 'd' }, {}, { kinds: ['answered'] }];
    const together = await Promise.all([...queries, ...queries].map((query) => subjectsOf(adapter, query)));
    const alone = [
      // "a" also stands in every message ("About ...").
      newestFirst,
      ['closed by the staff', 'f', 'd', 'b'],
      ['d', 'closed by the staff'].toSorted(),
      newestFirst,
      ['e', 'c', 'a'],
    ];

    together.forEach((found, index) => {
      const wanted = alone[index % queries.length] ?? [];
      expect(index % queries.length === 2 ? found.toSorted() : found).toEqual(wanted);
    });
  });

  it('is set and used without another request of the session to lists in between', async () => {
    const { adapter } = withSeven();
    await adapter.listTickets({});
    simulator().requests.length = 0;
    await Promise.all([adapter.listTickets({ text: 'a' }), adapter.listTickets({ text: 'b' })]);
    const lists = simulator().requests.map(({ func, params }) => [func, params['name'] || params['message'] || '']);

    const interrupted = lists.filter(
      ([func], index) => func?.endsWith('.filter') && lists[index + 1]?.[0] !== func.replace('.filter', ''),
    );

    expect(interrupted).toEqual([]);
    expect(lists).toHaveLength(16);
  });

  it('is not set late by a request whose caller gave up', async () => {
    const { customer } = withSeven();
    const controller = new AbortController();
    let release = () => {};
    const line: typeof fetch = async (url, init) => {
      if (paramsOf(init).get('name') === 'closed') {
        controller.abort();
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      }
      // Without the signal: what is on its way arrives.
      return fetch(url, { ...init, signal: null });
    };
    const adapter = adapterOf(simulator(), customer.username, { fetch: line });
    const given = adapter.listTickets({ text: 'closed' }, { signal: controller.signal });
    await expect(given).rejects.toMatchObject({ code: 'aborted' });
    const next = adapter.listTickets({ kinds: ['answered'] });
    await Promise.race([
      next,
      new Promise((resolve) => {
        setTimeout(resolve, 100);
      }),
    ]);
    release();

    expect((await next).total).toBe(3);
    expect((await adapter.listTickets({ kinds: ['answered'] })).total).toBe(3);
  });

  it('is set again in a new session', async () => {
    const { adapter, customer } = withSeven();
    expect((await adapter.listTickets({ kinds: ['answered'] })).total).toBe(3);
    simulator().endSessions(customer.username);

    expect((await adapter.listTickets({ kinds: ['answered'] })).total).toBe(3);
  });

  it('is blanked after each use where it belongs to the customer', async () => {
    const { customer } = withSeven();
    const adapter = adapterOf(simulator(), customer.username, { assumptions: { filterScope: 'customer' } });
    await adapter.listTickets({ text: 'a' });
    const filters = [...simulator().store.sessions.values()]
      .filter(({ username }) => username === customer.username)
      .flatMap((session) => [...session.filters.values()]);

    expect(filters.map(({ name, message }) => [name, message])).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });
});

describe('the two lists', () => {
  it('come as one, the newest first, on pages of any size', async () => {
    const { adapter } = withSeven();
    for (const limit of [1, 2, 3, 5, 50]) expect(await subjectsOf(adapter, { limit })).toEqual(newestFirst);

    expect(await subjectsOf(adapter, { sort: 'updatedAt', limit: 2 })).toEqual(newestFirst.toReversed());
    expect((await adapter.listTickets({ limit: 1 })).total).toBe(7);
  });

  it('are both looked through for closed tickets, and only then the archive', async () => {
    const { adapter } = withSeven();
    expect(await subjectsOf(adapter, { kinds: ['closed'], limit: 2 })).toEqual(['closed by the staff', 'f', 'd', 'b']);
    simulator().requests.length = 0;
    expect(await subjectsOf(adapter, { kinds: ['answered', 'open'] })).toEqual(['e', 'c', 'a']);
    expect(simulator().requests.map(({ func }) => func)).toEqual(['clientticket.filter', 'clientticket']);
  });

  it('are searched by subject and by message, and what is found by both comes once', async () => {
    const { customer, adapter } = withSeven();
    const [ticket] = await adapter.listTickets({ limit: 1 }).then(({ items }) => items);
    addTicket(customer, 'Mail server', 40, '10');
    const other = addTicket(customer, 'Something else', 41);
    for (const message of other.messages) message.body = 'The MAIL SERVER is down';

    expect(ticket?.subject).toBe('closed by the staff');
    expect(await subjectsOf(adapter, { text: 'mail server', limit: 1 })).toEqual(['Something else', 'Mail server']);
  });

  it('lose no ticket that follows when one goes to the archive between two pages', async () => {
    const { customer, tickets, adapter } = withSeven();
    const first = await adapter.listTickets({ limit: 2, kinds: ['answered'] });
    const gone = tickets[4];
    if (gone) gone.status = '10';
    addTicket(customer, 'new', 50, '2');
    const rest = await subjectsOf(adapter, { limit: 2, kinds: ['answered'], cursor: first.nextCursor });

    expect(first.items.map(({ subject }) => subject)).toEqual(['e', 'c']);
    expect(rest).toEqual(['a']);
  });

  it('are sorted here when BILLmanager does not, with every ticket once', async () => {
    const { adapter } = withSeven();
    simulator().behaviour.sorts = false;
    for (const limit of [2, 3, 50]) expect(await subjectsOf(adapter, { limit })).toEqual(newestFirst);
    simulator().behaviour.mostRows = 2;
    for (const limit of [2, 3, 50]) expect(await subjectsOf(adapter, { limit })).toEqual(newestFirst);
  });

  it('are whole when BILLmanager gives fewer rows than asked for', async () => {
    const { adapter } = withSeven();
    simulator().behaviour.mostRows = 2;
    expect(await subjectsOf(adapter, { limit: 20 })).toEqual(newestFirst);
  });

  it('hold only what was asked for when BILLmanager takes no notice of the filter, and no count then', async () => {
    const { adapter } = withSeven();
    simulator().behaviour.filterBy = 'nothing';
    const { items, total } = await adapter.listTickets({ kinds: ['answered'] });

    expect(items.map(({ subject }) => subject)).toEqual(['e', 'c', 'a']);
    expect(total).toBeUndefined();
  });

  it('refuse a cursor with rubbish in it', async () => {
    const { adapter } = withSeven();
    for (const pages of ['-1', 'x', '1e99']) {
      const cursor = btoa(encodeURIComponent(JSON.stringify(['tickets -updatedAt', 2, 1, '', pages])));
      await expect(adapter.listTickets({ cursor })).rejects.toMatchObject({ code: 'invalid' });
    }
  });
});

describe('rows', () => {
  for (const statusAs of ['both', 'word', 'id'] as const) {
    it(`say their status by ${statusAs}`, async () => {
      const { adapter } = withSeven();
      simulator().behaviour.statusAs = statusAs;
      const { items } = await adapter.listTickets({});

      expect(items.map(({ status }) => status.id).toSorted()).toEqual(['10', '10', '10', '2', '2', '2', '3']);
      expect(items.find(({ subject }) => subject === 'e')?.status.kind).toBe('answered');
    });
  }

  it('may be bare when there is one, and absent when there is none', async () => {
    const customer = addCustomer(simulator());
    simulator().behaviour.oneAs = 'bare';
    const adapter = adapterOf(simulator(), customer.username);
    expect(await adapter.listTickets({})).toEqual({ items: [], nextCursor: null, total: 0 });
    const { id } = await adapter.createTicket({ subject: 'Only one', body: 'And no other' }, ref());

    expect(await subjectsOf(adapter)).toEqual(['Only one']);
    expect((await adapter.listMessages(id, {})).items).toHaveLength(1);
    expect((await adapter.loadDesk()).departments).toHaveLength(3);
  });

  it('have their times from the clock of the server', async () => {
    const { adapter } = withSeven();
    const { items } = await adapter.listTickets({ limit: 1 });
    expect(items[0]?.updatedAt).toBe('2026-03-01T09:30:00.000Z');
  });

  it('say when a ticket was created where BILLmanager does', async () => {
    const { customer, tickets, adapter } = withSeven();
    simulator().behaviour.rowsSayCreated = true;
    const [ticket] = tickets;
    if (ticket) simulator().staffReplies(String(ticket.id), 'Looking into it');
    const row = (await adapter.listTickets({})).items.find(({ subject }) => subject === 'a');

    expect(row?.createdAt).toBe('2026-03-01T09:00:00.000Z');
    expect(row?.unread).toBe(1);
    expect(customer.username).toContain('anna');
  });
});

describe('requests', () => {
  it('are at most three for a list of twenty', async () => {
    const customer = addCustomer(simulator());
    for (let index = 0; index < 24; index += 1) addTicket(customer, `ticket ${index}`, index, index % 3 ? '0' : '10');
    const adapter = adapterOf(simulator(), customer.username);
    await adapter.listTickets({ limit: 1 });
    const counts = [];
    for (const query of [{}, { kinds: ['open'] }, { kinds: ['closed'] }] satisfies TicketQuery[]) {
      simulator().requests.length = 0;
      await adapter.listTickets({ ...query, limit: 20 });
      counts.push(simulator().requests.length);
    }

    expect(counts).toEqual([2, 2, 3]);
  });

  it('are at most three for a ticket with a thread of fifty, and load no file', async () => {
    const customer = addCustomer(simulator());
    const adapter = adapterOf(simulator(), customer.username);
    const file = new File(['a picture'], 'screen.png', { type: 'image/png' });
    const attachments = [(await adapter.prepareAttachment?.(file)) ?? []].flat();
    const { id } = await adapter.createTicket({ subject: 'Long', body: 'Story', attachments }, ref());
    for (let index = 1; index < 50; index += 1) simulator().staffReplies(id, `Answer ${index}`);
    await adapter.listTickets({});
    simulator().requests.length = 0;
    const [ticket, thread] = await Promise.all([adapter.getTicket(id), adapter.listMessages(id, { limit: 50 })]);

    expect([ticket.status.kind, thread.items.length]).toEqual(['answered', 50]);
    expect(simulator().requests.map(({ func }) => func)).toEqual([
      'clientticket.edit',
      'clientticket.filter',
      'clientticket',
    ]);
  });
});
