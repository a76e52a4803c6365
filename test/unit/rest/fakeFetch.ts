import { vi } from 'vitest';

type Answer = Response | Promise<Response>;

/** A `fetch` that answers as told and keeps what it was asked. */
export function fakeFetch(answer: (request: Request, count: number) => Answer) {
  const requests: Request[] = [];
  const inits: RequestInit[] = [];
  const fetch = vi.fn<typeof globalThis.fetch>((input, init = {}) => {
    // The page's own address, which a relative one would be resolved against.
    const request = new Request(new URL(input instanceof Request ? input.url : input, 'https://host.example'), init);
    requests.push(request);
    inits.push(init);
    return Promise.resolve(answer(request, requests.length));
  });
  return { fetch, requests, inits };
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(value, { status, headers });
}

export function problem(status: number, code: string, more: object = {}): Response {
  return Response.json(
    { type: 'about:blank', title: 'x', status, code, ...more },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}

/** An answer whose body begins and never ends, unless told to. */
export function openEnded(begin: string, headers: Record<string, string> = {}) {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const cancel = vi.fn<() => void>();
  const body = new ReadableStream<Uint8Array>({
    start(opened) {
      controller = opened;
      if (begin !== '') opened.enqueue(new TextEncoder().encode(begin));
    },
    cancel,
  });
  return {
    response: new Response(body, { headers: { 'content-type': 'application/json', ...headers } }),
    cancel,
    send: (text: string) => controller?.enqueue(new TextEncoder().encode(text)),
    sendBytes: (bytes: Uint8Array) => controller?.enqueue(bytes),
    end: () => controller?.close(),
    breakOff: () => controller?.error(new TypeError('terminated')),
  };
}

/** What a call failed with; nothing when it did not. */
export async function failureOf(call: Promise<unknown> | undefined): Promise<unknown> {
  try {
    await call;
    return undefined;
  } catch (error) {
    return error;
  }
}
