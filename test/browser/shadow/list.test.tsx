import { within } from '@testing-library/dom';
import { SupportDesk, SupportProvider } from 'ticketdock';
import type { MemoryAdapterOptions } from 'ticketdock/adapters/memory';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { places, showInShadow, slow, type Place } from '../../support/shadowDesk.js';
import { shadowAdapter } from '../../support/shadowSeed.js';

async function show(place: Place, options?: MemoryAdapterOptions) {
  const adapter = shadowAdapter(options);
  const desk = showInShadow(
    place,
    <SupportProvider adapter={adapter}>
      <SupportDesk />
    </SupportProvider>,
  );
  await desk.find('button', /^No SSH access/);
  return desk;
}

// Each is a walk of many keys.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => page.viewport(1000, 700));

describe.each(places)('a list in a shadow root that is %s', (place) => {
  it('is gone through by arrows, Home and End, and a request is opened and left by keys', async () => {
    const desk = await show(place);
    await desk.press('button', /^No SSH access/, '{ArrowDown}');
    await desk.hasFocus('button', /^Request 1,/);
    await userEvent.keyboard('{End}');
    await desk.hasFocus('button', /^Request 10,/);
    await userEvent.keyboard('{Home}{ArrowDown}{ArrowDown}{ArrowUp}');
    await desk.hasFocus('button', /^Request 1,/);
    await userEvent.keyboard('{Enter}');
    await desk.hasFocus('heading', 'Request 1');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    await desk.hasFocus('button', /^Request 1,/);
    expect(desk.has('heading', 'Request 1')).toBe(false);
  });

  it('goes to its search by a slash, and from there back to its rows', async () => {
    const desk = await show(place);
    await desk.press('button', /^No SSH access/, '/');
    await desk.hasFocus('searchbox');
    await userEvent.keyboard('j/k');
    expect(desk.get('searchbox')).toHaveValue('j/k');
    await userEvent.keyboard('{Escape}');
    expect(desk.get('searchbox')).toHaveValue('');
    await desk.find('button', /^No SSH access/);
    await userEvent.keyboard('{Escape}');
    await desk.hasFocus('button', /^No SSH access/);
  });

  it('is narrowed by status, by choices and by days, and the panel closes by Escape', async () => {
    const desk = await show(place);
    await desk.press('radio', /^All/, '{ArrowRight}');
    await desk.hasFocus('radio', /^Open/);
    await desk.isGone('button', /^Request 1,/);
    await userEvent.keyboard('{ArrowLeft}');
    await desk.find('button', /^Request 1,/);

    await desk.press('button', /^Filters/, '{Enter}');
    await desk.press('combobox', 'Department', '{ArrowDown}');
    await desk.find('listbox');
    await userEvent.keyboard('{End}{Home}{ArrowDown}{ArrowDown}{Enter}');
    await desk.hasFocus('combobox', 'Department');
    expect(desk.get('combobox', 'Department')).toHaveTextContent('Billing');
    await desk.isGone('button', /^No SSH access/);

    const from = desk.inside.getByLabelText('From');
    from.focus();
    await userEvent.keyboard('01022026');
    expect(from).toHaveValue('2026-01-02');
    expect(desk.focused() === from).toBe(true);
    await userEvent.keyboard('{Escape}');
    await desk.isGone('group', 'Filters');
    await desk.hasFocus('button', /^Filters/);
  });

  it('hands the focus on from a row that is put away, and back with it', async () => {
    const desk = await show(place);
    await desk.press('button', /^Request 2,/, '{Delete}');
    await desk.hasFocus('button', 'Undo');
    await userEvent.keyboard('{Enter}');
    await desk.hasFocus('button', /^Request 2,/);
    expect(desk.has('button', 'Undo')).toBe(false);
  });

  it('leaves the focus on a request that waits to be sent, however often it is tried', async () => {
    let tries = 0;
    const createTicket = () => {
      tries += 1;
      return 'unavailable' as const;
    };
    const desk = await show(place, { faults: { createTicket } });
    await desk.press('button', 'Create', '{Enter}');
    await desk.press('textbox', 'Subject', 'No SSH');
    await desk.press('combobox', 'Department', 'bi{Enter}');
    await desk.press('textbox', /^Message/, 'Since 8:40');
    await desk.press('button', 'Send', '{Enter}');
    const waiting = await desk.find('list', /waiting to be sent|not sent/);
    const [button] = await within(waiting).findAllByRole('button');
    button?.focus();
    const before = tries;
    await expect.poll(() => tries, { timeout: 10_000 }).toBeGreaterThan(before);
    await expect.poll(() => waiting.contains(desk.focused()), slow).toBe(true);
  });
});
