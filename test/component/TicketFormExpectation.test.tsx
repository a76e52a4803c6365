import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Department, Desk } from '../../src/core/model.js';
import { choose, fill, memory, seed, send, showForm } from '../support/ticketForm.js';

const moscow = { timeZone: 'Europe/Moscow', week: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' })) };
const departments: Department[] = [
  { id: 'technical', label: 'Technical support', replyTime: 'PT1H', waiting: 3 },
  { id: 'billing', label: 'Billing', replyTime: 'PT4H', hours: moscow },
  { id: 'sales', label: 'Sales' },
];

const desk = (more: Partial<Desk> = {}) => memory({ seed: { ...seed, desk: { departments, ...more } } });
const london = { timeZone: 'Europe/London', locale: 'en-GB' };

// A Saturday.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-07T12:00:00Z') }));
afterEach(() => vi.useRealTimers());

describe('before Send, the form says', () => {
  it('by when an answer may be expected, and how many wait', async () => {
    showForm(desk(), {}, london);
    expect(await screen.findByText(/^Expect an answer by: today, 13:00\. 3 requests are waiting/)).toBeVisible();
  });

  it('where the answer comes', async () => {
    showForm(desk(), {}, london);
    expect(
      await screen.findByText('The answer comes here, in the request, and you are told at anna@example.com.'),
    ).toBeVisible();
  });

  it('when somebody is back, in the customer’s own time', async () => {
    const user = showForm(desk(), {}, london);
    await choose(user, /^Department/, /^Billing/);
    expect(
      await screen.findByText(
        'Nobody is at the desk right now. Somebody is back: Mon 9 Mar, 06:00. Expect an answer by: Mon 9 Mar, 10:00. Times are in your time zone.',
      ),
    ).toBeVisible();
  });

  it('nothing of the kind, where nothing is known', async () => {
    const user = showForm(desk(), {}, london);
    await screen.findByText(/^Expect an answer/);
    await choose(user, /^Department/, /^Sales/);
    expect(screen.queryByText(/The answer comes here/)).toBeNull();
  });

  it('all of it to those who hear the Send button', async () => {
    showForm(desk(), {}, london);
    await screen.findByText(/^Expect an answer/);
    expect(send()).toHaveAccessibleDescription(/^Expect an answer by: today, 13:00/);
  });
});

describe('after it is sent, the confirmation says', () => {
  it('by when an answer comes, what to look out for and what not to do', async () => {
    const user = showForm(
      desk({
        statuses: [
          { id: 'open', kind: 'open' },
          { id: 'a', kind: 'answered', label: 'Your turn' },
        ],
      }),
      {},
      london,
    );
    await fill(user);
    await user.click(send());
    const said = within(await screen.findByRole('status', { name: '' }));
    expect(await screen.findByRole('heading', { name: /is created$/ })).toHaveFocus();
    expect(said.getByText(/Expect it by: today, 13:00\.$/)).toBeVisible();
    expect(said.getByText(/“Your turn”, and it is your turn\.$/)).toBeVisible();
    expect(said.getByText(/Add it to this request/)).toBeVisible();
  });
});
