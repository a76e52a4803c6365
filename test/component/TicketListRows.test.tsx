import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { asked, findRows, findSubjects, memory, seed, showList } from '../support/ticketList.js';

const row = (name: RegExp) => screen.getByRole('button', { name });
const search = () => screen.getByRole('searchbox');
const sixty = Array.from({ length: 60 }, (_, index) => asked(`Request ${index + 1}`, index + 1));

describe('what a search has found', () => {
  it('is marked in the subject, and the row’s name stays as it was', async () => {
    const { container, user } = showList(memory());
    await findRows();
    await user.type(search(), 'SITE{Enter}');
    await waitFor(async () => expect(await findSubjects()).toEqual(['Site is slow']));

    await waitFor(() =>
      expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Site']),
    );
    expect(row(/^Site is slow, In progress/)).toBeInTheDocument();
  });

  it('in a message stands below the subject, and letters of markup stay letters', async () => {
    const tickets = [asked('Mail', 1, { thread: [{ from: 'customer', body: 'It says <b>quota</b> exceeded' }] })];
    const { container, user } = showList(memory({ seed: { tickets } }));
    await findRows();
    await user.type(search(), 'quota{Enter}');

    await waitFor(() => expect(container.querySelector('.tkd-list-excerpt')).toHaveTextContent('<b>quota</b>'));
    expect(container.querySelector('.tkd-list-excerpt mark')).toHaveTextContent('quota');
  });

  it('by a number is opened by Enter', async () => {
    const onSelect = vi.fn();
    const { user } = showList(memory(), { onSelect });
    await findRows();
    await user.type(search(), '#1040{Enter}');

    await waitFor(() => expect(onSelect).toHaveBeenCalledOnce());
    expect(onSelect.mock.calls[0]?.[0]).toMatchObject({ id: 'slow' });
  });
});

describe('keys', () => {
  it('go from row to row while one has the focus', async () => {
    const { user } = showList(memory());
    await findRows();
    row(/^No SSH/).focus();
    await user.keyboard('{ArrowDown}');
    expect(row(/^Invoice/)).toHaveFocus();
    await user.keyboard('{End}');
    expect(row(/^Domain/)).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(row(/^Site/)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(row(/^No SSH/)).toHaveFocus();
  });

  it('lead by a slash to the search from inside the list, never from elsewhere or from a field', async () => {
    const { user } = showList(memory());
    await findRows();
    await user.keyboard('/');
    expect(search()).not.toHaveFocus();
    row(/^Site/).focus();
    await user.keyboard('/');
    expect(search()).toHaveFocus();
    await user.keyboard('a/b');

    expect(search()).toHaveValue('a/b');
  });

  it('lead by a second Escape from the search to the rows', async () => {
    const { user } = showList(memory(), { defaultQuery: { text: 'is' } });
    await findRows();
    await user.click(search());
    await user.keyboard('{Escape}');
    await waitFor(async () => expect(await findRows()).toHaveLength(4));
    expect(search()).toHaveFocus();
    await user.keyboard('{Escape}');

    expect(row(/^No SSH/)).toHaveFocus();
  });
});

describe('a row that is hidden', () => {
  it('says so in its place, and comes back by Undo with the focus', async () => {
    const onEvent = vi.fn();
    const adapter = memory();
    const setHidden = vi.spyOn(adapter, 'setHidden');
    const { user } = showList(adapter, {}, { onEvent });
    await findRows();
    row(/^Invoice/).focus();
    await user.keyboard('{Delete}');
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(undo).toHaveFocus();
    expect(undo).toHaveAccessibleDescription('Hidden: Invoice is wrong');
    await waitFor(() => expect(onEvent).toHaveBeenCalledWith({ type: 'hidden', ticketId: 'invoice' }));
    await user.keyboard('{Enter}');

    await waitFor(() => expect(row(/^Invoice/)).toHaveFocus());
    expect(setHidden.mock.calls.map(([, isHidden]) => isHidden)).toEqual([true, false]);
    expect(await findSubjects()).toHaveLength(4);
  });

  it('is found again among the hidden ones and brought back there', async () => {
    const adapter = memory();
    const { user } = showList(adapter);
    await findRows();
    await user.click(screen.getByRole('button', { name: 'Hide: Site is slow' }));
    await screen.findByRole('button', { name: 'Undo' });
    await user.click(screen.getByRole('button', { name: /^Filters/ }));
    await user.click(await screen.findByRole('checkbox', { name: 'Hidden requests' }));
    await waitFor(async () => expect(await findSubjects()).toEqual(['Site is slow']));
    await user.click(screen.getByRole('button', { name: 'Show again: Site is slow' }));

    expect(await screen.findByText('Back in the list: Site is slow')).toBeInTheDocument();
  });

  it('that could not be hidden says so', async () => {
    const { user } = showList(memory({ faults: { setHidden: 'forbidden' } }));
    await findRows();
    await user.click(screen.getByRole('button', { name: 'Hide: Site is slow' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('This could not be saved: Site is slow');
  });

  it('is there again by Undo when it could not be hidden, without the backend', async () => {
    const adapter = memory({ faults: { setHidden: 'forbidden' } });
    const setHidden = vi.spyOn(adapter, 'setHidden');
    const { user } = showList(adapter);
    await findRows();
    await user.click(screen.getByRole('button', { name: 'Hide: Site is slow' }));
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Undo' }));

    expect(row(/^Site/)).toBeInTheDocument();
    expect(setHidden).toHaveBeenCalledOnce();
  });

  it('is there again at once by Undo when the answer was lost, and the backend is told beside it', async () => {
    const adapter = memory({ faults: { setHidden: 'timeout' } });
    const setHidden = vi.spyOn(adapter, 'setHidden');
    const { user } = showList(adapter);
    await findRows();
    await user.click(screen.getByRole('button', { name: 'Hide: Site is slow' }));
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Undo' }));

    expect(row(/^Site/)).toBeInTheDocument();
    expect(setHidden.mock.calls.map(([, isHidden]) => isHidden)).toEqual([true, false]);
  });

  it('is a row again when staff answer in it', async () => {
    const adapter = memory();
    const { user } = showList(adapter);
    await findRows();
    await user.click(screen.getByRole('button', { name: 'Hide: Site is slow' }));
    await screen.findByText('Hidden: Site is slow');
    // As a backend does that shows a hidden request again once there is news in it.
    await adapter.setHidden?.('slow', false, { clientRef: 'back' });
    act(() => void adapter.staff.reply('slow', 'Faster now'));

    expect(await screen.findByRole('button', { name: /^Site is slow, .*1 new message/ })).toBeInTheDocument();
    expect(screen.queryByText('Hidden: Site is slow')).toBeNull();
  });

  it('and brought back leaves with the others when it does not match any more', async () => {
    const adapter = memory();
    const { user } = showList(adapter, { defaultQuery: { kinds: ['in_progress', 'open'] } });
    await findRows();
    await user.click(screen.getByRole('button', { name: 'Hide: Site is slow' }));
    await waitFor(async () => expect(await findSubjects()).toEqual(['Invoice is wrong']));
    const listTickets = vi.spyOn(adapter, 'listTickets');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(listTickets).toHaveBeenCalled());
    expect(await findSubjects()).toHaveLength(2);
    act(() => adapter.staff.setStatus('slow', 'closed'));

    await waitFor(async () => expect(await findSubjects()).toEqual(['Invoice is wrong']));
  });

  it('is not offered by a backend that cannot', async () => {
    showList(createMemoryAdapter({ seed, without: ['setHidden'] }));
    await findRows();

    expect(screen.queryByRole('button', { name: /^Hide/ })).toBeNull();
    expect(row(/^Site/)).not.toHaveAttribute('aria-keyshortcuts');
  });
});

describe('a list whose requests are all hidden', () => {
  const aside = () => memory({ seed: { tickets: [asked('Old matter', 3, { hidden: true })] } });

  it('leads to them', async () => {
    const { user } = showList(aside());
    await user.click(await screen.findByRole('button', { name: 'Hidden requests' }));

    await waitFor(async () => expect(await findSubjects()).toEqual(['Old matter']));
    expect(screen.getByRole('heading', { name: 'Requests' })).toHaveFocus();
  });

  it('is another one than that of a customer who has never asked', async () => {
    const adapter = memory({ seed: { tickets: [] } });
    const listTickets = vi.spyOn(adapter, 'listTickets');
    showList(adapter, { onCreate: () => undefined });
    await waitFor(() => expect(listTickets.mock.calls.some(([query]) => query.hidden)).toBe(true));

    expect(await screen.findByRole('button', { name: 'Create' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Hidden requests' })).toBeNull();
  });
});

describe('a list in pages', () => {
  it('turns forward and back, and says where it is', async () => {
    const { user } = showList(memory({ seed: { tickets: sixty } }), { paging: 'pages' });
    await waitFor(async () => expect(await findSubjects()).toHaveLength(25));
    const pages = within(screen.getByRole('group', { name: 'Pages' }));
    expect(pages.getByRole('status')).toHaveTextContent('1–25 of 60');
    expect(pages.getByRole('button', { name: 'Previous page' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(pages.getByRole('button', { name: 'Next page' }));
    await waitFor(async () => expect((await findSubjects())[0]).toBe('Request 26'));
    expect(pages.getByRole('status')).toHaveTextContent('26–50 of 60');
    await user.click(pages.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(pages.getByRole('status')).toHaveTextContent('51–60 of 60'));
    expect(pages.getByRole('button', { name: 'Next page' })).toHaveFocus();
    await user.click(pages.getByRole('button', { name: 'Previous page' }));

    await waitFor(async () => expect((await findSubjects())[0]).toBe('Request 26'));
  });
});

it('a row that is hidden on one page has left no word of it on the next', async () => {
  const { user } = showList(memory({ seed: { tickets: sixty } }), { paging: 'pages' });
  await findSubjects();
  await user.click(screen.getByRole('button', { name: 'Hide: Request 1' }));
  await screen.findByText('Hidden: Request 1');
  await user.click(screen.getByRole('button', { name: 'Next page' }));

  await waitFor(async () => expect((await findSubjects())[0]).toBe('Request 26'));
  expect(screen.queryByText('Hidden: Request 1')).toBeNull();
});

describe('the headings of a wide list', () => {
  it('order it, and the other way round when pressed again', async () => {
    const { user } = showList(memory());
    await findRows();
    const columns = within(screen.getByRole('group', { name: 'Columns' }));
    expect(columns.getByRole('button', { name: 'Order by Last message, now descending' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await user.click(columns.getByRole('button', { name: 'Order by Subject' }));
    await waitFor(async () => expect((await findSubjects())[0]).toBe('Domain transfer'));
    await user.click(columns.getByRole('button', { name: 'Order by Subject, now ascending' }));

    await waitFor(async () => expect((await findSubjects())[0]).toBe('Site is slow'));
  });
});
