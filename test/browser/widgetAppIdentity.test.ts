import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { dock, guarded, launcher, memory, row } from '../support/ticketDock.js';

const signedOut = () => page.getByRole('status').filter({ hasText: 'You are signed out.' });
const again = () => page.getByRole('button', { name: 'I have signed in' });
const subject = () => page.getByRole('textbox', { name: 'Subject' });

beforeEach(() => page.viewport(1280, 800));

afterEach(() => {
  document.body.replaceChildren();
  sessionStorage.clear();
  localStorage.clear();
});

describe('a customer whom the server takes for signed out', () => {
  it('is told so with what is safe, once, and the host is, too', async () => {
    const { adapter, refuse } = guarded();
    refuse(true);
    const { of } = dock({}, { adapter });

    await expect.element(signedOut()).toBeVisible();
    await expect.element(page.getByText(/What you have written stays here/)).toBeVisible();
    expect(of('error')).toEqual([{ code: 'unauthorized', operation: 'session' }]);
  });

  it('goes on with what was typed when the host says that they have signed in', async () => {
    const { adapter, refuse } = guarded();
    const { element } = dock({ view: 'new' }, { adapter });
    await subject().fill('No SSH access');
    refuse(true);
    element.signIn();
    await expect.element(signedOut()).toBeVisible();
    refuse(false);
    element.signIn();

    await expect.element(signedOut()).not.toBeInTheDocument();
    await expect.element(subject()).toHaveValue('No SSH access');
    await expect.element(row(/^Site is slow/)).toBeVisible();
  });

  it('goes on when there is a new token, and when they say so themselves', async () => {
    const { adapter, refuse } = guarded();
    refuse(true);
    const { element } = dock({}, { adapter });
    await expect.element(signedOut()).toBeVisible();
    refuse(false);
    element.setAttribute('token', 'fresh');
    await expect.element(row(/^Site is slow/)).toBeVisible();
    refuse(true);
    element.signIn();
    await expect.element(signedOut()).toBeVisible();
    refuse(false);
    await again().click();

    await expect.element(signedOut()).not.toBeInTheDocument();
  });
});

describe('a customer who signs out of the host', () => {
  it('leaves nothing of theirs on screen or in the browser', async () => {
    const { element, of } = dock({ mode: 'launcher', customer: 'anna' });
    await launcher().click();
    await row(/^Site is slow/).click();
    await expect.element(page.getByText('Since noon')).toBeVisible();
    await element.signOut();

    await expect.element(page.getByText('Site is slow')).not.toBeInTheDocument();
    expect(element.shadowRoot?.textContent).not.toContain('Site is slow');
    const kept = [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage));
    expect(kept.filter((key) => key.includes('anna'))).toEqual([]);
    expect(of('unread').at(-1)).toEqual({ count: 0 });
    expect(launcher().element().getAttribute('aria-label')).toBe('Support');
  });

  it('finds their requests again as soon as they have signed in', async () => {
    const { element } = dock({ customer: 'anna' });
    await expect.element(row(/^Site is slow/)).toBeVisible();
    await element.signOut();
    await expect.element(page.getByText('Sign in to see your requests and to write to support.')).toBeVisible();
    element.signIn();

    await expect.element(row(/^Site is slow/)).toBeVisible();
  });
});

describe('the way to the backend', () => {
  it('is missing: the customer is told, and it comes as soon as the host gives it', async () => {
    const { element } = dock({}, {});
    await expect.element(page.getByText('Support is not available here yet.')).toBeVisible();
    element.adapter = memory();

    await expect.element(row(/^Site is slow/)).toBeVisible();
  });
});
