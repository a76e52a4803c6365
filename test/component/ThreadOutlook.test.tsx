import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Incident, OfficeHours, Ticket } from '../../src/core/model.js';
import type { SupportProviderProps } from 'ticketdock';
import type { TicketAdapter } from '../../src/core/adapter.js';
import { announced, field, memoryWith, showThread } from '../support/ticketThread.js';

const hour = 3_600_000;
const from = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();
const always: OfficeHours = {
  timeZone: 'Europe/Moscow',
  week: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '23:59' })),
};

interface Said {
  ticket?: Partial<Ticket>;
  incidents?: Incident[];
  hours?: OfficeHours;
}

/** A backend that says this of its ticket and its desk. */
function saying({ ticket, incidents, hours }: Said, status: 'open' | 'answered' | 'closed' = 'open'): TicketAdapter {
  const adapter: TicketAdapter = memoryWith({ status });
  return {
    ...adapter,
    getTicket: async (...call) => {
      const { expectation: _, ...own } = await adapter.getTicket(...call);
      return { ...own, ...ticket };
    },
    async loadDesk(options) {
      const { hours: _, departments, ...desk } = await adapter.loadDesk(options);
      const plain = departments.map(({ hours: __, ...one }) => one);
      return { ...desk, departments: plain, ...(hours && { hours }), ...(incidents && { incidents }) };
    },
  };
}

const inBerlin: Partial<SupportProviderProps> = { timeZone: 'Europe/Berlin' };
const slow = { timeout: 5000 };

describe('what to expect', () => {
  it('is the place in the queue and the time, in the hours of the office and of the customer', async () => {
    const expectation = { queuePosition: 22, replyBy: from(hour) };
    showThread(saying({ ticket: { expectation }, hours: always }), {}, inBerlin);
    const box = within(await screen.findByRole('group', { name: 'What to expect' }, slow));
    expect(box.getByText('You are 22nd in the queue.')).toBeVisible();
    expect(box.getByText(/^Expect an answer by: (today|tomorrow), /)).toBeVisible();
    expect(box.getByText(/^Staff answer .*\(Moscow Time\)\.$/)).toBeVisible();
    expect(box.getByText(/on your clock\.$/)).toBeVisible();
  });

  it('is said calmly when an answer is late, with what can be done', async () => {
    showThread(saying({ ticket: { expectation: { replyBy: from(-hour) } } }));
    const box = within(await screen.findByRole('group', { name: 'What to expect' }, slow));
    expect(box.getByText(/is not lost and keeps its place/)).toBeVisible();
    expect(box.getByText('If something has changed, add it below.')).toBeVisible();
  });

  it('is nothing where the backend says nothing', async () => {
    showThread(saying({}));
    await field();
    expect(screen.queryByRole('group', { name: 'What to expect' })).toBeNull();
  });

  it('of an answer that has waited for a week is to answer or to close', async () => {
    const lastReply = { author: { role: 'staff' as const }, at: from(-9 * 24 * hour) };
    const user = showThread(saying({ ticket: { lastReply } }, 'answered'));
    const offer = await screen.findByRole('group', { name: 'An answer has been waiting for you for 9 days.' }, slow);
    expect(within(offer).getByRole('button', { name: 'Close the request' })).toBeVisible();
    await user.click(within(offer).getByRole('button', { name: 'Answer' }));
    expect(await field()).toHaveFocus();
  });

  it('of an answer of this week is nothing', async () => {
    const lastReply = { author: { role: 'staff' as const }, at: from(-6 * 24 * hour) };
    showThread(saying({ ticket: { lastReply } }, 'answered'));
    await field();
    expect(screen.queryByText(/has been waiting for you/)).toBeNull();
  });
});

describe('a known problem', () => {
  const rack: Incident = { id: 'rack', title: 'Rack 12 is down', serviceIds: ['vps-1'], until: from(hour) };
  const about = { service: { id: 'vps-1', label: 'VPS' } };
  const notice = () => screen.findByRole('group', { name: 'Known problem: Rack 12 is down' }, slow);

  it('stands in the ticket whose service it touches, and is told once', async () => {
    showThread(saying({ ticket: about, incidents: [rack] }));
    expect(within(await notice()).getByText(/^Expected to be solved by: /)).toBeVisible();
    await waitFor(() => expect(announced()).toContain('Known problem: Rack 12 is down'));
  });

  it('does not stand in a ticket about something else', async () => {
    showThread(saying({ ticket: { service: { id: 'vps-2', label: 'VPS' } }, incidents: [rack] }));
    await field();
    expect(screen.queryByText(/Known problem/)).toBeNull();
  });

  it('that takes longer says so', async () => {
    showThread(saying({ ticket: about, incidents: [{ ...rack, until: from(-hour) }] }));
    expect(within(await notice()).getByText('It is taking longer than expected.')).toBeVisible();
  });

  it('leads nowhere that a link must not lead', async () => {
    showThread(saying({ ticket: about, incidents: [{ ...rack, url: 'javascript:alert(1)' }] }));
    expect(within(await notice()).queryByRole('link')).toBeNull();
  });

  it('is put away for good, and the focus stays in the ticket', async () => {
    const adapter = saying({ ticket: about, incidents: [rack] });
    const user = showThread(adapter, {}, { storageKey: 'anna' });
    await user.click(within(await notice()).getByRole('button', { name: 'Hide: Rack 12 is down' }));
    expect(screen.queryByText(/Known problem: Rack 12 is down/, { ignore: 'output' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'No SSH access' })).toHaveFocus();
    expect(localStorage.getItem('ticketdock:anna:incidentsHidden')).toBe('["rack"]');
    localStorage.clear();
  });
});
