import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../server/db/sql.js';
import { sweep } from '../server/db/sweep.js';
import type { TicketAdapter } from '../server/support/port.js';
import { createTestPanel, key, type TestPanelParts, type TestPerson } from './support/createTestPanel.js';

let panel: TestPanelParts;
beforeAll(async () => {
  panel = await createTestPanel();
});
afterAll(() => panel.close());

const draft = { subject: 'No SSH access', body: 'It times out.' };
const count = async (table: 'tickets' | 'messages' | 'mails', customerId: number) => {
  const from = {
    tickets: sql`tickets t where t.customer_id = ${customerId}`,
    messages: sql`messages m join tickets t on t.id = m.ticket_id where t.customer_id = ${customerId}`,
    mails: sql`mails m join tickets t on t.id = m.ticket_id where t.customer_id = ${customerId}`,
  }[table];
  const [row] = await panel.db.query<{ count: number }>(sql`select count(*) as count from ${from}`);
  return row?.count;
};

it('names the state of a service in the language of the customer', async () => {
  const [english, russian] = [await panel.person({ locale: 'en' }), await panel.person({ locale: 'ru' })];
  await expect(english.adapter.listServices?.({})).resolves.toMatchObject({ items: [{ status: 'active' }] });
  await expect(russian.adapter.listServices?.({})).resolves.toMatchObject({ items: [{ status: 'работает' }] });
});

describe('one action of the customer', () => {
  it('makes one ticket, one message and one mail, though it is sent twenty times at once', async () => {
    const { adapter, viewer } = await panel.person();
    const action = key();
    const answers = await Promise.all(Array.from({ length: 20 }, () => adapter.createTicket(draft, action)));

    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await count('tickets', viewer.id)).toBe(1);
    expect(await count('messages', viewer.id)).toBe(1);
    expect(await count('mails', viewer.id)).toBe(1);
  });

  it('leaves nothing behind when it is refused, not even its key', async () => {
    const { adapter, viewer } = await panel.person();
    const action = key();
    const lost = [{ id: 'f'.repeat(32), name: 'a.png', mediaType: 'image/png', size: 1 }];

    await expect(adapter.createTicket({ ...draft, attachments: lost }, action)).rejects.toMatchObject({
      code: 'invalid',
      fields: { attachments: 'One of the files is no longer there: attach it again.' },
    });
    expect([await count('tickets', viewer.id), await count('mails', viewer.id)]).toEqual([0, 0]);
    await expect(adapter.createTicket(draft, action)).resolves.toMatchObject({ subject: draft.subject });
  });

  it('names everything that is wrong with a draft, in the language of the customer', async () => {
    const { adapter } = await panel.person({ locale: 'ru' });
    const wrong = { subject: ' \u200b ', body: '', departmentId: 'nowhere', priorityId: 'max', serviceId: '999999' };

    await expect(adapter.createTicket(wrong, key())).rejects.toMatchObject({
      fields: {
        subject: 'Заполните это поле.',
        body: 'Заполните это поле.',
        departmentId: 'Этот вариант больше недоступен.',
        priorityId: 'Этот вариант больше недоступен.',
        serviceId: 'Этот вариант больше недоступен.',
      },
    });
  });
});

it('takes a further field once: a second value would go unlooked at beside the first', async () => {
  const { adapter } = await panel.person();
  const fields = ['x'.repeat(3000), '192.0.2.7'].map((value) => ({ id: 'source', value }));

  await expect(adapter.createTicket({ ...draft, departmentId: 'abuse', fields }, key())).rejects.toMatchObject({
    code: 'invalid',
    fields: { 'fields.source': 'This field is not asked for.' },
  });
});

describe('somebody who floods the desk', () => {
  it('cannot have mails sent to others without end', async () => {
    const { adapter } = (await panel.person()) as TestPerson & { adapter: Required<TicketAdapter> };
    const { id } = await adapter.createTicket(draft, key());
    await adapter.setParticipants(id, ['stranger@elsewhere.example'], key());
    const again = async () => {
      await adapter.closeTicket(id, key());
      await adapter.reopenTicket(id, key());
    };
    for (let closed = 0; closed < 60; closed += 1) await again();

    await expect(again()).rejects.toMatchObject({ code: 'rate_limited' });
    expect((await adapter.getTicket(id)).status.kind).toBe('open');
    panel.pass(61);
    await expect(again()).resolves.toBeUndefined();
  });

  it('cannot fill it with versions of one message', async () => {
    const { adapter, viewer } = (await panel.person()) as TestPerson & { adapter: Required<TicketAdapter> };
    const { id } = await adapter.createTicket(draft, key());
    const { message } = await adapter.reply(id, { body: 'One' }, key());
    const edit = (body: string) => adapter.editMessage(id, message?.id ?? '', body, key());
    await edit('Two');
    const spent = createHash('sha256').update(`writes:${viewer.id}`).digest('hex');
    await panel.db.query(sql`update rate_limits set hits = 600 where key = ${spent}`);

    await expect(edit('Three')).rejects.toMatchObject({ code: 'rate_limited' });
    await expect(adapter.listRevisions(id, message?.id ?? '')).resolves.toHaveLength(1);
  });

  it('has to wait, and nobody else', async () => {
    const { adapter } = await panel.person();
    const other = await panel.person();
    for (let made = 0; made < 60; made += 1) await adapter.createTicket(draft, key());

    await expect(adapter.createTicket(draft, key())).rejects.toMatchObject({ code: 'rate_limited' });
    await expect(other.adapter.createTicket(draft, key())).resolves.toMatchObject({ subject: draft.subject });
    panel.pass(61);
    await expect(adapter.createTicket(draft, key())).resolves.toMatchObject({ subject: draft.subject });
  });
});

describe('sweeping', () => {
  it('takes away what is over, and leaves every change to be found', async () => {
    const { adapter, viewer } = await panel.person();
    const { mark } = (await adapter.changesSince?.(null)) ?? { mark: '' };
    const { id } = await adapter.createTicket(draft, key());
    for (const body of ['one', 'two', 'three']) await adapter.reply(id, { body }, key());
    panel.pass(8 * 24 * 60);
    await sweep(panel.db, panel.panel.clock());

    const left = async (table: 'changes' | 'writes') => {
      const rows = {
        changes: sql`changes where ticket_id = ${Number(id)}`,
        writes: sql`writes where user_id = ${viewer.id}`,
      };
      return (await panel.db.query(sql`select 1 from ${rows[table]}`)).length;
    };
    expect([await left('changes'), await left('writes')]).toEqual([1, 0]);
    expect((await adapter.changesSince?.(mark))?.ticketIds).toEqual([id]);
  });
});

describe('a file', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);

  it.each([
    ['a page that calls itself a picture', '<script>', 'photo.png', 'image/png', 'application/octet-stream'],
    ['a drawing that can hold scripts', '<svg/>', 'a.svg', 'image/svg+xml', 'application/octet-stream'],
    ['a page', '<p>', 'a.html', 'text/html', 'application/octet-stream'],
    ['a log', 'error', 'a.log', 'text/plain', 'text/plain'],
  ])('%s is what it is', async (_what, content, name, type, expected) => {
    const { adapter } = await panel.person();
    const prepared = await adapter.prepareAttachment?.(new File([content], name, { type }));

    expect(prepared?.mediaType).toBe(expected);
  });

  it('is a picture by its first bytes, whatever it is called', async () => {
    const { adapter } = await panel.person();
    const prepared = await adapter.prepareAttachment?.(
      new File([png], '../../evil\u202Egnp.exe', { type: 'text/html' }),
    );
    if (!prepared) throw new Error('no file');
    const ticket = await adapter.createTicket({ ...draft, attachments: [prepared] }, key());
    const { items } = await adapter.listMessages(ticket.id, {});

    expect(prepared).toMatchObject({ name: 'evilgnp.exe', mediaType: 'image/png' });
    expect(prepared.id).toMatch(/^[0-9a-f]{32}$/);
    expect(items[0]).toMatchObject({ attachments: [{ id: prepared.id, mediaType: 'image/png', state: 'ready' }] });
  });

  it('hangs on one message only, though five ask for it at once', async () => {
    const { adapter } = await panel.person();
    const { id } = await adapter.createTicket(draft, key());
    const prepared = await adapter.prepareAttachment?.(new File([png], 'a.png'));
    const replies = Array.from({ length: 5 }, () =>
      adapter.reply(id, { body: 'see', attachments: prepared ? [prepared] : [] }, key()),
    );
    const settled = await Promise.allSettled(replies);

    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('cannot be piled up without ever being sent', async () => {
    const { adapter } = await panel.person();
    const upload = () => adapter.prepareAttachment?.(new File(['x'], 'a.txt'));
    for (let sent = 0; sent < 40; sent += 1) await upload();

    await expect(upload()).rejects.toMatchObject({ code: 'rate_limited' });
    panel.pass(25 * 60);
    await expect(upload()).resolves.toMatchObject({ name: 'a.txt' });
  });
});

describe('searching', () => {
  it('takes signs for themselves and sees past case, "ё" and word order', async () => {
    const { adapter } = await panel.person();
    const { id } = await adapter.createTicket({ subject: 'Переезд на «Ёлку»', body: 'Занято 100%_диска' }, key());
    await adapter.createTicket({ subject: 'Другое', body: 'Занято 100 диска' }, key());
    const found = async (text: string) => (await adapter.listTickets({ text })).items.map((item) => item.id);

    expect(await found('ЕЛКУ переезд')).toEqual([id]);
    expect(await found('100%')).toEqual([id]);
    expect(await found('%_д')).toEqual([id]);
    expect(await found('\\')).toEqual([]);
    expect(await found(`#${id}`)).toEqual([id]);
  });
});

describe('a ticket', () => {
  it('goes the way of its four states', async () => {
    const customer = await panel.person();
    const agent = await panel.person({ role: 'staff' });
    const { id } = await customer.adapter.createTicket(draft, key());
    const kinds = async () => (await customer.adapter.getTicket(id)).status.kind;

    expect(await kinds()).toBe('open');
    await agent.adapter.reply(id, { body: 'What does it say?' }, key());
    expect(await kinds()).toBe('answered');
    await customer.adapter.reply(id, { body: 'Timed out' }, key());
    expect(await kinds(), 'somebody has it in hand').toBe('in_progress');
    await customer.adapter.closeTicket?.(id, key());
    expect(await kinds()).toBe('closed');
    await customer.adapter.reply(id, { body: 'It is back' }, key());
    expect(await kinds()).toBe('open');
    const { items } = await customer.adapter.listMessages(id, {});
    const events = items.flatMap((item) => (item.type === 'event' ? [item.change] : []));
    expect(events).toEqual([
      { field: 'status', from: 'in_progress', to: 'closed' },
      { field: 'status', from: 'closed', to: 'open' },
    ]);
  });

  it('knows when it will be answered, and that urgent ones go first', async () => {
    const { adapter } = await panel.person();
    const complaint = { ...draft, departmentId: 'abuse', fields: [{ id: 'source', value: '192.0.2.1' }] };
    const normal = await adapter.createTicket(complaint, key());
    await adapter.createTicket({ ...complaint, priorityId: 'high' }, key());
    const before = await adapter.getTicket(normal.id);

    expect(Date.parse(before.expectation?.replyBy ?? '') - Date.parse(before.createdAt)).toBe(2 * 3_600_000);
    expect(before.expectation?.queuePosition).toBe((normal.expectation?.queuePosition ?? 0) + 1);
  });

  it('lets its customer mend a message for ten minutes', async () => {
    const { adapter } = await panel.person();
    const { id } = await adapter.createTicket(draft, key());
    const { message } = await adapter.reply(id, { body: 'teh server' }, key());
    const edit = (body: string) => adapter.editMessage?.(id, message?.id ?? '', body, key());

    const edited = await edit('the server');
    expect(edited?.body.value).toBe('the server');
    expect(edited?.editedAt).toBeDefined();
    panel.pass(11);
    await expect(edit('my server')).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('takes texts that databases and mails choke on', async () => {
    const { adapter } = await panel.person();
    const { id } = await adapter.createTicket(
      { subject: 'a\0b\r\nBcc: x@y.example', body: 'NUL \0 half \ud83d end' },
      key(),
    );
    const { items } = await adapter.listMessages(id, {});

    expect((await adapter.getTicket(id)).subject).toBe('ab Bcc: x@y.example');
    expect(items[0]).toMatchObject({ body: { value: 'NUL  half \ufffd end' } });
  });
});
