import * as z from 'zod/mini';
import type { ChangeEvent, TicketAdapter } from '../core/adapter.js';
import { isTicketError, type TicketError } from '../core/errors.js';
import { changeEventSchema } from '../core/schemas/changes.js';
import type { RouteContext } from './route.js';

/** Events that may wait for a slow client before it is sent off to catch up later. */
const mostWaiting = 1000;

/** Marks that can stand in the stream, and come back in a header. */
const sendable = /^[\x21-\x7e]{1,255}$/;

type Subscribable = TicketAdapter & Required<Pick<TicketAdapter, 'subscribe'>>;

/**
 * The changes as server-sent events, from what was missed since `Last-Event-ID` on. It ends when the client goes
 * away, falls too far behind, may no longer see it, or has had its time.
 */
export async function eventResponse(
  adapter: Subscribable,
  request: Request,
  { events: { heartbeat, retry, maxAge }, report }: RouteContext,
): Promise<Response> {
  const encoder = new TextEncoder();
  const waiting: string[] = [`retry: ${retry}\n\n`];
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let caughtUp = false;
  let ended = false;
  let beat: ReturnType<typeof setInterval> | undefined;
  let age: ReturnType<typeof setTimeout> | undefined;

  function write(text: string) {
    if (ended || text === '') return;
    if (!controller || !caughtUp) {
      waiting.push(text);
      return;
    }
    controller.enqueue(encoder.encode(text));
    if ((controller.desiredSize ?? 0) < -mostWaiting) end();
  }

  function end() {
    if (ended) return;
    ended = true;
    clearInterval(beat);
    clearTimeout(age);
    request.signal.removeEventListener('abort', end);
    unsubscribe();
    controller?.close();
  }

  function handleError(error: TicketError) {
    report(error);
    // Whoever may not look any more finds out by coming back.
    if (error.code === 'unauthorized' || error.code === 'forbidden') end();
  }

  // First, so that nothing falls between what is caught up with and what is told.
  let unsubscribe: () => void = () => undefined;
  unsubscribe = adapter.subscribe(
    (event) => write(event.type === 'typing' ? formatTyping(event) : format(event)),
    handleError,
  );
  if (ended) unsubscribe();
  try {
    waiting.splice(1, 0, await missedSince(adapter, request));
  } catch (error) {
    end();
    throw error;
  }

  const body = new ReadableStream<Uint8Array>({
    start(opened) {
      if (ended) return opened.close();
      controller = opened;
      caughtUp = true;
      for (const text of waiting.splice(0)) opened.enqueue(encoder.encode(text));
      beat = setInterval(() => write(':\n\n'), heartbeat);
      age = setTimeout(end, maxAge);
      request.signal.addEventListener('abort', end, { once: true });
      if (request.signal.aborted) end();
    },
    cancel() {
      controller = undefined;
      end();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // Otherwise nginx keeps events back until it has a pageful.
      'x-accel-buffering': 'no',
    },
  });
}

/** Where the client is now, and what happened since it last knew. */
async function missedSince(adapter: TicketAdapter, { headers, signal }: Request): Promise<string> {
  const lastId = headers.get('last-event-id');
  if (!adapter.changesSince) return lastId === null ? '' : format({ type: 'reset' });
  try {
    const { mark, ticketIds } = await adapter.changesSince(lastId, { signal });
    const told = ticketIds.map((ticketId) => format({ type: 'ticket', ticketId }));
    return told.join('') + (sendable.test(mark) ? `id: ${mark}\n\n` : '');
  } catch (error) {
    if (lastId === null || !isTicketError(error) || !['invalid', 'not_found'].includes(error.code)) throw error;
    // A mark too old to count from, or from elsewhere.
    const { mark } = await adapter.changesSince(null, { signal });
    return format({ type: 'reset', mark });
  }
}

type Kept = Exclude<ChangeEvent, { type: 'typing' }>;

/**
 * Named, so that a client which does not know it leaves it alone instead of looking at everything again; without an id, so that
 * nobody is told of it later.
 */
function formatTyping(event: ChangeEvent): string {
  const read = z.safeParse(changeEventSchema, event);
  return read.success ? `event: typing\ndata: ${JSON.stringify(read.data)}\n\n` : '';
}

function format(event: Kept): string {
  const read = z.safeParse(changeEventSchema, event);
  const told: Kept = read.success && read.data.type !== 'typing' ? read.data : { type: 'reset' };
  const id = told.mark !== undefined && sendable.test(told.mark) ? `id: ${told.mark}\n` : '';
  return `${id}data: ${JSON.stringify(told)}\n\n`;
}
