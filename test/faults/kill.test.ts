import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../examples/panel/server/db/database.js';
import { openPostgres } from '../../examples/panel/server/db/postgres.js';
import { createRestAdapter } from '../../src/adapters/rest/index.js';
import { isAmbiguous, isTransient, toTicketError } from '../../src/core/errors.js';
import { newClientRef } from '../../src/core/newClientRef.js';
import { draw } from '../support/faults/rules.js';
import { startPanel, type TestPanel } from '../support/panel.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { addCustomers, type Customer } from './support/crowd.js';
import { say, until } from './support/until.js';
import { countMails, countTickets, fileMark, notOnce, readMessages, type WrittenMessage } from './support/written.js';

const kills = 10;
const writers = 20;
/** Writes that are acknowledged between one kill and the next. */
const writesBetween = 30;

/** What a writer has been told is there. */
interface Acknowledged {
  clientRef: string;
  type: 'create' | 'reply';
  ticketId: string;
  body: string;
  files: string[];
}

let postgres: TestPostgres;
let panel: TestPanel;
let db: Database;
const acknowledged: Acknowledged[] = [];
/** Requests under way at each kill, and writes that had to be sent again. */
const underWay: number[] = [];
let repeated = 0;
let flying = 0;
const load = { isOver: false };

beforeAll(async () => {
  postgres = await startPostgres();
  const databaseUrl = await postgres.createDatabase();
  panel = await startPanel({ databaseUrl });
  db = await openPostgres(databaseUrl);
  const written = (await addCustomers(db, writers)).map((customer, index) => write(customer, index));
  for (let kill = 0; kill < kills; kill += 1) {
    const goal = acknowledged.length + writesBetween;
    while (acknowledged.length < goal) await Promise.race([sleep(5), ...written]);
    // Anywhere between two writes, not right after one.
    await sleep(draw(kill, 'pause') * 40);
    underWay.push(flying);
    await panel.restart('SIGKILL');
  }
  load.isOver = true;
  await Promise.all(written);
  const tickets = await countTickets(db);
  await until('every mail is sent', async () => (await countMails(db))['sent'] === tickets);
});
afterAll(async () => {
  await db?.close();
  await panel?.stop();
  await postgres?.stop();
});

/** Writes as fast as it can, and sends each again under its name until it is acknowledged. */
async function write({ cookie }: Customer, writer: number): Promise<void> {
  const headers = { cookie, origin: panel.url };
  const adapter = createRestAdapter({ baseUrl: `${panel.url}/api/support`, headers });
  let ticketId = '';
  for (let nth = 0; !load.isOver; nth += 1) {
    const clientRef = newClientRef();
    const body = `Writer ${writer}, write ${nth}\n${'— слово '.repeat(writer)}`;
    if (nth % 3 === 0) {
      const ticket = { subject: `Ticket ${writer}.${nth}`, body };
      ({ id: ticketId } = await untilDone(() => adapter.createTicket(ticket, { clientRef })));
      acknowledged.push({ clientRef, type: 'create', ticketId, body, files: [] });
      continue;
    }
    const bytes = new Uint8Array(20_000 + writer * 1000).fill(nth % 256);
    const file = nth % 3 === 2 ? new File([bytes], `file ${nth}.bin`) : undefined;
    const prepared = file && (await untilDone(async () => adapter.prepareAttachment?.(file)));
    const reply = { body, ...(prepared && { attachments: [prepared] }) };
    await untilDone(() => adapter.reply(ticketId, reply, { clientRef }));
    acknowledged.push({ clientRef, type: 'reply', ticketId, body, files: file ? [fileMark(file.name, bytes)] : [] });
  }
}

async function untilDone<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    flying += 1;
    try {
      return await work();
    } catch (thrown) {
      const error = toTicketError(thrown);
      if (!isTransient(error) && !isAmbiguous(error)) throw error;
      repeated += 1;
      await sleep(50);
    } finally {
      flying -= 1;
    }
  }
}

describe('a panel that is killed ten times while twenty people write', () => {
  it('is killed in the middle of it', () => {
    say(`${acknowledged.length} writes, ${repeated} tries that failed, under way at the kills: ${underWay.join(', ')}`);
    expect(underWay).toHaveLength(kills);
    expect(Math.min(...underWay)).toBeGreaterThan(0);
    expect(repeated).toBeGreaterThanOrEqual(kills);
  });

  it('has every write that it acknowledged, once, with its words and its files', async () => {
    const messages = await readMessages(db);
    const byRef = new Map(messages.map((message) => [message.clientRef, message]));
    const wrong = acknowledged.filter(({ clientRef, ticketId, body, files }) => {
      const found: Partial<WrittenMessage> = byRef.get(clientRef) ?? {};
      return found.ticketId !== ticketId || found.body !== body || found.files?.join() !== files.join();
    });

    expect(wrong).toEqual([]);
    expect(
      notOnce(
        messages.map(({ clientRef }) => clientRef),
        acknowledged.map(({ clientRef }) => clientRef),
      ),
    ).toEqual({});
    expect(await countTickets(db)).toBe(acknowledged.filter(({ type }) => type === 'create').length);
  });

  it('tells each customer of each ticket by one mail, which comes twice at most where a kill hid that it was out', () => {
    const tickets = acknowledged.filter(({ type }) => type === 'create').map(({ ticketId }) => ticketId);
    const mails = panel.mail.mails.map(({ parsed, recipients, source }) => ({
      ticketId: /\[#(\d+)\]/.exec(parsed.subject ?? '')?.[1] ?? '',
      name: parsed.messageId ?? '',
      content: [recipients.join(), parsed.subject, parsed.text].join('\n'),
      source,
    }));
    // What mail programs and many servers go by: the same Message-ID is the same mail (RFC 5322, section 3.6.4).
    const mailboxes = new Map(mails.map((mail) => [mail.name, mail]));
    const again = mails.filter((mail, index) => mails.findIndex(({ name }) => name === mail.name) !== index);
    say(`${mails.length} mails over SMTP about ${tickets.length} tickets, ${again.length} of them repetitions`);

    expect(
      notOnce(
        [...mailboxes.values()].map(({ ticketId }) => ticketId),
        tickets,
      ),
    ).toEqual({});
    // One server sends one mail at a time: no more than one can be under way when it is killed.
    expect(again.length).toBeLessThanOrEqual(kills);
    for (const repetition of again) expect(repetition.content).toBe(mailboxes.get(repetition.name)?.content);
  });
});
