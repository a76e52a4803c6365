import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asked, findRows, findSubjects, memory, seed, showList } from '../support/ticketList.js';

const filters = async () => screen.findByRole('button', { name: /^Filters/ });
const panel = async () => within(await screen.findByRole('group', { name: 'Filters' }));
const on = () => within(screen.getByRole('list', { name: 'Filters that are on' }));

async function openFilters(list: ReturnType<typeof showList>) {
  await findRows();
  await list.user.click(await filters());
  return panel();
}

afterEach(() => localStorage.clear());

describe('the panel of filters', () => {
  it('opens below its button, and closes by it and by Escape, which gives it the focus back', async () => {
    const list = showList(memory());
    const inside = await openFilters(list);
    expect(await filters()).toHaveAttribute('aria-expanded', 'true');
    await list.user.click(await inside.findByRole('checkbox', { name: 'With files' }));
    await list.user.keyboard('{Escape}');

    expect(await filters()).toHaveFocus();
    expect(await filters()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('group', { name: 'Filters' })).toBeNull();
  });

  it('says of a service until when it is paid, where no form has brought the words for it', async () => {
    const services = [{ id: 'vps', label: 'VPS web-1', expiresAt: '2031-05-06T00:00:00Z' }];
    const list = showList(memory({ seed: { ...seed, services } }));
    const inside = await openFilters(list);
    await list.user.click(await inside.findByRole('combobox', { name: /^Service/ }));
    expect(await screen.findByRole('option', { name: /^VPS web-1/ })).toHaveTextContent('until May 6, 2031');
  });

  it('narrows by department at once, says so in a chip, and the chip takes it away', async () => {
    const list = showList(memory());
    const inside = await openFilters(list);
    await list.user.click(await inside.findByRole('combobox', { name: /^Department/ }));
    await list.user.click(await screen.findByRole('option', { name: 'Billing' }));
    await waitFor(async () => expect(await findSubjects()).toEqual(['Invoice is wrong']));
    expect(await filters()).toHaveAccessibleName('Filters 1');
    await list.user.click(on().getByRole('button', { name: 'Remove: Department: Billing' }));

    await waitFor(async () => expect(await findRows()).toHaveLength(4));
    expect(screen.queryByRole('list', { name: 'Filters that are on' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Requests' })).toHaveFocus();
  });

  it('asks for days of the customer’s own zone', async () => {
    const adapter = memory();
    const listTickets = vi.spyOn(adapter, 'listTickets');
    const list = showList(adapter, {}, { timeZone: 'Asia/Tokyo' });
    const inside = await openFilters(list);
    await list.user.type(await inside.findByLabelText('From'), '2026-03-01');
    await waitFor(() =>
      expect(listTickets.mock.lastCall?.[0]).toMatchObject({ updatedFrom: '2026-02-28T15:00:00.000Z' }),
    );
    await list.user.type(inside.getByLabelText('To'), '2026-03-31');

    await waitFor(() =>
      expect(listTickets.mock.lastCall?.[0]).toMatchObject({ updatedTo: '2026-03-31T15:00:00.000Z' }),
    );
    expect(on().getByRole('button')).toHaveTextContent('Last activity: Mar 1, 2026 – Mar 31, 2026');
  });

  it('has only what the backend can do', async () => {
    const list = showList(memory({ capabilities: { filter: ['kinds', 'hasAttachments'] } }));
    const inside = await openFilters(list);
    await inside.findByRole('checkbox', { name: 'With files' });

    expect(inside.queryByRole('combobox')).toBeNull();
    expect(inside.queryByLabelText('From')).toBeNull();
    expect(inside.queryByRole('checkbox', { name: 'Hidden requests' })).toBeNull();
  });
});

describe('the filters used last', () => {
  it('are on again for the same customer, the words of a search are not', async () => {
    const first = showList(memory(), {}, { storageKey: 'customer-1' });
    await findRows();
    await first.user.click(screen.getByRole('radio', { name: /^Closed/ }));
    await first.user.type(screen.getByRole('searchbox'), 'domain{Enter}');
    await waitFor(async () => expect(await findSubjects()).toEqual(['Domain transfer']));
    first.unmount();
    showList(memory(), {}, { storageKey: 'customer-1' });

    await findRows();
    expect(screen.getByRole('radio', { name: /^Closed/ })).toBeChecked();
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('are not another customer’s', async () => {
    const first = showList(memory(), {}, { storageKey: 'customer-1' });
    await findRows();
    await first.user.click(screen.getByRole('radio', { name: /^Closed/ }));
    first.unmount();
    showList(memory(), {}, { storageKey: 'customer-2' });

    await findRows();
    expect(screen.getByRole('radio', { name: /^All/ })).toBeChecked();
  });
});

describe('saved views', () => {
  it('are named, picked, renamed and deleted', async () => {
    const { user } = showList(memory(), {}, { storageKey: 'customer-1' });
    await findRows();
    await user.click(screen.getByRole('checkbox', { name: 'Unread' }));
    await waitFor(async () => expect(await findRows()).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Views and download' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name for this view' }), 'News{Enter}');
    expect(screen.getByRole('button', { name: 'News' })).toHaveAttribute('aria-pressed', 'true');

    await user.click(screen.getByRole('checkbox', { name: 'Unread' }));
    await waitFor(async () => expect(await findRows()).toHaveLength(4));
    await user.click(screen.getByRole('button', { name: 'News' }));
    await waitFor(async () => expect(await findRows()).toHaveLength(1));

    await user.click(screen.getByRole('button', { name: 'Rename: News' }));
    await user.clear(screen.getByRole('textbox', { name: 'New name' }));
    await user.type(screen.getByRole('textbox', { name: 'New name' }), 'Unread ones{Enter}');
    await user.click(screen.getByRole('button', { name: 'Delete: Unread ones' }));
    expect(screen.queryByRole('button', { name: /Unread ones/ })).toBeNull();
  });

  it('of one tab are still there when another has kept one', async () => {
    const tabs = ['First', 'Second'].map((name) => ({ name, ...showList(memory(), {}, { storageKey: 'customer-1' }) }));
    for (const { container, user } of tabs) {
      const inside = within(container);
      await user.click(await inside.findByRole('checkbox', { name: 'Unread' }));
      await user.click(inside.getByRole('button', { name: 'Views and download' }));
      await inside.findByRole('textbox', { name: 'Name for this view' });
    }
    for (const { container, user, name } of tabs)
      await user.type(within(container).getByRole('textbox', { name: 'Name for this view' }), `${name}{Enter}`);

    const views = within(screen.getAllByRole('list', { name: 'Saved views' }).at(-1) ?? document.body);
    expect(views.getByRole('button', { name: 'First' })).toBeInTheDocument();
    expect(views.getByRole('button', { name: 'Second' })).toBeInTheDocument();
  });

  it('are not offered where nothing is kept', async () => {
    const { user } = showList(memory());
    await findRows();
    await user.click(screen.getByRole('button', { name: 'Views and download' }));

    expect(await screen.findByRole('heading', { name: 'Download' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Saved views' })).toBeNull();
  });
});

describe('the download', () => {
  it('walks all pages of what is asked for, and tells the host', async () => {
    const saved: Blob[] = [];
    const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      saved.push(file as Blob);
      return 'blob:csv';
    });
    const tickets = Array.from({ length: 130 }, (_, index) =>
      asked(`=cmd ${index}`, index + 1, { number: `${index + 1}` }),
    );
    const onEvent = vi.fn();
    const { user } = showList(memory({ seed: { tickets } }), {}, { onEvent });
    await findRows();
    await user.click(screen.getByRole('button', { name: 'Views and download' }));
    await user.click(await screen.findByRole('button', { name: 'This list as CSV' }));
    await screen.findByText('130 requests saved as CSV');
    create.mockRestore();

    const lines = ((await saved[0]?.text()) ?? '').trimEnd().split('\r\n');
    expect(lines).toHaveLength(131);
    expect(lines[0]).toContain('Number,Subject,Status');
    expect(lines[1]).toMatch(/^1,'=cmd 0,Open,no,/);
    expect(onEvent).toHaveBeenCalledWith({ type: 'exported', format: 'csv' });
  });

  it('that fails in the middle goes on from there', async () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:csv');
    const tickets = Array.from({ length: 130 }, (_, index) => asked(`Request ${index}`, index + 1));
    let isDown = true;
    const adapter = memory({
      seed: { tickets },
      faults: {
        listTickets: ({ args: [query] }) => {
          const { cursor, limit } = query as { cursor?: string | null; limit?: number };
          return isDown && cursor && limit === 100 ? 'forbidden' : undefined;
        },
      },
    });
    const { user } = showList(adapter);
    await findRows();
    await user.click(screen.getByRole('button', { name: 'Views and download' }));
    await user.click(await screen.findByRole('button', { name: 'This list as CSV' }));
    await screen.findByText(/The rest could not be loaded/);
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('130 requests saved as CSV')).toBeInTheDocument();
    vi.restoreAllMocks();
  });
});
