import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport, type Transporter } from 'nodemailer';
import type { Database } from '../db/database.js';
import { sql } from '../db/sql.js';
import { mailChannel } from './mailer.js';

/** Sends what is in the outbox, again and again until it is gone. */
export interface Postman {
  /** Sends everything that is due now. Answers how many mails went out. */
  deliver(): Promise<number>;
  stop(): Promise<void>;
}

interface PostmanOptions {
  db: Database;
  /** Without one, mails stay in the panel's own mailbox. */
  smtpUrl?: string;
  clock: () => Date;
  /** Milliseconds between looks at the outbox when nothing calls. @default 5000 */
  interval?: number;
}

interface MailRow {
  id: number;
  recipient: string;
  copies: string[];
  sender: string;
  subject: string;
  body_text: string;
  body_html: string;
  message_id: string;
  thread_refs: string[];
  attempts: number;
}

const maxAttempts = 12;
/** How long a mail belongs to the server that took it, if that does not say again and again that it is still at it. */
const leaseSeconds = 15;

export async function createPostman({ db, smtpUrl, clock, interval = 5000 }: PostmanOptions): Promise<Postman> {
  const transport = smtpUrl ? connect(smtpUrl) : undefined;
  let round: Promise<number> | undefined;
  let again = false;
  let stopped = false;

  async function deliver(): Promise<number> {
    let sent = 0;
    for (;;) {
      if (stopped) return sent;
      const mail = await take();
      if (!mail) return sent;
      if (await send(mail)) sent += 1;
    }
  }

  // Taken by one server at a time, and due again by itself soon after that server died: the mail is not lost. Should it
  // die between sending and noting so, the mail goes out twice with one Message-ID, which mail programs show once.
  async function take(): Promise<MailRow | undefined> {
    const now = clock();
    const [mail] = await db.query<MailRow>(sql`
      update mails set attempts = attempts + 1, due_at = ${later(now, leaseSeconds)}
      where id = (select id from mails where state = 'queued' and due_at <= ${now} order by due_at, id limit 1
        for update skip locked)
      returning id, recipient, copies, sender, subject, body_text, body_html, message_id, thread_refs, attempts`);
    return mail;
  }

  async function send(mail: MailRow): Promise<boolean> {
    const release = holdOn(mail);
    try {
      await transport?.sendMail(toOptions(mail));
    } catch (error) {
      await release();
      await postpone(mail, error);
      return false;
    }
    await release();
    await noteSent(mail);
    return true;
  }

  /** Lets the mail belong to this server for as long as it takes. Answers what ends that. */
  function holdOn({ id }: MailRow): () => Promise<void> {
    let renewal: Promise<unknown> = Promise.resolve();
    const timer = setInterval(
      () => {
        const due = later(clock(), leaseSeconds);
        renewal = db
          .query(sql`update mails set due_at = ${due} where id = ${id} and state = 'queued'`)
          .catch(() => undefined);
      },
      (leaseSeconds * 1000) / 3,
    );
    return async () => {
      clearInterval(timer);
      await renewal;
    };
  }

  // A mail that is out must not go out again because the database was away for a moment.
  async function noteSent({ id }: MailRow): Promise<void> {
    const state = transport ? 'sent' : 'kept';
    for (;;) {
      try {
        await db.query(sql`
          update mails set state = ${state}, sent_at = ${clock()}, last_error = null where id = ${id}`);
        return;
      } catch (error) {
        if (stopped) throw error;
        console.error(`Mail ${id} is out, which cannot be noted yet: ${String(error)}`);
        await sleep(500);
      }
    }
  }

  async function postpone({ id, attempts }: MailRow, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    // A 5xx is the server's last word on this mail.
    const refused = error instanceof Error && 'responseCode' in error && Number(error.responseCode) >= 500;
    const state = refused || attempts >= maxAttempts ? 'failed' : 'queued';
    const wait = Math.min(5 * 2 ** attempts, 3600);
    await db.query(sql`
      update mails set state = ${state}, last_error = ${reason.slice(0, 500)}, due_at = ${later(clock(), wait)}
      where id = ${id}`);
    console.error(`Mail ${id} ${state === 'failed' ? 'is given up' : `waits ${wait} s`}: ${reason}`);
  }

  function wake(): void {
    if (round) {
      again = true;
      return;
    }
    round = deliver()
      .catch((error: unknown) => {
        console.error(`The outbox cannot be read: ${String(error)}`);
        return 0;
      })
      .finally(() => {
        round = undefined;
        if (again && !stopped) {
          again = false;
          wake();
        }
      });
  }

  const silence = await db.listen(mailChannel, { onNotify: wake, onGap: wake });
  const timer = setInterval(wake, interval);
  timer.unref();
  wake();

  return {
    deliver,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await silence();
      await round;
      transport?.close();
    },
  };
}

function connect(url: string): Transporter {
  return createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 });
}

function toOptions(mail: MailRow) {
  const { thread_refs: references } = mail;
  return {
    from: mail.sender,
    to: { name: '', address: mail.recipient },
    cc: mail.copies.map((address) => ({ name: '', address })),
    subject: mail.subject,
    text: mail.body_text,
    html: mail.body_html,
    messageId: mail.message_id,
    references,
    ...(references.length > 0 && { inReplyTo: references.at(-1) ?? '' }),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function later(start: Date, seconds: number): Date {
  return new Date(start.getTime() + seconds * 1000);
}
