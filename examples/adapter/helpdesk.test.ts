// @vitest-environment node
import { connectRestAdapter } from 'ticketdock/adapters/rest';
import type { TicketAdapter } from 'ticketdock/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHelpdeskAdapter } from './createHelpdeskAdapter.js';
import { startHelpdesk, type Helpdesk } from './helpdesk/startHelpdesk.js';
import { mountHelpdesk } from './mountHelpdesk.js';

let helpdesk: Helpdesk;
let anna: TicketAdapter;

beforeEach(async () => {
  helpdesk = await startHelpdesk();
  anna = createHelpdeskAdapter({ baseUrl: helpdesk.url, key: helpdesk.keyOf('anna') });
});
afterEach(() => helpdesk.stop());

let written = 0;
const ref = () => ({ clientRef: `write-${(written += 1)}` });
const create = (subject: string) => anna.createTicket({ subject, body: 'Since this morning' }, ref());

describe('what only we know of this helpdesk', () => {
  it('a page that merged cases have left empty is not the end', async () => {
    await create('The oldest');
    const merged = await create('The same again');
    await create('The newest');
    helpdesk.agentMerges(Number(merged.id));

    const first = await anna.listTickets({ limit: 1 });
    const second = await anna.listTickets({ limit: 1, cursor: first.nextCursor });
    const third = await anna.listTickets({ limit: 1, cursor: second.nextCursor });

    expect([first, second, third].map(({ items }) => items.map(({ subject }) => subject))).toEqual([
      ['The newest'],
      [],
      ['The oldest'],
    ]);
    expect(third.nextCursor).toBeNull();
  });

  it('a case that somebody works on is not shown as closed, though the helpdesk says yes', async () => {
    const { id } = await create('No SSH');
    helpdesk.agentTakes(Number(id));

    await expect(anna.closeTicket?.(id, ref())).rejects.toMatchObject({ code: 'not_applied' });
    expect((await anna.getTicket(id)).can.close).toBe(false);
  });

  it('notes among the staff never leave the server', async () => {
    const { id } = await create('No SSH');
    helpdesk.agentAnswers(Number(id), 'Which address?');

    expect(JSON.stringify([await anna.getTicket(id), await anna.listMessages(id, {})])).not.toContain('pays late');
  });

  it('a page of HTML while it is serviced is an outage, and what was there is there again', async () => {
    const { id } = await create('No SSH');
    helpdesk.service(true);
    await expect(anna.getTicket(id)).rejects.toMatchObject({ code: 'unavailable' });
    helpdesk.service(false);

    expect((await anna.getTicket(id)).subject).toBe('No SSH');
  });

  it('something that is no helpdesk is unreadable, and nobody there is a broken line', async () => {
    const signIn = createHelpdeskAdapter({ baseUrl: `${helpdesk.url}/sign-in?`, key: 'any' });
    await expect(signIn.loadDesk()).rejects.toMatchObject({ code: 'malformed' });

    await helpdesk.stop();
    await expect(anna.loadDesk()).rejects.toMatchObject({ code: 'network' });
  });

  it('no answer in time is a timeout', async () => {
    const hasty = createHelpdeskAdapter({ baseUrl: helpdesk.url, key: helpdesk.keyOf('anna'), timeout: 0 });

    await expect(hasty.loadDesk()).rejects.toMatchObject({ code: 'timeout' });
  });
});

describe('behind the handler', () => {
  const through = (handle: (request: Request) => Promise<Response>) =>
    connectRestAdapter({
      baseUrl: 'https://panel.example/api/support',
      fetch: (url, init) => handle(new Request(url, init)),
    });

  it('a customer writes, is answered and closes', async () => {
    const desk = await through(mountHelpdesk(helpdesk.url, () => helpdesk.keyOf('anna')));
    const { id } = await desk.createTicket({ subject: 'No SSH', body: 'Since this morning' }, ref());
    helpdesk.agentAnswers(Number(id), 'Try again, please');
    const { items } = await desk.listMessages(id, {});

    expect(items).toMatchObject([
      { author: { me: true }, body: { value: 'Since this morning' } },
      { author: { role: 'staff' }, body: { value: 'Try again, please' } },
    ]);
    expect((await desk.getTicket(id)).status.kind).toBe('answered');
    expect((await desk.closeTicket?.(id, ref()))?.status.kind).toBe('closed');
  });

  it('what the helpdesk cannot do is absent on the other side, too', async () => {
    const desk = await through(mountHelpdesk(helpdesk.url, () => helpdesk.keyOf('anna')));

    expect(desk.closeTicket).toBeDefined();
    expect([desk.reopenTicket, desk.rate, desk.listServices, desk.prepareAttachment]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('nobody who is not signed in gets in', async () => {
    const handle = mountHelpdesk(helpdesk.url, () => undefined);

    await expect(through(handle)).rejects.toMatchObject({ code: 'unauthorized' });
  });
});
