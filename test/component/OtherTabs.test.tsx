import { render, screen, within } from '@testing-library/react';
import { SupportProvider, TicketList, TicketThread } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { expect, it } from 'vitest';
import { seed } from '../support/ticketList.js';

const row = (tab: HTMLElement) => within(tab).findByRole('button', { name: /^No SSH access/ });

it.each([
  ['follows at once what is read in another tab of the customer', 'anna', true],
  ['knows nothing of what another customer reads', 'ben', false],
  ['is alone where the customers cannot be told apart', undefined, false],
])('a list whose backend tells of nothing %s', async (_, storageKey, follows) => {
  const adapter = createMemoryAdapter({ seed, without: ['subscribe', 'changesSince'] });
  render(
    <section aria-label="first">
      <SupportProvider adapter={adapter} storageKey="anna">
        <TicketList onSelect={() => undefined} />
      </SupportProvider>
    </section>,
  );
  const first = screen.getByRole('region', { name: 'first' });
  await expect.poll(async () => (await row(first)).textContent).toMatch(/1 new|unread/i);
  render(
    <SupportProvider adapter={adapter} storageKey={storageKey}>
      <TicketThread ticketId="ssh" />
    </SupportProvider>,
  );
  await expect.poll(async () => (await adapter.getTicket('ssh')).unread ?? 0).toBe(0);
  const isUnread = async () => /1 new|unread/i.test((await row(first)).textContent ?? '');

  // Long enough for a tab to hear of it, and far less than until the backend is asked again.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await isUnread()).toBe(!follows);
});
