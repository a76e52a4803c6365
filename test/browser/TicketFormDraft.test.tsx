import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { adapterOf, customer, everythingKept, openTab } from '../support/formTabs.js';

describe('a draft', () => {
  it('is back after a reload: words, choices, files and caret', async () => {
    const first = await openTab();
    await first.choose('Servers');
    await first.write('No SSH', 'Since 09:30');
    const file = new File(['log'], 'error.log', { type: 'text/plain' });
    await userEvent.upload(first.root.querySelector('input[type=file]') as HTMLInputElement, file);
    await first.body.click();
    (first.body.element() as HTMLTextAreaElement).setSelectionRange(5, 5);
    await userEvent.keyboard('!');
    await first.isKept();
    await first.close();

    const second = await openTab();
    await expect.element(second.body).toHaveValue('Since! 09:30');
    await expect.element(second.subject).toHaveValue('No SSH');
    await expect.element(second.within.getByRole('combobox', { name: /Department/ })).toHaveTextContent('Servers');
    await expect.element(second.within.getByRole('button', { name: 'Remove error.log' })).toBeVisible();
    await expect.element(second.within.getByText(/^Your draft is back/)).toBeVisible();
    await expect.element(second.body).toHaveFocus();
    expect((second.body.element() as HTMLTextAreaElement).selectionStart).toBe(6);
  });

  it('leaves the focus where the customer is', async () => {
    const first = await openTab();
    await first.write('No SSH', 'Since 09:30');
    await first.isKept();
    await first.close();
    const host = document.body.appendChild(document.createElement('input'));
    host.focus();

    const second = await openTab();
    await expect.element(second.body).toHaveValue('Since 09:30');
    expect(document.activeElement).toBe(host);
    host.remove();
  });

  it('is kept when the form goes before a second has passed', async () => {
    const first = await openTab();
    await first.write('No SSH', 'Since 09:30');
    await first.close();

    await expect.element((await openTab()).body).toHaveValue('Since 09:30');
  });

  it('is thrown away by one press, and had back by another', async () => {
    const first = await openTab();
    await first.write('No SSH', 'Since 09:30');
    await first.isKept();
    await first.close();
    const second = await openTab();
    await second.press('Discard');
    await expect.element(second.body).toHaveValue('');
    await expect.poll(everythingKept).not.toContain('Since 09:30');
    await expect.element(second.within.getByRole('button', { name: 'Put it back' })).toHaveFocus();
    await second.press('Put it back');

    await expect.element(second.body).toHaveValue('Since 09:30');
    await second.isKept();
    expect(await everythingKept()).toContain('Since 09:30');
  });

  it('is gone once it was sent', async () => {
    const first = await openTab();
    await first.choose('Billing');
    await first.write('No SSH', 'Since 09:30');
    await first.isKept();
    await first.send.click();
    await expect.element(first.within.getByRole('heading', { name: /is created/ })).toBeVisible();
    await first.close();

    const second = await openTab();
    await expect.element(second.subject).toHaveValue('');
    await expect.poll(everythingKept).not.toContain('Since 09:30');
  });

  it('of one way to begin is not that of another', async () => {
    const first = await openTab(undefined, { prefill: { followUpOf: 'a' } });
    await first.write('Once more', 'It is back');
    await first.isKept();
    await first.close();

    await expect.element((await openTab()).body).toHaveValue('');
    await expect.element((await openTab(undefined, { prefill: { followUpOf: 'a' } })).body).toHaveValue('It is back');
  });

  it('is nothing as long as there is only what the host has filled in', async () => {
    const first = await openTab(undefined, { prefill: { subject: 'From the host', departmentId: 'billing' } });
    await expect.element(first.subject).toHaveValue('From the host');
    await first.choose('Servers');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await first.close();

    expect(await everythingKept()).not.toContain('From the host');
  });

  it('never holds what is asked for in secret, nor does the outbox, a tab, an event or the page', async () => {
    const told: unknown[] = [];
    const channel = new BroadcastChannel(`ticketdock:${customer}`);
    channel.addEventListener('message', ({ data }) => told.push(data));
    const onEvent = vi.fn();
    const adapter = adapterOf({ faults: { createTicket: 'unavailable' } });
    const first = await openTab(adapter, {}, { onEvent });
    await first.choose('Servers');
    await first.write('No SSH', 'Since 09:30');
    await first.within.getByLabelText('Root password', { exact: true }).fill('hunter2');
    await first.isKept();
    expect(await everythingKept()).toContain('Since 09:30');
    expect(await everythingKept()).not.toContain('hunter2');
    await first.send.click();
    await expect.element(first.within.getByText(/Next try/).first()).toBeVisible();
    const kept = await everythingKept();
    expect(kept).toContain('Since 09:30');
    expect([kept, JSON.stringify(told), JSON.stringify(onEvent.mock.calls), first.root.innerHTML].join()).not.toContain(
      'hunter2',
    );
    expect(told.length).toBeGreaterThan(0);
    await first.close();
    const second = await openTab(adapter);
    await expect.element(second.subject).toBeVisible();
    expect(document.body.innerHTML).not.toContain('hunter2');
    channel.close();
  });
});
