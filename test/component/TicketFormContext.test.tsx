import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ContextOffer, ContextRequest } from 'ticketdock';
import { choose, fill, memory, seed, send, showForm, watching } from '../support/ticketForm.js';

const message = 'Since 09:30: Connection refused';
const health = (value: Exclude<ContextOffer, string>['value']): ContextOffer => ({
  id: 'health',
  label: 'Health',
  value,
});
const offering = (...context: ContextOffer[]) => ({ assist: { context } });

const tick = () => screen.findByRole('checkbox', { name: /^Send technical details along/ });
const list = () => screen.findByRole('list', { name: 'What will be sent' });
const items = async () => within(await list()).getAllByRole('listitem');
const textOf = async () => (await items()).map((item) => item.textContent);

describe('technical details', () => {
  it('are not spoken of where the host offers none', async () => {
    showForm(memory());
    await screen.findByRole('button', { name: 'Send' });

    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('do not go along by themselves, and nobody finds them out', async () => {
    const value = vi.fn(() => 'down');
    const { adapter, sent } = watching(memory());
    const user = showForm(adapter, {}, offering('page', 'browser', 'timeZone', health(value)));
    await fill(user);
    expect(await tick()).not.toBeChecked();
    await user.click(send());

    await waitFor(() => expect(sent[0]?.body).toBe(message));
    expect(value).not.toHaveBeenCalled();
  });

  it('go along as they are shown, letter by letter', async () => {
    const { adapter, sent } = watching(memory());
    const user = showForm(adapter, {}, offering('page', 'browser', 'timeZone', health('disk 81% full')));
    await fill(user);
    await user.click(await tick());
    const shown = (await textOf()).map((text) => text?.replace(/^([^:]+):/, '$1: '));
    await user.click(send());

    expect(shown).toHaveLength(4);
    expect(shown[1]).toBe(`Browser: ${navigator.userAgent}`);
    await waitFor(() => expect(sent[0]?.body).toBe(`${message}\n\nTechnical details\n${shown.join('\n')}`));
  });

  it('stay behind when the tick is taken back', async () => {
    const { adapter, sent } = watching(memory());
    const user = showForm(adapter, {}, offering('timeZone'));
    await fill(user);
    await user.click(await tick());
    await list();
    await user.click(await tick());
    await user.click(send());

    await waitFor(() => expect(sent[0]?.body).toBe(message));
  });

  it('can be taken out one by one and put back, with the keyboard alone', async () => {
    const { adapter, sent } = watching(memory());
    const user = showForm(
      adapter,
      {},
      offering({ ...(health('fine') as object), id: 'a', label: 'A' } as ContextOffer, health('down')),
    );
    await fill(user);
    await user.click(await tick());
    await list();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Do not send: A' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Send after all: A' })).toHaveFocus();
    expect(await textOf()).toEqual(['A:will not be sent', 'Health:down']);
    await user.tab();
    await user.keyboard('{Enter}');
    await user.keyboard('{Enter}');
    await user.click(send());

    await waitFor(() => expect(sent[0]?.body).toBe(`${message}\n\nTechnical details\nHealth: down`));
  });

  it('that were taken out stay out when the tick is taken back and set again', async () => {
    const user = showForm(memory(), {}, offering(health('down')));
    await user.click(await tick());
    await user.click(await screen.findByRole('button', { name: 'Do not send: Health' }));
    await user.click(await tick());
    await user.click(await tick());

    expect(await textOf()).toEqual(['Health:will not be sent']);
  });

  it('are freed of what could open something', async () => {
    const { adapter, sent } = watching(memory());
    const user = showForm(adapter, {}, offering(health('see https://a:b@panel.example/x?token=1&tab=dns')));
    await fill(user);
    await user.click(await tick());
    expect(await textOf()).toEqual(['Health:see https://panel.example/x?token=***&tab=dns']);
    await user.click(send());

    await waitFor(() => expect(sent[0]?.body).toContain('Health: see https://panel.example/x?token=***&tab=dns'));
  });

  it('do not make a message too long: they stay behind, and that is said before', async () => {
    const { adapter, sent } = watching(memory({ seed: { ...seed, desk: { limits: { maxBodyLength: 50 } } } }));
    const user = showForm(adapter, {}, offering(health('down')));
    await fill(user);
    await user.click(await tick());
    expect(await screen.findByText(/^They do not fit under the message/)).toBeVisible();
    await user.click(send());

    await waitFor(() => expect(sent[0]?.body).toBe(message));
  });
});

describe('what only the host knows', () => {
  it('is asked for with the chosen service, and again when another one is chosen', async () => {
    const asked: (string | undefined)[] = [];
    const value = ({ serviceId }: ContextRequest) => {
      asked.push(serviceId);
      return Promise.resolve(serviceId ? `${serviceId} is fine` : undefined);
    };
    const user = showForm(memory(), {}, offering('timeZone', health(value)));
    await user.click(await tick());
    expect(await items()).toHaveLength(1);
    await choose(user, /^Service/, /^VPS msk-17/);

    expect(await screen.findByText('vps is fine')).toBeVisible();
    expect(asked).toEqual([undefined, 'vps']);
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('down'))],
    [
      'breaks',
      () => {
        throw new Error('down');
      },
    ],
  ])('is left out when the host %s, and that is said', async (_, value) => {
    const { adapter, sent } = watching(memory());
    const user = showForm(adapter, {}, offering(health(value)));
    await fill(user);
    await user.click(await tick());
    expect(await screen.findByText('could not be found out, so it is left out')).toBeVisible();
    await user.click(send());

    await waitFor(() => expect(sent[0]?.body).toBe(message));
  });

  it('is not waited for: what is not there yet stays behind', async () => {
    const { adapter, sent } = watching(memory());
    const user = showForm(
      adapter,
      {},
      offering(
        health(() => new Promise<string>(() => {})),
        'timeZone',
      ),
    );
    await fill(user);
    await user.click(await tick());
    expect(await screen.findByText('being found out…')).toBeVisible();
    await user.click(send());

    await waitFor(() => expect(sent[0]?.body).toMatch(/Technical details\nTime zone: [^\n]+$/));
  });

  it('is given up after five seconds, and the host is told', async () => {
    let given: AbortSignal | undefined;
    const value = ({ signal }: ContextRequest) => {
      given = signal;
      return new Promise<string>(() => {});
    };
    const user = showForm(memory(), {}, offering(health(value)));
    await user.click(await tick());
    await list();
    expect(given?.aborted).toBe(false);

    expect(await screen.findByText(/^could not be found out/)).toBeVisible();
    expect(given?.aborted).toBe(true);
  });

  it('is called off when the customer changes their mind', async () => {
    let given: AbortSignal | undefined;
    const value = ({ signal }: ContextRequest) => {
      given = signal;
      return new Promise<string>(() => {});
    };
    const user = showForm(memory(), {}, offering(health(value)));
    await user.click(await tick());
    await list();
    await user.click(await tick());

    expect(given?.aborted).toBe(true);
  });
});
