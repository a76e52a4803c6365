import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { MemoryFault } from 'ticketdock/adapters/memory';
import { TicketError } from 'ticketdock';
import { adapterOf, everythingKept, openTab } from '../support/formTabs.js';

const created = /^Request #\d+ is created$/;

/** A form that is filled in, at a backend whose fault can be changed. */
async function filled(first?: MemoryFault) {
  let fault = first;
  const adapter = adapterOf({ faults: { createTicket: () => fault } });
  const tab = await openTab(adapter);
  await tab.choose('Billing');
  await tab.write('No SSH', 'Since 09:30');
  return { adapter, tab, now: (next?: MemoryFault) => (fault = next) };
}

const total = async (adapter: ReturnType<typeof adapterOf>) => (await adapter.listTickets({})).total;

describe('while the backend is away', () => {
  it('the form says when it is tried again, keeps its words, and goes by itself', async () => {
    const { adapter, tab, now } = await filled('unavailable');
    await tab.send.click();
    await expect.element(tab.within.getByText(/Next try in \d+ seconds?\./)).toBeVisible();
    await expect.element(tab.within.getByRole('button', { name: 'Waiting to be sent' })).toHaveFocus();
    await expect.element(tab.body).toHaveValue('Since 09:30');
    await expect.element(tab.body).toHaveAttribute('readonly');
    await expect.element(tab.within.getByText('Saved in this browser')).toBeVisible();
    now();
    await tab.press('Try now');

    await expect.element(tab.within.getByRole('heading', { name: created })).toHaveFocus();
    expect(await total(adapter)).toBe(1);
  });

  it('the request can be taken back: it is a draft again, and not sent', async () => {
    const { adapter, tab, now } = await filled('unavailable');
    await tab.send.click();
    await tab.press('Change');
    await expect.element(tab.subject).toHaveFocus();
    await tab.body.fill('Since 09:30, port 22');
    await tab.isKept();
    now();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await total(adapter)).toBe(0);
    await tab.send.click();

    await expect.element(tab.within.getByRole('heading', { name: created })).toBeVisible();
    const [ticket] = (await adapter.listTickets({})).items;
    const { items } = await adapter.listMessages(ticket?.id ?? '', {});
    expect(items).toMatchObject([{ body: { value: 'Since 09:30, port 22' } }]);
  });

  it('the request goes on when the customer has left the form, and after a reload', async () => {
    const { adapter, tab, now } = await filled('unavailable');
    await tab.send.click();
    await expect.element(tab.within.getByText(/Next try/).first()).toBeVisible();
    await tab.close();
    now();
    const next = await openTab(adapter);

    await expect.poll(() => total(adapter), { timeout: 15_000 }).toBe(1);
    await expect.element(next.body).toHaveValue('');
  });

  it('pressing twenty times makes one ticket', async () => {
    const { adapter, tab } = await filled();
    const button = tab.send.element() as HTMLButtonElement;
    for (let press = 0; press < 20; press++) button.click();
    await expect.element(tab.within.getByRole('heading', { name: created })).toBeVisible();

    expect(await total(adapter)).toBe(1);
  });
});

describe('when the session has ended', () => {
  it('the form says that it waits for the customer to sign in, and then goes by itself', async () => {
    let isOut = true;
    const adapter = adapterOf({ faults: { createTicket: () => (isOut ? 'unauthorized' : undefined) } });
    const onUnauthorized = vi.fn();
    const tab = await openTab(adapter, {}, { onUnauthorized });
    await tab.choose('Billing');
    await tab.write('No SSH', 'Since 09:30');
    await tab.send.click();
    await expect
      .element(tab.within.getByText('You are signed out. It goes on when you have signed in again.'))
      .toBeVisible();
    expect(onUnauthorized).toHaveBeenCalledTimes(1);
    isOut = false;
    await tab.press('Try now');

    await expect.element(tab.within.getByRole('heading', { name: created })).toBeVisible();
  });
});

describe('what was refused', () => {
  it('is with the draft again as soon as it is changed', async () => {
    const { adapter, tab, now } = await filled(
      new TicketError('invalid', undefined, { fields: { subject: 'names no server' } }),
    );
    await tab.send.click();
    await expect.element(tab.within.getByText(/names no server/)).toBeVisible();
    expect(await everythingKept()).toContain('"state":"failed"');
    await tab.subject.fill('No SSH on web-1');
    await tab.isKept();
    expect(await everythingKept()).not.toContain('"state":"failed"');
    now();
    await userEvent.keyboard('{Enter}');

    await expect.element(tab.within.getByRole('heading', { name: created })).toBeVisible();
    expect(await total(adapter)).toBe(1);
  });

  it('as other words have arrived under its name is explained, and can go as another', async () => {
    const { adapter, tab, now } = await filled(
      new TicketError('conflict', undefined, { fields: { clientRef: 'was used' } }),
    );
    await tab.send.click();
    await expect.element(tab.within.getByText('An earlier version of this request has arrived.')).toBeVisible();
    now();
    await tab.press('Send as another request');

    await expect.element(tab.within.getByRole('heading', { name: created })).toBeVisible();
    expect(await total(adapter)).toBe(1);
  });
});
