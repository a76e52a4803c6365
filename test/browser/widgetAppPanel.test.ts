import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dock, launcher, panel, row } from '../support/ticketDock.js';

const list = () => page.getByRole('list', { name: 'Requests' });

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('dir');
  sessionStorage.clear();
});

describe('on a wide screen', () => {
  it('the launcher opens a panel that leaves the page usable, and the focus goes to its title', async () => {
    await page.viewport(1280, 800);
    const { told, focused } = dock({ mode: 'launcher' });
    await launcher().click();
    await expect.element(panel()).toBeVisible();
    await expect.element(list()).toBeVisible();

    await expect.poll(() => focused()?.textContent).toBe('Support');
    expect(focused()?.localName).toBe('h2');
    await expect.element(launcher()).toHaveAttribute('aria-expanded', 'true');
    expect(document.body.hasAttribute('inert')).toBe(false);
    expect(document.body.getAttribute('style')).toBeNull();
    expect(told.map(({ type }) => type)).toContain('open');
  });

  it('Escape closes it and the focus is back at the launcher', async () => {
    await page.viewport(1280, 800);
    const { focused, of } = dock({ mode: 'launcher' });
    await launcher().click();
    await expect.element(list()).toBeVisible();
    await userEvent.keyboard('{Escape}');

    await expect.element(page.getByRole('heading', { name: 'Support' })).not.toBeInTheDocument();
    expect(focused()?.getAttribute('aria-expanded')).toBe('false');
    expect(of('close')).toHaveLength(1);
  });

  it('Escape in a filled search clears the search first', async () => {
    await page.viewport(1280, 800);
    dock({ mode: 'launcher' });
    await launcher().click();
    await page.getByRole('searchbox').fill('slow');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('searchbox')).toHaveValue('');

    await expect.element(panel()).toBeVisible();
  });

  it('the host closes it without taking the focus from where the customer is', async () => {
    await page.viewport(1280, 800);
    const field = document.body.appendChild(document.createElement('input'));
    const { element } = dock({ mode: 'launcher' });
    await launcher().click();
    await expect.element(list()).toBeVisible();
    field.focus();
    element.close();

    await expect.element(list()).not.toBeInTheDocument();
    expect(document.activeElement).toBe(field);
  });

  it('stands within the window, on the side that the attributes say', async () => {
    await page.viewport(1280, 500);
    const { element } = dock({ mode: 'launcher', position: 'bottom-start', offset: '30 40' });
    await launcher().click();
    await expect.element(panel()).toBeVisible();

    const box = panel().element().getBoundingClientRect();
    expect(box.left).toBe(40);
    expect(box.width).toBe(400);
    expect(box.top).toBeGreaterThan(0);
    expect(box.bottom).toBeLessThan(500 - 30 - 40);
    element.setAttribute('position', 'bottom-end');
    await expect.poll(() => panel().element().getBoundingClientRect().right).toBe(1280 - 40);
  });

  it('the launcher says how many requests have something new', async () => {
    await page.viewport(1280, 800);
    const { of } = dock({ mode: 'launcher' });
    await launcher().hover();

    await expect.element(launcher(/^Support, 1 request has something new$/)).toHaveTextContent('1');
    expect(of('unread')).toEqual([{ count: 1 }]);
  });
});

describe('on a phone', () => {
  it('the panel is a dialog over the page, and Close leads back to the launcher', async () => {
    await page.viewport(360, 740);
    const { focused } = dock({ mode: 'launcher' });
    await launcher().click();
    const dialog = page.getByRole('dialog', { name: 'Support' });
    await expect.element(dialog).toBeVisible();
    const { width, height } = dialog.element().getBoundingClientRect();
    expect([width, height]).toEqual([360, 740]);
    await page.getByRole('button', { name: 'Close' }).click();

    await expect.element(dialog).not.toBeInTheDocument();
    expect(focused()).toBe(launcher().element());
  });

  it('what is typed and the focus survive the turn of the phone', async () => {
    await page.viewport(360, 740);
    const { focused } = dock({ mode: 'launcher' });
    await launcher().click();
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('textbox', { name: 'Subject' }).fill('No SSH access');
    const field = focused();
    await page.viewport(1280, 800);
    await expect.element(panel()).toBeVisible();

    expect(focused()).toBe(field);
    await expect.element(page.getByRole('textbox', { name: 'Subject' })).toHaveValue('No SSH access');
    await page.viewport(360, 740);
    await expect.element(page.getByRole('dialog', { name: 'Support' })).toBeVisible();
    expect(focused()).toBe(field);
  });
});

describe('the way through the desk', () => {
  it('a row leads to its thread and Create to the form, with the focus, though both are loaded later', async () => {
    await page.viewport(1280, 800);
    const { focused } = dock({ mode: 'launcher' });
    await launcher().click();
    await row(/^Site is slow/).click();
    await expect.element(page.getByText('Since noon')).toBeVisible();
    await expect.poll(() => focused()?.textContent).toBe('Site is slow');
    await page.getByRole('button', { name: 'All requests' }).click();
    await page.getByRole('button', { name: 'Create' }).click();

    await expect.element(page.getByRole('textbox', { name: 'Subject' })).toBeVisible();
  });

  it('after a reload the panel is open where the customer was', async () => {
    await page.viewport(1280, 800);
    const first = dock({ mode: 'launcher', customer: 'anna' });
    await launcher().click();
    await row(/^Site is slow/).click();
    await expect.element(page.getByText('Since noon')).toBeVisible();
    first.element.remove();
    dock({ mode: 'launcher', customer: 'anna' });

    await expect.element(page.getByText('Since noon')).toBeVisible();
  });

  it('another customer of the same tab begins at the list', async () => {
    await page.viewport(1280, 800);
    const { element } = dock({ customer: 'anna' });
    await row(/^Site is slow/).click();
    await expect.element(page.getByText('Since noon')).toBeVisible();
    element.setAttribute('customer', 'boris');

    await expect.element(page.getByText('Choose a request')).toBeVisible();
  });
});
