import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { key, type TestPerson } from './support/createTestPanel.js';
import { servePanel, type ServedPanel } from './support/servePanel.js';

let panel: ServedPanel;
beforeAll(async () => {
  panel = await servePanel();
});
afterAll(() => panel.close());

/** Opens the stream of events and reads it until it has told of so many. */
async function listen({ cookie }: TestPerson, abort: AbortController, lastEventId?: string) {
  const headers = { cookie, ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) };
  const { body } = await fetch(`${panel.address}/api/support/events`, { headers, signal: abort.signal });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return async (pattern: RegExp) => {
    for (;;) {
      const found = pattern.exec(text);
      if (found) return found;
      const { value, done } = (await reader?.read()) ?? { done: true };
      if (done) throw new Error(`The stream ended with ${text}`);
      text += value;
    }
  };
}

describe('the stream of events', () => {
  it('is left in peace by the panel once nobody reads it', async () => {
    const { hub } = panel.panel;
    let listening = 0;
    const subscribe = hub.subscribe.bind(hub);
    const spy = vi.spyOn(hub, 'subscribe').mockImplementation((subscriber) => {
      listening += 1;
      const stop = subscribe(subscriber);
      return () => {
        listening -= 1;
        stop();
      };
    });
    const person = await panel.person();
    const aborts = Array.from({ length: 10 }, () => new AbortController());
    await Promise.all(aborts.map((abort) => listen(person, abort)));
    await expect.poll(() => listening).toBe(10);

    for (const abort of aborts) abort.abort();

    await expect.poll(() => listening).toBe(0);
    spy.mockRestore();
  });

  it('tells one who comes back what happened meanwhile', async () => {
    const person = await panel.person();
    const first = new AbortController();
    const [, mark] = await (await listen(person, first))(/^id: (\d+)$/m);
    first.abort();
    const { id } = await person.adapter.createTicket({ subject: 'Missed', body: 'x' }, key());

    const second = new AbortController();
    const wait = await listen(person, second, mark);
    await expect(wait(new RegExp(`"ticketId":"${id}"`))).resolves.toBeDefined();
    second.abort();
  });

  it('ends for who has signed out', async () => {
    const person = await panel.person();
    const wait = await listen(person, new AbortController());
    await wait(/^id: /m);
    await fetch(`${panel.address}/api/session`, {
      method: 'DELETE',
      headers: { cookie: person.cookie, origin: panel.address },
    });

    await expect(wait(/never/)).rejects.toThrow('The stream ended');
  });
});
