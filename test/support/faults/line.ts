import { request, type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Passage } from './faults.js';

/** One client's request, the backend behind it, and what can be done with both. */
export interface Line {
  incoming: IncomingMessage;
  /** Asks the backend, with what the client sends, or with these bytes instead. */
  ask(body: Readable | Buffer): Promise<IncomingMessage>;
  /** Lets the backend see the beginning of what the client sends, at most so many bytes. */
  askInPart(bytes: number): Promise<void>;
  /** Hands an answer of the backend's on as it comes. */
  pass(answer: IncomingMessage, through?: (bytes: Readable) => Readable): Promise<void>;
  /** Answers in the backend's place. */
  say(status: number, headers: Record<string, string>, body: string | Buffer): void;
  /** Answers so, and breaks off at the end of these bytes. */
  breakOff(status: number, headers: Record<string, string>, body: Buffer): void;
  /** The client hears nothing more; by a reset, it hears so. */
  cut(by?: 'reset'): void;
}

/** What belongs to one line and not to the answer. */
const ofTheLine = new Set(['connection', 'keep-alive', 'transfer-encoding']);

export function createLine(target: URL, incoming: IncomingMessage, outgoing: ServerResponse, passage: Passage): Line {
  // A request that is through has let go of it.
  const { socket } = incoming;
  // One request a connection: a browser repeats by itself what fails on a connection that it has used before.
  outgoing.shouldKeepAlive = false;
  outgoing.once('close', () => {
    passage.state = outgoing.writableFinished ? 'answered' : 'cut';
  });

  function begin(): ClientRequest {
    const { hostname, port } = target;
    const { method, path } = passage;
    const asked = request({ hostname, port, method, path, agent: false, headers: carried(incoming) });
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) asked.destroy();
    });
    return asked;
  }

  return {
    incoming,

    ask(body) {
      return new Promise((resolve, reject) => {
        const asked = begin();
        asked.once('error', reject);
        asked.once('response', (answer) => {
          passage.answers.push(answer.statusCode ?? 0);
          resolve(answer);
        });
        if (Buffer.isBuffer(body)) {
          asked.removeHeader('transfer-encoding');
          if (body.length > 0) asked.setHeader('content-length', body.length);
          asked.end(body);
        } else pipeline(body, asked).catch(reject);
      });
    },

    async askInPart(bytes) {
      const length = incoming.headers['content-length'];
      let left = length === undefined ? bytes : Math.min(bytes, Number(length) - 1);
      const asked = begin();
      asked.on('error', () => undefined);
      asked.flushHeaders();
      for await (const part of incoming.iterator({ destroyOnReturn: false })) {
        const piece = (part as Buffer).subarray(0, left);
        left -= piece.length;
        await new Promise((resolve) => asked.write(piece, resolve));
        if (left <= 0) break;
      }
      asked.destroy();
    },

    async pass(answer, through = (bytes) => bytes) {
      passage.status = answer.statusCode ?? 502;
      outgoing.writeHead(passage.status, answer.statusMessage, endToEnd(answer));
      outgoing.flushHeaders();
      await pipeline(through(answer), outgoing);
    },

    say(status, headers, body) {
      passage.status = status;
      // What the client is still sending must not keep it from reading this.
      incoming.resume();
      outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
      outgoing.end(body);
    },

    breakOff(status, headers, body) {
      passage.status = status;
      outgoing.writeHead(status, headers);
      outgoing.write(body, () => outgoing.destroy());
    },

    cut(by) {
      if (by === 'reset') socket.resetAndDestroy();
      else socket.destroy();
    },
  };
}

/** All of a stream. */
export async function readAll(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The headers of an answer that go with a part of its body as well. */
export function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !ofTheLine.has(name) && name !== 'content-length')
      .map(([name, value]) => [name, String(value)]),
  );
}

/** The client's headers, its `Host` among them: the proxy is the address that the client knows the backend by. */
function carried({ headers }: IncomingMessage): Record<string, string | string[] | undefined> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name === 'transfer-encoding' || !ofTheLine.has(name)),
  );
}

/** Name, value, name, value: so several cookies stay apart. */
function endToEnd({ rawHeaders }: IncomingMessage): string[] {
  return rawHeaders.filter((_, index) => !ofTheLine.has((rawHeaders[index - (index % 2)] ?? '').toLowerCase()));
}
