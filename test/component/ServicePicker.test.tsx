import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  TicketError,
  type Service,
  type SupportProviderProps,
  type TicketAdapter,
  type TicketFormProps,
} from 'ticketdock';
import { fill, memory, seed, send, showForm, watching } from '../support/ticketForm.js';

const services = (count: number): Service[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    label: `Server ${index}`,
    description: `203.0.113.${index % 256}`,
    status: 'active',
  }));

type List = NonNullable<TicketAdapter['listServices']>;
const listing = (listServices: List): TicketAdapter => ({
  ...memory({ seed: { ...seed, services: services(200) } }),
  listServices,
});
const withServices = (count: number) => listing(async () => ({ items: services(count), nextCursor: null }));

const picker = () => screen.findByRole('combobox', { name: /^Service/ });
const search = () => screen.getByRole('combobox', { name: 'Find a service' });
const names = () => screen.getAllByRole('option').map((option) => option.textContent?.replace(/203.*/, ''));
const active = (field: HTMLElement) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '');

async function open(
  adapter: TicketAdapter,
  provider: Partial<SupportProviderProps> = {},
  props: Partial<TicketFormProps> = {},
) {
  const user = showForm(adapter, props, provider);
  await user.click(await picker());
  return user;
}

afterEach(() => localStorage.clear());

describe('a few services', () => {
  it('are a plain list, "not about a service" first', async () => {
    await open(withServices(3));

    expect(screen.getByRole('listbox', { name: /^Service/ })).toBeVisible();
    expect(names()).toEqual(['Not about a service', 'Server 0', 'Server 1', 'Server 2']);
    expect(screen.queryByRole('combobox', { name: 'Find a service' })).not.toBeInTheDocument();
  });

  it('are gone through by keys, and typed at, while the focus stays on the field', async () => {
    const user = await open(withServices(3));
    const field = await picker();
    expect(field).toHaveFocus();
    expect(active(field)).toHaveTextContent('Not about a service');

    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(active(field)).toHaveTextContent('Server 0');
    await user.keyboard('server 2');
    expect(active(field)).toHaveTextContent('Server 2');
    await user.keyboard('{Enter}');
    expect(field).toHaveTextContent('Server 2');
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(field).toHaveAccessibleDescription('203.0.113.2 · active');
  });

  it('mark the chosen one for readers and eyes', async () => {
    const user = await open(withServices(3));
    await user.click(screen.getByRole('option', { name: 'Server 1' }));
    await user.click(await picker());

    const chosen = screen.getByRole('option', { name: 'Server 1' });
    expect(screen.getByRole('option', { selected: true })).toBe(chosen);
    expect(chosen.querySelector('svg')).toBeInTheDocument();
  });
});

describe('many services', () => {
  it('are searched in what is here at once, without asking the backend', async () => {
    const asked: unknown[] = [];
    const user = await open(
      listing(async (query) => {
        asked.push(query);
        return { items: services(30), nextCursor: null };
      }),
    );
    await user.type(search(), '113.7');

    expect(names()).toEqual(['Server 7']);
    expect(await screen.findByText('1 service found')).toHaveRole('status');
    expect(asked).toHaveLength(1);
  });

  it('say so when nothing fits, and come back when the text goes', async () => {
    const user = await open(withServices(30));
    await user.type(search(), 'nowhere');

    expect(await screen.findByText(/^No service matches “nowhere”/)).toBeVisible();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    await user.clear(search());
    expect(screen.getByRole('option', { name: 'Server 29' })).toBeInTheDocument();
  });

  it('never send the form by Enter', async () => {
    const { adapter, sent } = watching(withServices(30));
    const user = showForm(adapter);
    await fill(user);
    await user.click(await picker());
    await user.type(search(), 'nowhere{Enter}');
    expect(search()).toHaveFocus();
    await user.clear(search());
    await user.type(search(), 'Server 12{Enter}');

    expect(await picker()).toHaveTextContent('Server 12');
    expect(sent).toEqual([]);
  });

  it('have as many in the document as can be seen', async () => {
    const user = await open(withServices(1000));

    expect(screen.getAllByRole('option').length).toBeLessThan(60);
    expect(screen.getByRole('option', { name: 'Server 0' })).toHaveAttribute('aria-setsize', '1001');
    await user.type(search(), 'Server 99');
    expect(names()?.slice(0, 3)).toEqual(['Server 99', 'Server 990', 'Server 991']);
  });
});

describe('services that come in pages', () => {
  const all = services(200);

  /** Pages of fifty, and a search over all of them. */
  const paging = (onText: (text: string) => void = () => undefined) =>
    listing(async ({ text = '', cursor }) => {
      if (text) onText(text);
      const from = Number(cursor ?? 0);
      const found = all.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
      return { items: found.slice(from, from + 50), nextCursor: found.length > from + 50 ? String(from + 50) : null };
    });

  it('come as far as they are looked at', async () => {
    await open(paging());

    // The first page is drawn whole, so its end is near.
    await waitFor(() => expect(screen.getByRole('option', { name: 'Server 0' })).toHaveAttribute('aria-setsize', '-1'));
    expect(screen.getAllByRole('option').length).toBeLessThan(100);
  });

  it('are searched by the backend as well, what is here first', async () => {
    const texts: string[] = [];
    const user = await open(paging((text) => texts.push(text)));
    await user.type(search(), 'Server 19');

    expect(names()).toContain('Server 19');
    expect(await screen.findByRole('option', { name: 'Server 199' })).toBeInTheDocument();
    expect(names()[0]).toBe('Server 19');
    expect(await screen.findByText('11 services found')).toBeVisible();
    expect(texts, 'once, after a pause').toEqual(['Server 19']);
  });

  it('keep what a search has found as the choice after it', async () => {
    const { adapter, sent } = watching(paging());
    const user = showForm(adapter);
    await user.click(await picker());
    await user.type(search(), 'Server 187');
    await user.click(await screen.findByRole('option', { name: 'Server 187' }));

    expect(await picker()).toHaveTextContent('Server 187');
    expect(await picker()).toHaveAccessibleDescription('203.0.113.187 · active');
    await fill(user);
    await user.click(send());
    await screen.findByRole('heading', { name: /is created/ });
    expect(sent).toMatchObject([{ serviceId: 's187' }]);
  });

  it('say that the rest could not be loaded, and try again', async () => {
    let isBroken = true;
    const user = await open(
      listing(async ({ cursor }) => {
        if (!cursor) return { items: all.slice(0, 50), nextCursor: 'more' };
        if (isBroken) throw new TicketError('forbidden');
        return { items: all.slice(50), nextCursor: null };
      }),
    );
    expect(await screen.findByText('The rest of your services could not be loaded.')).toBeVisible();

    isBroken = false;
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    expect(screen.getByRole('option', { name: 'Server 0' })).toHaveAttribute('aria-setsize', '201');
  });

  it('say that not all could be searched, with what is here, and try again', async () => {
    let isBroken = true;
    const user = await open(
      listing(async ({ text }) => {
        if (text && isBroken) throw new TicketError('forbidden');
        return { items: text ? all.slice(199) : all.slice(0, 50), nextCursor: text ? null : 'more' };
      }),
    );
    await user.type(search(), 'Server 19');
    expect(await screen.findByText('Not all of your services could be searched.')).toBeVisible();
    expect(names()).toEqual(['Server 19']);

    isBroken = false;
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('option', { name: 'Server 199' })).toBeInTheDocument();
  });
});

describe('what was used last', () => {
  const recent = () => within(screen.getByRole('group', { name: 'Recently used' })).getAllByRole('option');

  async function send2(label: string) {
    const adapter = withServices(30);
    const user = showForm(adapter, {}, { storageKey: 'anna' });
    await fill(user);
    await user.click(await picker());
    await user.type(search(), `${label}{Enter}`);
    await user.click(send());
    await user.click(await screen.findByRole('button', { name: 'Create another' }));
    return user;
  }

  it('comes first, under a heading, and not again below', async () => {
    const user = await send2('Server 21');
    await user.click(await picker());

    expect(recent().map((option) => option.textContent)).toEqual([expect.stringMatching(/^Server 21/)]);
    expect(screen.getAllByRole('option', { name: 'Server 21' })).toHaveLength(1);
    expect(screen.getByRole('group', { name: 'Other services' })).toBeVisible();
    expect(names().slice(0, 3)).toEqual(['Not about a service', 'Server 21', 'Server 0']);
  });

  it('is kept as ids alone, by the name of the customer', async () => {
    await send2('Server 21');

    expect(localStorage).toHaveLength(1);
    expect(localStorage.getItem('ticketdock:anna:recentServices')).toBe('["s21"]');
  });

  it('is at most five, the latest first', async () => {
    localStorage.setItem('ticketdock:anna:recentServices', '["s1","s2","s3","s4","s5"]');
    const user = await send2('Server 3');
    await user.click(await picker());
    expect(recent().map((option) => option.textContent?.replace(/203.*/, ''))).toEqual([
      'Server 3',
      'Server 1',
      'Server 2',
      'Server 4',
      'Server 5',
    ]);
  });

  it('is nothing for another customer, and nothing that is not there any more', async () => {
    localStorage.setItem('ticketdock:boris:recentServices', '["s1"]');
    localStorage.setItem('ticketdock:anna:recentServices', '["gone"]');
    await open(withServices(30), { storageKey: 'anna' });

    expect(screen.queryByRole('group', { name: /^(Recently|Other)/ })).not.toBeInTheDocument();
  });
});
