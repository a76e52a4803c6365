import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../server/db/database.js';
import { sql, toStatement } from '../server/db/sql.js';
import { createPostman } from '../server/mail/postman.js';
import { createTestPanel, key, type TestPanelParts, type TestPerson } from './support/createTestPanel.js';
import { startMailServer, type TestMailServer } from './support/startMailServer.js';

let mailServer: TestMailServer;
let panel: TestPanelParts;
let agent: TestPerson;

beforeAll(async () => {
  mailServer = await startMailServer();
  panel = await createTestPanel({ smtpUrl: mailServer.url });
  agent = await panel.person({ role: 'staff', name: 'Emma Reid' });
});
afterAll(async () => {
  await panel.close();
  await mailServer.stop();
});
afterEach(() => mailServer.refuseWith(undefined));

const mailTo = (person: TestPerson, subject: string) =>
  mailServer.waitFor(
    ({ recipients, parsed }) => recipients.includes(person.viewer.email) && (parsed.subject ?? '').includes(subject),
  );

describe('a new ticket', () => {
  it('is confirmed with its number and what happens next, in the customer’s language', async () => {
    const customer = await panel.person({ name: 'Анна Вишнякова', locale: 'ru' });
    const { number } = await customer.adapter.createTicket({ subject: 'Нет доступа', body: 'По SSH' }, key());
    const { parsed } = await mailTo(customer, number);

    expect(parsed.subject).toBe(`[#${number}] Нет доступа`);
    expect(parsed.from?.text).toContain('Поддержка хостинга «Гавань»');
    for (const part of [parsed.text, parsed.html]) {
      expect(part).toContain('Здравствуйте, Анна Вишнякова!');
      expect(part).toContain(`ему присвоен номер ${number}`);
      expect(part).toContain('Что будет дальше');
      expect(part).toContain('Отдел «Техническая поддержка» обычно отвечает в течение 1 часа.');
      expect(part).toContain('запросы в личном кабинете обрабатываются в первую очередь');
      expect(part).toContain(`http://127.0.0.1:4180/support/${number}`);
    }
  });

  it('is confirmed in English to who reads English', async () => {
    const customer = await panel.person({ name: 'John Whitfield' });
    const { number } = await customer.adapter.createTicket({ subject: 'No access', body: 'By SSH' }, key());
    const { parsed } = await mailTo(customer, number);

    expect(parsed.text).toContain('Hello John Whitfield,');
    expect(parsed.text).toContain('Technical support usually answers within an hour.');
    expect(parsed.text).not.toMatch(/[а-яё]/i);
  });
});

describe('what people have typed', () => {
  it('stays text in the HTML part', async () => {
    const customer = await panel.person({ name: '<b>Eve</b>' });
    const subject = '"><img src=x onerror=alert(1)> & co';
    const { id, number } = await customer.adapter.createTicket({ subject, body: 'x' }, key());
    await agent.adapter.reply(id, { body: '</blockquote><script>alert(1)</script>\n\n  if (a < b) {}' }, key());
    const { parsed } = await mailTo(customer, `Re: [#${number}]`);
    const markup = String(parsed.html);

    expect(markup).not.toMatch(/<(img|script|b)\b/);
    expect(markup.match(/<\/blockquote>/g)).toHaveLength(1);
    expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt;\n\n  if (a &lt; b) {}');
    expect(parsed.text).toContain('> </blockquote><script>alert(1)</script>');
  });

  it('begins no header and reaches nobody else', async () => {
    const customer = await panel.person();
    const subject = 'Hi\r\nBcc: victim@else.example\r\n\r\n<script>';
    const { number } = await customer.adapter.createTicket({ subject, body: 'x' }, key());
    const { parsed, recipients, source } = await mailTo(customer, number);

    expect(recipients).toEqual([customer.viewer.email]);
    expect(parsed.subject).toBe(`[#${number}] Hi Bcc: victim@else.example <script>`);
    expect(source.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im);
  });
});

describe('the mails of one ticket', () => {
  it('hang together, call themselves automatic, and come on answer and closing only', async () => {
    const customer = await panel.person();
    const { id, number } = await customer.adapter.createTicket({ subject: 'Thread', body: 'x' }, key());
    const { parsed: created } = await mailTo(customer, number);
    await customer.adapter.reply(id, { body: 'one more thing' }, key());
    await agent.adapter.reply(id, { body: 'Look now' }, key());
    const { parsed: answered } = await mailTo(customer, `Re: [#${number}]`);
    await customer.adapter.closeTicket?.(id, key());
    const { parsed: closed } = await mailServer.waitFor(({ parsed }) =>
      (parsed.text ?? '').includes(`closed your request ${number}`),
    );

    expect(answered.text).toContain('> Look now');
    expect(answered.text).toContain('— Emma Reid');
    expect(created.references).toBeUndefined();
    expect(answered.inReplyTo).toBe(created.messageId);
    expect(closed.references).toEqual([created.messageId, answered.messageId]);
    for (const mail of [created, answered, closed]) expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mailServer.mails.filter(({ parsed }) => parsed.subject?.includes(`#${number}`))).toHaveLength(3);
  });

  it('go in copy to those whom the customer has named', async () => {
    const customer = await panel.person();
    const { id, number } = await customer.adapter.createTicket({ subject: 'Copies', body: 'x' }, key());
    await customer.adapter.setParticipants?.(id, ['Accounts@brightoak.example'], key());
    await agent.adapter.reply(id, { body: 'The invoice is paid.' }, key());
    const { recipients } = await mailTo(customer, `Re: [#${number}]`);

    expect(recipients).toEqual([customer.viewer.email, 'accounts@brightoak.example']);
  });
});

describe('the outbox', () => {
  const stateOf = async (number: string) => {
    const [row] = await panel.db.query<{ state: string; attempts: number }>(
      sql`select state, attempts from mails
      where ticket_id = ${Number(number)} and (last_error is not null or state <> 'queued')`,
    );
    return row;
  };

  it('keeps a mail while the server is away, and sends it once when it is back', async () => {
    const customer = await panel.person();
    mailServer.refuseWith(451);
    const { number } = await customer.adapter.createTicket({ subject: 'Later', body: 'x' }, key());
    await expect.poll(() => stateOf(number)).toEqual({ state: 'queued', attempts: 1 });
    expect(await panel.postman.deliver(), 'not before its time').toBe(0);

    mailServer.refuseWith(undefined);
    panel.pass(5);
    await panel.postman.deliver();
    await mailTo(customer, number);
    await expect.poll(() => stateOf(number)).toEqual({ state: 'sent', attempts: 2 });
    expect(mailServer.mails.filter(({ recipients }) => recipients.includes(customer.viewer.email))).toHaveLength(1);
  });

  it('gives up a mail that is refused for good', async () => {
    const customer = await panel.person();
    mailServer.refuseWith(550);
    const { number } = await customer.adapter.createTicket({ subject: 'Never', body: 'x' }, key());

    await expect.poll(() => stateOf(number)).toEqual({ state: 'failed', attempts: 1 });
  });

  it('is emptied by several servers without a mail going out twice', async () => {
    const customer = await panel.person();
    const { clock } = panel.panel;
    const others = await Promise.all(
      [1, 2].map(() => createPostman({ db: panel.db, smtpUrl: mailServer.url, clock, interval: 60_000 })),
    );
    await Promise.all(
      Array.from({ length: 10 }, (_, n) => customer.adapter.createTicket({ subject: `Batch ${n}`, body: 'x' }, key())),
    );
    await Promise.all(Array.from({ length: 10 }, (_, n) => mailTo(customer, `Batch ${n}`)));
    for (const postman of others) await postman.stop();

    expect(mailServer.mails.filter(({ recipients }) => recipients.includes(customer.viewer.email))).toHaveLength(10);
  });
});

describe('a mail that takes long', () => {
  it('stays with the server that is at it', async () => {
    const customer = await panel.person();
    const read = async () => {
      const [row] = await panel.db.query<{ state: string; attempts: number; due_at: Date }>(
        sql`select state, attempts, due_at from mails where recipient = ${customer.viewer.email}`,
      );
      return row;
    };
    const release = mailServer.hold();
    await customer.adapter.createTicket({ subject: 'Slow', body: 'x' }, key());
    await expect.poll(async () => (await read())?.attempts, { timeout: 15_000 }).toBe(1);
    const due = Number((await read())?.due_at);

    await expect.poll(async () => Number((await read())?.due_at), { timeout: 15_000 }).toBeGreaterThan(due);
    release();
    await expect.poll(read, { timeout: 15_000 }).toMatchObject({ state: 'sent', attempts: 1 });
  });
});

describe('a mail that is out', () => {
  it('does not go out again because the database was away when that was to be noted', async () => {
    const other = await createTestPanel({ smtpUrl: mailServer.url });
    await other.postman.stop();
    const customer = await other.person();
    let failures = 0;
    const db: Database = {
      ...other.db,
      query(statement) {
        const isNote = toStatement(statement).text.includes('sent_at');
        if (!isNote || failures === 2) return other.db.query(statement);
        failures += 1;
        return Promise.reject(new Error('Connection terminated'));
      },
    };
    await customer.adapter.createTicket({ subject: 'Noted late', body: 'x' }, key());
    const postman = await createPostman({ db, smtpUrl: mailServer.url, clock: () => new Date() });
    const states = () =>
      other.db.query(sql`select state, attempts from mails where recipient = ${customer.viewer.email}`);

    await expect.poll(states, { timeout: 10_000 }).toEqual([{ state: 'sent', attempts: 1 }]);
    expect(failures).toBe(2);
    expect(mailServer.mails.filter(({ parsed }) => parsed.subject?.includes('Noted late'))).toHaveLength(1);
    await postman.stop();
    await other.close();
  });
});

describe('a panel without SMTP', () => {
  let local: TestPanelParts;
  beforeAll(async () => {
    local = await createTestPanel();
  });
  afterAll(() => local.close());

  it('shows everybody their own mails, and staff all of them', async () => {
    const [anna, john] = [await local.person(), await local.person()];
    const staff = await local.person({ role: 'staff' });
    await anna.adapter.createTicket({ subject: 'From Anna', body: 'x' }, key());
    await john.adapter.createTicket({ subject: 'From John', body: 'x' }, key());
    const subjects = async (as: TestPerson) => {
      const { items } = (await (await local.request('/api/mailbox', { as })).json()) as {
        items: { subject: string }[];
      };
      return items.map(({ subject }) => subject.replace(/^\[#\d+\] /, ''));
    };

    expect(await subjects(anna)).toEqual(['From Anna']);
    expect(await subjects(john)).toEqual(['From John']);
    expect(await subjects(staff)).toEqual(['From John', 'From Anna']);
  });

  it('serves the HTML of a mail to its reader only, for a frame without scripts', async () => {
    const [anna, john] = [await local.person(), await local.person()];
    await anna.adapter.createTicket({ subject: 'Framed', body: 'x' }, key());
    const { items } = (await (await local.request('/api/mailbox', { as: anna })).json()) as {
      items: { htmlUrl: string }[];
    };
    const address = items[0]?.htmlUrl ?? '';
    const page = await local.request(address, { as: anna });

    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox/);
    expect(await page.text()).toContain('Framed');
    expect((await local.request(address, { as: john })).status).toBe(404);
  });
});
