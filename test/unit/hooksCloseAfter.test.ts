import { QueryClient } from '@tanstack/react-query';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { expect, it, vi } from 'vitest';
import { pressed } from '../../src/core/drafts/outboxItem.js';
import { readItem, toKept } from '../../src/core/drafts/readItem.js';
import { TicketError } from '../../src/core/errors.js';
import type { SupportEvent } from '../../src/hooks/events.js';
import { sendItem } from '../../src/hooks/sendItem.js';
import { createSession } from '../../src/hooks/session.js';

const clientRef = 'a3bb189e-8bf9-4888-9912-ace4e6543002';
const item = pressed(clientRef, { type: 'reply', ticketId: 'a', input: { body: 'Thank you' }, thenClose: true }, 0);

function open() {
  const thread = [{ from: 'customer' as const, body: 'Help' }];
  const adapter = createMemoryAdapter({ seed: { tickets: [{ id: 'a', subject: 'No SSH', thread }] } });
  const events: SupportEvent[] = [];
  const session = createSession(adapter, { queryClient: new QueryClient(), storageKey: undefined }, () => ({
    onEvent: (event) => events.push(event),
    onUnauthorized: () => undefined,
  }));
  const refs = vi.spyOn(adapter, 'closeTicket');
  const unclosed = () => session.client.getQueryData([session.scope, 'unclosed', 'a']);
  return { adapter, session, events, refs, unclosed, send: () => sendItem(session, item) };
}

it('an answer that closes is one after a reload, too', () => {
  expect(readItem(structuredClone(toKept(item)))?.write).toMatchObject({ thenClose: true });
  expect(readItem(toKept({ ...item, write: { ...item.write, thenClose: 'yes' } as never }))).toBeUndefined();
});

it('sent again after a reload, it is one message, and the closing has the same name', async () => {
  const { adapter, refs, send, events } = open();
  refs.mockRejectedValueOnce(new TicketError('forbidden'));
  await send();
  const { ticket } = await send();
  expect(ticket.status.kind).toBe('closed');
  const [first, second] = refs.mock.calls.map(([, options]) => options.clientRef);
  expect(first).toBe(second);
  expect(first).not.toBe(clientRef);
  const { items } = await adapter.listMessages('a', {});
  expect(items.filter((one) => one.type === 'message' && one.body.value === 'Thank you')).toHaveLength(1);
  expect(events.map(({ type }) => type)).toEqual(['replied', 'failed', 'replied', 'closed']);
});

it('what speaks against the closing leaves the answer sent, and is known until the ticket is closed', async () => {
  const { refs, send, unclosed } = open();
  refs.mockRejectedValueOnce(new TicketError('conflict'));
  const { message, ticket } = await send();
  expect(message?.body.value).toBe('Thank you');
  expect(ticket.status.kind).not.toBe('closed');
  expect(unclosed()).toBe('conflict');
  await send();
  expect(unclosed()).toBeNull();
});

it('a closing that only the line prevented is tried again by itself', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { adapter, refs, send } = open();
  refs.mockRejectedValueOnce(new TicketError('unavailable')).mockRejectedValueOnce(new TicketError('timeout'));
  const sending = send();
  await vi.advanceTimersByTimeAsync(10_000);
  await sending;
  vi.useRealTimers();
  expect((await adapter.getTicket('a')).status.kind).toBe('closed');
});

it('a part that does not load leaves the answer sent', async () => {
  const { session, send, unclosed } = open();
  vi.spyOn(session.keeper, 'part').mockRejectedValue(new Error('No connection'));
  const { message } = await send();
  expect(message?.body.value).toBe('Thank you');
  expect(unclosed()).toBe('network');
});
