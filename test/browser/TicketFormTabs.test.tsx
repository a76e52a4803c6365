import { describe, expect, it, vi } from 'vitest';
import { adapterOf, everythingKept, openTab } from '../support/formTabs.js';
import { spoilDrafts } from '../support/spoilDrafts.js';

const created = /^Request #\d+ is created$/;

/** Two tabs that show the same draft. */
async function twoTabs(adapter = adapterOf()) {
  const first = await openTab(adapter);
  await first.choose('Billing');
  await first.write('No SSH', 'Since 09:30');
  await first.isKept();
  const second = await openTab(adapter);
  await expect.element(second.body).toHaveValue('Since 09:30');
  return { adapter, first, second };
}

describe('two tabs with the same draft', () => {
  it('make one ticket of two presses, and both say its number', async () => {
    const { adapter, first, second } = await twoTabs(adapterOf({ latency: 300 }));
    // At once: presses of a driver come one after the other, and the first may have been answered by then.
    for (const { send } of [first, second]) (send.element() as HTMLElement).click();
    const titles = [first, second].map(({ within }) => within.getByRole('heading', { name: created }));
    for (const title of titles) await expect.element(title).toBeVisible();

    expect(titles[0]?.element().textContent).toBe(titles[1]?.element().textContent);
    expect((await adapter.listTickets({})).total).toBe(1);
  });

  it('follow each other while only one of them writes', async () => {
    const { first, second } = await twoTabs();
    await first.body.fill('Since 09:30, port 22');

    await expect.element(second.body).toHaveValue('Since 09:30, port 22');
  });

  it('keep both texts when both write, tell of the other, and show it on demand', async () => {
    const { first, second } = await twoTabs();
    await second.write('Invoice', 'Is wrong');
    await second.isKept();
    await first.body.fill('Since 09:30, port 22');
    await first.isKept();
    await expect.element(first.within.getByText('Another draft is kept in another tab:')).toBeVisible();
    await expect.element(first.within.getByText('Invoice', { exact: true })).toBeVisible();
    expect([await everythingKept()].join()).toMatch(/port 22/);
    expect([await everythingKept()].join()).toMatch(/Is wrong/);
    await expect.element(second.body).toHaveValue('Is wrong');

    await first.press('Show it');
    await expect.element(first.body).toHaveValue('Is wrong');
    await expect.element(first.within.getByText('No SSH', { exact: true })).toBeVisible();
    await first.press('Show it');
    await expect.element(first.body).toHaveValue('Since 09:30, port 22');
  });

  it('have nothing more of it when one of them has sent it; the other says so', async () => {
    const { first, second } = await twoTabs();
    await first.send.click();
    await expect.element(first.within.getByRole('heading', { name: created })).toBeVisible();

    await expect.element(second.body).toHaveValue('');
    await expect.element(second.within.getByText('The draft was sent or discarded in another tab.')).toBeVisible();
  });
});

describe('a browser that keeps nothing', () => {
  it('has a form that works, says so, and asks before the page goes', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Forbidden', 'SecurityError');
    });
    const { body, subject, choose, send, within, write } = await openTab();
    await choose('Billing');
    await write('No SSH', 'Since 09:30');
    await expect.element(within.getByText(/^This browser does not keep what you type/)).toBeVisible();
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    await expect.element(subject).toHaveValue('No SSH');
    await expect.element(body).toHaveValue('Since 09:30');
    await send.click();
    await expect.element(within.getByRole('heading', { name: created })).toBeVisible();

    const afterwards = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(afterwards);
    expect(afterwards.defaultPrevented).toBe(false);
  });
});

describe('what was kept by another version, or is broken', () => {
  it('is dropped without a word', async () => {
    const before = await openTab();
    await before.write('No SSH', 'Since 09:30');
    await before.isKept();
    await before.close();
    expect(await spoilDrafts()).toEqual({ databases: 1 });
    const { body, within } = await openTab();
    await expect.element(body).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 300));

    await expect.element(body).toHaveValue('');
    expect(within.getByText(/^Your draft is back/).query()).toBeNull();
  });
});
