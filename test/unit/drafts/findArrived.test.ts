import { describe, expect, it } from 'vitest';
import type { TicketAdapter } from '../../../src/core/adapter.js';
import { findArrived } from '../../../src/core/drafts/findArrived.js';
import { pressed, type OutboxItem } from '../../../src/core/drafts/outboxItem.js';
import { TicketError } from '../../../src/core/errors.js';
import type { Message, TicketSummary } from '../../../src/core/model.js';

const pressedAt = Date.UTC(2026, 10, 22, 12);
const at = (minutes: number) => new Date(pressedAt + minutes * 60_000).toISOString();
const thanks = 'Thank you';

let last = 0;
function said(value: string, more: Partial<Message> = {}): Message {
  last += 1;
  return {
    type: 'message',
    id: `m${last}`,
    author: { role: 'customer', me: true },
    body: { format: 'text', value },
    attachments: [],
    createdAt: at(1),
    ...more,
  };
}

/** @param threads Messages of each ticket, the newest page first where they are several. */
function backend(threads: Record<string, Message[][]>, rows: Partial<TicketSummary>[] = []): TicketAdapter {
  return {
    capabilities: { sort: ['createdAt'] },
    listTickets: async () => ({ items: rows, nextCursor: null }),
    listMessages: async (ticketId: string, { cursor }: { cursor?: string | null }) => {
      const pages = threads[ticketId] ?? [[]];
      const nth = Number(cursor ?? 0);
      return { items: pages[nth] ?? [], nextCursor: nth + 1 < pages.length ? String(nth + 1) : null };
    },
  } as unknown as TicketAdapter;
}

const replied = (body: string, after?: string): OutboxItem =>
  pressed('ref-1', { type: 'reply', ticketId: '7', input: { body }, ...(after && { after }) }, pressedAt);

const asked = (subject: string, body: string): OutboxItem =>
  pressed('ref-1', { type: 'create', input: { subject, body } }, pressedAt);

describe('an answer whose fate is not known', () => {
  it('has arrived when the backend keeps its name', async () => {
    const message = said('changed by a filter', { clientRef: 'ref-1' });
    expect(await findArrived(backend({ 7: [[message]] }), replied(thanks))).toEqual({ ticketId: '7', message });
  });

  it('has not when the same words are another write by name', async () => {
    const thread = [said(thanks, { clientRef: 'ref-0' })];
    expect(await findArrived(backend({ 7: [thread] }), replied(thanks))).toBe('absent');
  });

  it('has not when the same was said before, and only then', async () => {
    const before = said(thanks, { createdAt: at(-1) });
    const staff = said('Done', { author: { role: 'staff' } });
    const item = replied(thanks, staff.id);
    expect(await findArrived(backend({ 7: [[before, staff]] }), item)).toBe('absent');
    const message = said(thanks);
    expect(await findArrived(backend({ 7: [[before, staff, message]] }), item)).toEqual({ ticketId: '7', message });
  });

  it('has arrived with other line ends and spaces', async () => {
    const message = said('One\r\n\r\ntwo  three \r\n');
    expect(await findArrived(backend({ 7: [[message]] }), replied('One\n\ntwo three'))).toMatchObject({ message });
  });

  it('has arrived as HTML', async () => {
    const value = '<p>Is 1 &lt; 2 &amp;&#32;3?<br>Yes</p>';
    const message = said('', { body: { format: 'html', value } });
    expect(await findArrived(backend({ 7: [[message]] }), replied('Is 1 < 2 & 3?\nYes'))).toMatchObject({ message });
  });

  it('has arrived with a signature below, when it is long enough to tell', async () => {
    const body = 'The server does not answer since half past nine.';
    const message = said(`${body}\n-- \nAnna`);
    expect(await findArrived(backend({ 7: [[message]] }), replied(body))).toMatchObject({ message });
    expect(await findArrived(backend({ 7: [[said('Yes, but not now')]] }), replied('Yes'))).toBe('absent');
  });

  it('is unclear where the backend does not name who wrote the same', async () => {
    const thread = [said(thanks, { author: { role: 'customer' } })];
    expect(await findArrived(backend({ 7: [thread] }), replied(thanks))).toBe('unclear');
  });

  it('has not arrived when a colleague or the staff said the same', async () => {
    const thread = [
      said(thanks, { author: { role: 'customer', me: false } }),
      said(thanks, { author: { role: 'staff' } }),
    ];
    expect(await findArrived(backend({ 7: [thread] }), replied(thanks))).toBe('absent');
  });

  it('is found behind a page of what has come since', async () => {
    const known = said('The last that was known');
    const message = said(thanks);
    const pages = [[said('Newest', { author: { role: 'staff' } })], [known, message]];
    expect(await findArrived(backend({ 7: pages }), replied(thanks, known.id))).toMatchObject({ message });
  });

  it('counts by the clock, with some minutes of doubt, where nothing was known', async () => {
    const before = [said(thanks, { createdAt: at(-60) })];
    expect(await findArrived(backend({ 7: [before] }), replied(thanks))).toBe('absent');
    const behind = [said(thanks, { createdAt: at(-9) })];
    expect(await findArrived(backend({ 7: [behind] }), replied(thanks))).toMatchObject({ ticketId: '7' });
  });

  it('is not known when the backend cannot be asked', async () => {
    const adapter = { listMessages: () => Promise.reject(new TicketError('network')) } as unknown as TicketAdapter;
    await expect(findArrived(adapter, replied(thanks))).rejects.toMatchObject({ code: 'network' });
  });
});

describe('a ticket whose fate is not known', () => {
  const row = (id: string, subject: string, createdAt = at(1)) => ({ id, subject, createdAt });

  it('has arrived when its subject and its words are there', async () => {
    const adapter = backend({ 1: [[said('Other')]], 2: [[said('No  access\r\n')]] }, [
      row('1', 'SSH'),
      row('2', 'SSH'),
    ]);
    expect(await findArrived(adapter, asked('SSH', 'No access'))).toEqual({ ticketId: '2' });
  });

  it('has not arrived when nothing says the same', async () => {
    const adapter = backend({ 1: [[said('Other')]] }, [row('1', 'SSH'), row('2', 'Mail')]);
    expect(await findArrived(adapter, asked('SSH', 'No access'))).toBe('absent');
  });

  it('has arrived under a subject that was cut, or has a number in front', async () => {
    const long = 'The server web-1 has not answered since half past nine this morning';
    const cut = backend({ 1: [[said('Help')]] }, [row('1', `${long.slice(0, 50)}…`)]);
    expect(await findArrived(cut, asked(long, 'Help'))).toEqual({ ticketId: '1' });
    const numbered = backend({ 1: [[said('Help')]] }, [row('1', '[#1042] SSH')]);
    expect(await findArrived(numbered, asked('SSH', 'Help'))).toEqual({ ticketId: '1' });
  });

  it('is unclear when the same is there from before: the clock of this device may be wrong', async () => {
    const adapter = backend({ 1: [[said('Help')]] }, [row('1', 'SSH', at(-180))]);
    expect(await findArrived(adapter, asked('SSH', 'Help'))).toBe('unclear');
  });

  it('is told from an older one by its name', async () => {
    const older = backend({ 1: [[said('Help', { clientRef: 'ref-0' })]] }, [row('1', 'SSH')]);
    expect(await findArrived(older, asked('SSH', 'Help'))).toBe('absent');
    const named = backend({ 1: [[said('Changed', { clientRef: 'ref-1' })]] }, [row('1', 'SSH', at(-180))]);
    expect(await findArrived(named, asked('SSH', 'Help'))).toEqual({ ticketId: '1' });
  });

  it('is known by its first message, which is on the last page of a thread', async () => {
    const pages = [[said('Done', { author: { role: 'staff' } })], [said('Help')]];
    expect(await findArrived(backend({ 1: pages }, [row('1', 'SSH')]), asked('SSH', 'Help'))).toEqual({
      ticketId: '1',
    });
  });
});
