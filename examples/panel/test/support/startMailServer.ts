import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
interface ReceivedMail {
  /** Whom the envelope names. */
  recipients: string[];
  parsed: ParsedMail;
  /** All of it, headers first. */
  source: string;
}

/** A real SMTP server on the loopback that keeps what it gets. */
export interface TestMailServer {
  url: string;
  mails: readonly ReceivedMail[];
  /** The first mail, of those there and those to come, that fits. Gives up after twenty seconds. */
  waitFor(fits: (mail: ReceivedMail) => boolean): Promise<ReceivedMail>;
  /** Answers every further mail so, e.g. `451`; `undefined` takes them again. */
  refuseWith(code: number | undefined): void;
  /** Keeps every further mail waiting for its answer. @returns Ends that. */
  hold(): () => void;
  stop(): Promise<void>;
}

export async function startMailServer(): Promise<TestMailServer> {
  const mails: ReceivedMail[] = [];
  const watchers = new Set<() => void>();
  let refusal: number | undefined;
  let held: Promise<void> | undefined;

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, callback) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      void take(stream, recipients, callback);
    },
  });

  async function take(
    stream: AsyncIterable<Buffer>,
    recipients: string[],
    answer: (error?: Error) => void,
  ): Promise<void> {
    const source = await read(stream).catch(() => undefined);
    // The sender went away in the middle: there is no mail, and nobody to tell.
    if (source === undefined) return;
    await held;
    if (refusal !== undefined) {
      answer(Object.assign(new Error('Not now'), { responseCode: refusal }));
      return;
    }
    mails.push({ recipients, parsed: await simpleParser(source), source });
    answer();
    for (const look of watchers) look();
  }

  // A sender that is killed ends its connection as it pleases.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    waitFor(fits) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = mails.find(fits);
          if (found) end(() => resolve(found));
        };
        const timer = setTimeout(() => {
          const subjects = mails.map(({ parsed }) => parsed.subject).join('; ') || 'none';
          end(() => reject(new Error(`The mail did not come. Those that did: ${subjects}`)));
        }, 20_000);
        const end = (settle: () => void) => {
          clearTimeout(timer);
          watchers.delete(look);
          settle();
        };
        watchers.add(look);
        look();
      });
    },
    refuseWith(code) {
      refusal = code;
    },
    hold() {
      let release = () => undefined as void;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function read(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
