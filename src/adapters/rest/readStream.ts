import type { ChangeEvent } from '../../core/adapter.js';
import { isTicketError, TicketError } from '../../core/errors.js';
import { createEventParser } from './createEventParser.js';
import { changeEvent, typeOf } from './changeEvent.js';
import type { Transport } from '../../transport/createTransport.js';

/** A stream that ends sooner than this, in milliseconds, without having told anything counts as failed. */
const worthwhile = 5000;

export interface StreamOptions {
  signal: AbortSignal;
  /** Milliseconds of silence after which the stream counts as dead. */
  heartbeat: number;
  lastId: string | null;
  onOpen(): void;
  onChange(event: ChangeEvent): void;
  onId(id: string): void;
  onRetry(milliseconds: number): void;
}

/** Reads `GET /events` until the server ends it. Rejects when it cannot be opened, breaks or falls silent. */
export async function readStream(transport: Transport, options: StreamOptions): Promise<void> {
  const { signal, heartbeat, lastId, onOpen, onChange, onId, onRetry } = options;
  const headers = { accept: 'text/event-stream', ...(lastId !== null && { 'last-event-id': lastId }) };

  await transport.send({ path: '/events', headers, signal }, async (response, deadline) => {
    const type = response.headers.get('content-type') ?? '';
    if (!/^text\/event-stream\b/i.test(type) || !response.body)
      throw new TicketError('malformed', 'The answer is not an event stream');
    const openedAt = Date.now();
    let told = false;
    onOpen();
    const parser = createEventParser({
      onRetry,
      // Another id could not be sent back in a header.
      onId: (id) => /^[\x21-\x7e]+$/.test(id) && onId(id),
      onEvent({ name, data, id }) {
        if (name !== 'message' && name !== 'typing') return;
        told = true;
        const change = changeOf(name, data, id);
        if (change) onChange(change);
      },
    });
    const decoder = new TextDecoder();
    const feed = new WritableStream<BufferSource>({
      write(part) {
        deadline.extend(heartbeat);
        parser.feed(decoder.decode(part, { stream: true }));
      },
    });
    deadline.extend(heartbeat);
    try {
      await response.body.pipeTo(feed, { signal: deadline.signal });
    } catch (cause) {
      throw isTicketError(cause) ? cause : new TicketError('network', 'The event stream broke off', { cause });
    }
    if (!told && Date.now() - openedAt < worthwhile) throw new TicketError('network', 'The event stream ended at once');
  });
}

/**
 * What an event tells. One that cannot be read told of something: everything is looked at again; but that somebody is writing
 * changes nothing.
 */
function changeOf(name: string, data: string, id: string): ChangeEvent | undefined {
  const mark = id === '' ? {} : { mark: id };
  const sent = parsed(data);
  const change = changeEvent(sent, []);
  if (change) return change.type === 'typing' ? change : { ...mark, ...change };
  return name === 'typing' || typeOf(sent) === 'typing' ? undefined : { type: 'reset', ...mark };
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
