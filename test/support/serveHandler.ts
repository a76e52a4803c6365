import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';

export interface ServedHandler {
  /** Where it listens, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a `(Request) => Response` handler by Node's own HTTP server, on this machine only. */
export async function serveHandler(
  handle: (request: Request) => Response | Promise<Response>,
  port = 0,
): Promise<ServedHandler> {
  const server = createServer((incoming, outgoing) => void answer(handle, incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  handle: (request: Request) => Response | Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  try {
    const response = await handle(requestOf(incoming, gone.signal));
    outgoing.writeHead(response.status, [...response.headers].flat());
    outgoing.flushHeaders();
    if (response.body) await pipeline(Readable.fromWeb(response.body as NodeReadableStream), outgoing);
    else outgoing.end();
  } catch {
    // The client went away, or was not given what it asked for: either way there is nobody to tell.
    outgoing.destroy();
  }
}

function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', url = '/', headersDistinct, headers } = incoming;
  const list = Object.entries(headersDistinct).flatMap(([name, values]) =>
    (values ?? []).map((value): [string, string] => [name, value]),
  );
  const bodyless = method === 'GET' || method === 'HEAD';
  return new Request(`http://${headers.host ?? '127.0.0.1'}${url}`, {
    method,
    headers: list,
    signal,
    ...(!bodyless && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  });
}
