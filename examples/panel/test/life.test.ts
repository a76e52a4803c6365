import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../server/db/sql.js';
import type { ChangeEvent, Message, TicketAdapter } from '../server/support/port.js';
import { createTestPanel, key, type TestPanelParts, type TestPerson } from './support/createTestPanel.js';

let panel: TestPanelParts;
let customer: TestPerson;
let agent: TestPerson;
let desk: Required<TicketAdapter>;
let staff: Required<TicketAdapter>;

beforeAll(async () => {
  panel = await createTestPanel();
  customer = await panel.person({ name: 'Anna' });
  agent = await panel.person({ role: 'staff', name: 'Pavel' });
  desk = customer.adapter as Required<TicketAdapter>;
  staff = agent.adapter as Required<TicketAdapter>;
});
afterAll(() => panel.close());

const open = (subject = 'Server is down', body = 'Since this morning.') =>
  desk.createTicket({ subject, body, departmentId: 'technical' }, key());
const thread = async (id: string) => (await desk.listMessages(id, {})).items;
const message = async (id: string) => (await thread(id)).findLast((item) => item.type === 'message') as Message;
const days = (count: number) => panel.pass(count * 24 * 60);

describe('a closed request', () => {
  it('tells why it was closed, in the reader’s language', async () => {
    const { id } = await open();
    await desk.closeTicket(id, { ...key(), reason: { id: 'myself', comment: 'A loose cable.' } });
    expect((await thread(id)).at(-1)).toMatchObject({
      change: { field: 'status', to: 'closed', text: 'Closed: I solved it myself. A loose cable.' },
    });
  });

  it('refuses a reason that is none', async () => {
    const { id } = await open();
    await expect(desk.closeTicket(id, { ...key(), reason: { id: 'bored' } })).rejects.toMatchObject({
      code: 'invalid',
      fields: { 'reason.id': 'This choice is no longer available.' },
    });
  });

  it('can be opened again for thirty days, and after that only continued', async () => {
    const { id, number } = await open();
    const closed = await desk.closeTicket(id, key());
    expect(closed.can).toMatchObject({ reopen: true, reply: true });
    expect(Date.parse(closed.reopenUntil ?? '') - Date.parse(closed.updatedAt)).toBe(30 * 86_400_000);
    days(31);
    const later = await desk.getTicket(id);
    expect(later.can).toMatchObject({ reopen: false, reply: false });
    expect(later.reopenUntil).toBeUndefined();
    await expect(desk.reopenTicket(id, key())).rejects.toMatchObject({ code: 'forbidden' });
    await expect(desk.reply(id, { body: 'Again' }, key())).rejects.toMatchObject({ code: 'forbidden' });

    const next = await desk.createTicket({ subject: 'Again', body: 'It is back.', followUpOf: id }, key());
    expect(next.followUpOf).toBe(number);
    expect((await desk.getTicket(id)).followUps).toEqual([{ id: next.id, number: next.number }]);
  });
});

describe('a message of one’s own', () => {
  it('keeps what it said before it was changed', async () => {
    const { id } = await open('Mail', 'frist');
    const { id: messageId } = await message(id);
    await desk.editMessage(id, messageId, 'first', key());
    const edited = await desk.editMessage(id, messageId, 'First.', key());
    expect(edited.revisions).toBe(2);
    const revisions = await desk.listRevisions(id, messageId);
    expect(revisions.map(({ body }) => body.value)).toEqual(['frist', 'first']);
    await expect((await panel.person()).adapter.listRevisions?.(id, messageId)).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('leaves its place and nothing of its words when it is deleted', async () => {
    const { id } = await open();
    const { message: said } = await desk.reply(id, { body: 'zanzibar' }, key());
    await desk.deleteMessage(id, said?.id ?? '', key());
    expect(await message(id)).toMatchObject({
      id: said?.id,
      body: { value: '' },
      deletedAt: expect.any(String) as string,
    });
    expect((await desk.listTickets({ text: 'zanzibar' })).items).toEqual([]);
  });

  it('loses a secret everywhere: in earlier versions, in the search, in the answer kept for a repeated write', async () => {
    const { id } = await open();
    const sending = key();
    const { message: said } = await desk.reply(id, { body: 'root / hunter2swordfish' }, sending);
    const messageId = said?.id ?? '';
    await desk.editMessage(id, messageId, 'The password is hunter2swordfish', key());
    days(10);
    const clean = await desk.retractMessage(id, messageId, 'The password is ••••', key());
    expect(clean).toMatchObject({ body: { value: 'The password is ••••' }, retractedAt: expect.any(String) as string });
    expect(clean.revisions).toBeUndefined();
    const again = await desk.reply(id, { body: 'root / hunter2swordfish' }, sending);
    expect(again.message).toMatchObject({ id: messageId, body: { value: 'The password is ••••' } });

    for (const table of ['messages', 'revisions', 'writes', 'changes'] as const) {
      const rows = await panel.db.query<{ row: string }>({
        texts: [`select r::text as row from ${table} r`],
        values: [],
      });
      expect(rows.filter(({ row }) => row.includes('hunter2swordfish'))).toEqual([]);
    }
  });

  it('does not get a secret back from an edit that began before', async () => {
    const { id } = await open();
    const { message: said } = await desk.reply(id, { body: 'root / hunter2swordfish' }, key());
    const messageId = said?.id ?? '';
    expect(said?.can).toMatchObject({ edit: true });
    const clean = await desk.retractMessage(id, messageId, 'root / ••••', key());
    expect(clean.can).toMatchObject({ edit: false, delete: true, retract: true });
    await expect(desk.editMessage(id, messageId, 'root: hunter2swordfish', key())).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await message(id)).toMatchObject({ id: messageId, body: { value: 'root / ••••' } });
  });

  it('is in no mail that still waits when a member of staff takes a secret out of an answer', async () => {
    const { id } = await open();
    const { message: answer } = await staff.reply(id, { body: 'Use hunter3swordfish for now.' }, key());
    // As if the postman had not come yet.
    await panel.db.query(sql`update mails set state = 'queued' where ticket_id = ${Number(id)} and state = 'kept'`);
    await staff.retractMessage(id, answer?.id ?? '', 'Use •••• for now.', key());
    const mails = await panel.db.query<{ secret: boolean }>(sql`
      select body_text like '%hunter3%' as secret from mails
      where ticket_id = ${Number(id)} and body_text like '%for now%'`);
    expect(mails).toEqual([{ secret: false }]);
  });

  it('is nobody else’s to retract', async () => {
    const { id } = await open();
    const { message: answer } = await staff.reply(id, { body: 'Done.' }, key());
    expect((await message(id)).can).toMatchObject({ retract: false, rate: true });
    await expect(desk.retractMessage(id, answer?.id ?? '', 'x', key())).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a request that is put away', () => {
  it('is in no list but that of the hidden, for its customer alone, until there is an answer', async () => {
    const { id } = await open('A needle');
    await desk.setHidden(id, true, key());
    expect((await desk.listTickets({ text: 'needle' })).items).toEqual([]);
    expect((await desk.listTickets({ text: 'needle', hidden: true })).items).toMatchObject([{ id, hidden: true }]);
    expect((await staff.listTickets({ text: 'needle' })).items).toMatchObject([{ id }]);
    await staff.reply(id, { body: 'Found.' }, key());
    expect((await desk.listTickets({ text: 'needle' })).items).toMatchObject([{ id }]);
  });
});

describe('a muted request', () => {
  it('sends its customer no mail, but the copies go on', async () => {
    const { id } = await open();
    await desk.setParticipants(id, ['boss@vishnya.example'], key());
    await desk.setMuted(id, true, key());
    expect((await desk.getTicket(id)).muted).toBe(true);
    await staff.reply(id, { body: 'Look.' }, key());
    const mails = await panel.db.query<{ recipient: string; copies: string[] }>(
      sql`select recipient, copies from mails where ticket_id = ${Number(id)} order by id`,
    );
    expect(mails.map(({ recipient }) => recipient)).toEqual([customer.viewer.email, 'boss@vishnya.example']);
    await desk.setMuted(id, false, key());
    await staff.reply(id, { body: 'Again.' }, key());
    const [last] = await panel.db.query(
      sql`select recipient from mails where ticket_id = ${Number(id)} order by id desc limit 1`,
    );
    expect(last).toMatchObject({ recipient: customer.viewer.email });
  });
});

describe('what a customer changes', () => {
  it('is told in the thread: department, priority, who gets copies', async () => {
    const { id } = await open();
    const changed = await desk.changeTicket(id, { departmentId: 'billing', priorityId: 'low' }, key());
    expect(changed).toMatchObject({ department: { id: 'billing' }, priority: { id: 'low' } });
    const people = await desk.setParticipants(id, ['boss@vishnya.example'], key());
    expect(people).toMatchObject([{ email: 'boss@vishnya.example' }]);
    const changes = (await thread(id)).flatMap((item) => (item.type === 'event' ? item.change : []));
    expect(changes).toMatchObject([
      { field: 'department', from: 'Technical support', to: 'Billing' },
      { field: 'priority', from: 'Normal', to: 'Low' },
      { field: 'participant', to: 'boss@vishnya.example' },
    ]);
  });

  it('is refused when it is no choice or the request is closed', async () => {
    const { id } = await open();
    await expect(desk.changeTicket(id, { priorityId: 'max' }, key())).rejects.toMatchObject({ code: 'invalid' });
    const { can } = await desk.closeTicket(id, key());
    expect(can).toMatchObject({ change: false, participants: false });
    await expect(desk.changeTicket(id, { priorityId: 'low' }, key())).rejects.toMatchObject({ code: 'forbidden' });
    await expect(desk.setParticipants(id, ['boss@vishnya.example'], key())).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('the list', () => {
  it('finds by files, by date and by words in messages, and shows the words', async () => {
    const { adapter } = await panel.person();
    const write = (
      subject: string,
      body: string,
      attachments: Parameters<typeof adapter.reply>[1]['attachments'] = [],
    ) => adapter.createTicket({ subject, body, attachments }, key());
    const file = await adapter.prepareAttachment?.(new File(['log'], 'a.log'));
    const old = await write('Old', 'Nothing of interest. The certificate of the mail server has expired since Monday.');
    days(2);
    const from = new Date(
      Date.parse((await write('New', 'Later', file ? [file] : [])).updatedAt) - 60_000,
    ).toISOString();

    expect((await adapter.listTickets({ hasAttachments: true })).items).toMatchObject([{ subject: 'New' }]);
    expect((await adapter.listTickets({ updatedFrom: from })).items).toMatchObject([{ subject: 'New' }]);
    expect((await adapter.listTickets({ updatedTo: from })).items).toMatchObject([{ subject: 'Old' }]);
    await expect(adapter.listTickets({ updatedTo: 'yesterday' })).rejects.toMatchObject({ code: 'invalid' });
    const [found] = (await adapter.listTickets({ text: 'certificate' })).items;
    expect(found).toMatchObject({
      id: old.id,
      excerpt: expect.stringContaining('certificate of the mail server') as string,
    });
    expect((await adapter.listTickets({ text: 'old' })).items[0]?.excerpt).toBeUndefined();
  });

  it('says who spoke last, and when', async () => {
    const { id } = await open('Who was last?');
    await staff.reply(id, { body: 'Me.' }, key());
    const [row] = (await desk.listTickets({ text: 'Who was last?' })).items;
    expect(row?.lastReply).toMatchObject({
      author: { role: 'staff', name: 'Pavel' },
      at: expect.any(String) as string,
    });
  });
});

describe('files', () => {
  it('are all there, the newest first, each with its message; malware is shown and never given', async () => {
    const { id } = await open();
    const attach = async (name: string, text: string) => {
      const file = await desk.prepareAttachment(new File([text], name));
      await desk.reply(id, { body: name, attachments: [file] }, key());
    };
    await attach('first.txt', 'one');
    await attach('second.txt', `X5O!-${['EICAR', 'STANDARD', 'ANTIVIRUS', 'TEST', 'FILE'].join('-')}!`);
    const { items, total, nextCursor } = await desk.listFiles(id, {});
    expect({ total, nextCursor }).toEqual({ total: 2, nextCursor: null });
    expect(items).toMatchObject([
      { name: 'second.txt', state: 'refused', reason: 'Our scanner found malware in this file.' },
      { name: 'first.txt', state: 'ready', author: { me: true }, messageId: expect.any(String) as string },
    ]);
    const [bad, good] = items.map((file) => ({ ticketId: id, attachmentId: file.id }));
    await expect(desk.getAttachment(bad ?? { ticketId: '', attachmentId: '' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(desk.getAttachment(good ?? { ticketId: '', attachmentId: '' })).resolves.toMatchObject({ size: 3 });
  });
});

describe('somebody who is writing', () => {
  it('is heard by the other side and by nobody else', async () => {
    const { id } = await open();
    const stranger = await panel.person();
    const heard: Record<string, ChangeEvent[]> = { customer: [], agent: [], stranger: [] };
    const ends = Object.entries({ customer: desk, agent: staff, stranger: stranger.adapter }).map(([who, adapter]) =>
      adapter.subscribe?.(
        (event) => heard[who]?.push(event),
        () => undefined,
      ),
    );
    await staff.sendTyping(id);
    await expect
      .poll(() => heard['customer'])
      .toMatchObject([{ type: 'typing', ticketId: id, author: { role: 'staff', name: 'Pavel' } }]);
    expect(heard).toMatchObject({ agent: [], stranger: [] });
    await expect(stranger.adapter.sendTyping?.(id)).rejects.toMatchObject({ code: 'not_found' });
    for (const end of ends) end?.();
  });
});
