// @vitest-environment node
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { connectRestAdapter, type RestAdapterOptions } from 'ticketdock/adapters/rest';
import type { TicketAdapter } from 'ticketdock/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { app as expressApp } from './express.js';
import { app as honoApp } from './hono.js';
import * as nextRoute from './next.js';
import { server as nodeServer } from './node.js';
import { signIn, signOut } from './sessions.js';

/** As Next does: one function for each method. */
function nextApp(request: Request): Response | Promise<Response> {
  const handlers: Record<string, ((request: Request) => Promise<Response>) | undefined> = nextRoute;
  return handlers[request.method]?.(request) ?? new Response(null, { status: 405 });
}

/** Serves what answers a `Request`. */
function serve(fetch: (request: Request) => Response | Promise<Response>): Server {
  const listener = getRequestListener(fetch, { overrideGlobalObjects: false });
  return createServer((request, response) => void listener(request, response));
}

const servers: [name: string, server: Server][] = [
  ['node:http', nodeServer],
  ['Hono', serve((request) => honoApp.fetch(request))],
  ['Express', createServer(expressApp)],
  ["Next's route handler", serve(nextApp)],
];

const picture = () => new File([new Uint8Array([137, 80, 78, 71])], 'screen.png', { type: 'image/png' });

let written = 0;
const ref = () => ({ clientRef: `write-${(written += 1)}` });

describe.each(servers)('mounted in %s', (_, server) => {
  let origin: string;

  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );

  const connect = (options: Partial<RestAdapterOptions>): Promise<TicketAdapter> =>
    connectRestAdapter({ baseUrl: `${origin}/api/support`, ...options });
  const byCookie = (id: string, from = origin) => {
    const cookie = signIn({ id }).setCookie.split(';')[0] ?? '';
    return connect({ headers: { cookie, origin: from } });
  };

  it('a customer writes with a file, reads, replies and closes', async () => {
    const anna = await byCookie('anna');
    const upload = await anna.prepareAttachment?.(picture());
    const attachments = upload ? [upload] : [];
    const { id } = await anna.createTicket({ subject: 'No SSH', body: 'Since 9:00', attachments }, ref());
    await anna.reply(id, { body: 'It works again 😀' }, ref());
    const { items } = await anna.listMessages(id, {});
    const listed = await anna.listTickets({});
    const closed = await anna.closeTicket?.(id, ref());

    expect(items).toMatchObject([
      { body: { value: 'Since 9:00' }, attachments: [{ name: 'screen.png', size: 4 }] },
      { body: { value: 'It works again 😀' } },
    ]);
    expect(listed.items.map((ticket) => ticket.id)).toContain(id);
    expect(closed?.status.kind).toBe('closed');
  });

  it('a customer loads their file, as a download', async () => {
    const anna = await byCookie('anna');
    const upload = await anna.prepareAttachment?.(picture());
    const attachments = upload ? [upload] : [];
    const { id } = await anna.createTicket({ subject: 'A picture', body: 'See it', attachments }, ref());
    const [message] = (await anna.listMessages(id, {})).items;
    const attachmentId = message?.type === 'message' ? (message.attachments[0]?.id ?? '') : '';
    const file = await anna.getAttachment?.({ ticketId: id, attachmentId });

    expect(file instanceof Blob && [...new Uint8Array(await file.arrayBuffer())]).toEqual([137, 80, 78, 71]);
  });

  it('nobody gets in without a session, nor after its end', async () => {
    await expect(connect({})).rejects.toMatchObject({ code: 'unauthorized' });

    const { token } = signIn({ id: 'anna' });
    const anna = await connect({ getToken: () => token });
    signOut(token);
    await expect(anna.listTickets({})).rejects.toMatchObject({ code: 'unauthorized' });
  });

  it('a bearer token is a session as well', async () => {
    const { token } = signIn({ id: 'anna' });
    const anna = await connect({ getToken: () => token });

    expect((await anna.createTicket({ subject: 'By token', body: 'Hello' }, ref())).subject).toBe('By token');
  });

  it("a stranger's ticket is not there", async () => {
    const anna = await byCookie('anna');
    const boris = await byCookie('boris');
    const { id } = await anna.createTicket({ subject: 'Mine', body: 'Alone' }, ref());

    await expect(boris.getTicket(id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(boris.reply(id, { body: 'Here I am' }, ref())).rejects.toMatchObject({ code: 'not_found' });
  });

  it('a page of another site cannot write in the name of a customer; the panel behind its proxy can', async () => {
    const ticket = { subject: 'From a page', body: 'Of whom?' };
    const foreign = await byCookie('anna', 'https://evil.example');
    const own = await byCookie('anna', 'https://panel.example');

    await expect(foreign.createTicket(ticket, ref())).rejects.toMatchObject({ code: 'forbidden' });
    expect((await own.createTicket(ticket, ref())).subject).toBe('From a page');
  });

  it('what happens at the desk arrives while the page is open', async () => {
    const anna = await byCookie('anna');
    const { id } = await anna.createTicket({ subject: 'Live', body: 'Hello' }, ref());
    const told: string[] = [];
    const stop = anna.subscribe?.(
      (event) => told.push(event.type === 'reset' ? '' : event.ticketId),
      () => {},
    );
    await vi.waitFor(async () => {
      await anna.reply(id, { body: 'Still there?' }, ref());
      expect(told).toContain(id);
    });
    stop?.();
  });

  it('an address beside it is not its own', async () => {
    expect((await fetch(`${origin}/api/supporters`)).status).toBe(404);
  });
});
