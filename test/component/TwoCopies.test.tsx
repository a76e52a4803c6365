import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import type * as kit from 'ticketdock';
import { memory } from '../support/ticketList.js';

type Copy = typeof kit;

const copies: Copy[] = [];

beforeAll(async () => {
  for (const _ of ['one', 'two']) {
    vi.resetModules();
    copies.push(await import('ticketdock'));
  }
});

it('two copies of the kit on one page, over two backends of one customer, know nothing of each other', async () => {
  const complaint = vi.spyOn(console, 'error');
  const [One, Two] = copies as [Copy, Copy];
  expect(One.SupportProvider).not.toBe(Two.SupportProvider);
  const select = vi.fn();
  render(
    <>
      <section aria-label="one">
        <One.SupportProvider adapter={memory()} storageKey="anna">
          <One.TicketList onSelect={select} />
        </One.SupportProvider>
      </section>
      <section aria-label="two">
        <Two.SupportProvider
          adapter={memory({ seed: { tickets: [{ id: 'x', subject: 'Elsewhere' }] } })}
          storageKey="anna"
        >
          <Two.SupportDesk />
        </Two.SupportProvider>
      </section>
    </>,
  );
  const [one, two] = [screen.getByRole('region', { name: 'one' }), screen.getByRole('region', { name: 'two' })];
  await userEvent.click(await within(one).findByRole('button', { name: /^No SSH access/ }));
  await userEvent.click(await within(two).findByRole('button', { name: /^Elsewhere/ }));

  expect(select).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'ssh' }));
  expect(await within(two).findByRole('heading', { name: 'Elsewhere' })).toBeVisible();
  expect(within(one).getByRole('button', { name: /^Site is slow/ })).toBeVisible();
  expect(complaint).not.toHaveBeenCalled();
});

it('an error of one copy is known to the other', () => {
  const [One, Two] = copies as [Copy, Copy];
  const error = new One.TicketError('forbidden');

  expect(error).not.toBeInstanceOf(Two.TicketError);
  expect(Two.isTicketError(error)).toBe(true);
});
