import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { SupportProvider, TicketList, type TicketListQuery } from 'ticketdock';
import { findRows, findSubjects, memory, showList } from '../support/ticketList.js';

/** An adapter, and the queries that it was asked. */
function watched(options: Parameters<typeof memory>[0] = {}) {
  const adapter = memory(options);
  const listTickets = vi.spyOn(adapter, 'listTickets');
  return { adapter, asked: () => listTickets.mock.calls.map(([query]) => query) };
}

const search = () => screen.getByRole('searchbox', { name: 'Search requests' });
const kind = (name: RegExp) => screen.getByRole('radio', { name });

describe('the search', () => {
  it('begins when typing pauses, and asks once', async () => {
    const { adapter, asked } = watched();
    const { user } = showList(adapter);
    await findRows();
    await user.type(search(), 'site ');

    await waitFor(async () => expect(await findSubjects()).toEqual(['Site is slow']));
    expect(asked()).toEqual([{ cursor: null }, { text: 'site', cursor: null }]);
    expect(search()).toHaveValue('site ');
  });

  it('begins at once by Enter, and does not send a form of the host', async () => {
    const onSubmit = vi.fn();
    const { adapter, asked } = watched();
    const { user, container } = showList(adapter);
    container.addEventListener('submit', onSubmit);
    await findRows();
    await user.type(search(), 'dom{Enter}');
    expect(asked()).toEqual([{ cursor: null }, { text: 'dom', cursor: null }]);

    await waitFor(async () => expect(await findSubjects()).toEqual(['Domain transfer']));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('is cleared by its cross, which gives the focus back to it', async () => {
    const { user } = showList(memory(), { defaultQuery: { text: 'site' } });
    expect(await findSubjects()).toEqual(['Site is slow']);
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));

    await waitFor(async () => expect(await findRows()).toHaveLength(4));
    expect(search()).toHaveValue('');
    expect(search()).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Clear the search' })).not.toBeInTheDocument();
  });

  it('is cleared by Escape, which only then is the host’s', async () => {
    const onKeyDown = vi.fn();
    const { user } = showList(memory(), { defaultQuery: { text: 'site' }, onKeyDown });
    await findRows();
    await user.click(search());
    await user.keyboard('{Escape}');
    expect(search()).toHaveValue('');
    expect(onKeyDown).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');

    expect(onKeyDown).toHaveBeenCalledOnce();
  });

  it('is left alone by keys of an input method, as Safari tells of them', async () => {
    showList(memory(), { defaultQuery: { text: 'site' } });
    await findRows();
    fireEvent.keyDown(search(), { key: 'Escape', keyCode: 229 });
    expect(search()).toHaveValue('site');
  });

  it('that finds nothing says what was looked for, and leads back to everything', async () => {
    const { user } = showList(memory());
    await findRows();
    await user.type(search(), 'kraken');
    await screen.findByText('No requests match “kraken”');
    expect(screen.queryByText('No requests yet')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show all requests' }));

    await waitFor(async () => expect(await findRows()).toHaveLength(4));
    expect(search()).toHaveValue('');
    expect(screen.getByRole('heading', { name: 'Requests' })).toHaveFocus();
  });

  it('says nothing of what is looked for now by what was not found before', async () => {
    const { user } = showList(memory({ latency: 150 }));
    await findRows();
    await user.type(search(), 'kraken{Enter}');
    await screen.findByText('No requests match “kraken”');
    await user.clear(search());
    await user.type(search(), 'site{Enter}');
    expect(screen.queryByText(/No requests match/)).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Loading…');

    expect(await findSubjects()).toEqual(['Site is slow']);
  });

  it('announces how many it has found, and nothing before it was used', async () => {
    const { user } = showList(memory());
    await findRows();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.type(search(), 'is');

    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2 requests found'));
  });

  it('keeps the rows before, dimmed and busy, until its own come', async () => {
    const { user } = showList(memory({ latency: 50 }));
    await findRows();
    await user.type(search(), 'site{Enter}');
    const rows = screen.getByRole('list', { name: 'Requests' });
    expect(rows).toHaveAttribute('data-previous');
    expect(within(rows).getAllByRole('listitem')).toHaveLength(4);
    expect(rows.closest('[aria-busy=true]')).not.toBeNull();

    await waitFor(() => expect(rows).not.toHaveAttribute('data-previous'));
    expect(rows.closest('[aria-busy=true]')).toBeNull();
  });
});

describe('the filters', () => {
  it('offer every kind with how many there are', async () => {
    showList(memory());
    await findRows();

    const group = screen.getByRole('radiogroup', { name: 'Status' });
    const names = within(group).getAllByRole('radio');
    expect(names.map((radio) => radio.closest('label')?.textContent)).toEqual([
      'All 4',
      'Open 1',
      'In progress 1',
      'Waiting for me 1',
      'Closed 1',
    ]);
    expect(kind(/^All/)).toBeChecked();
  });

  it('leave one kind, and all of them again', async () => {
    const { user } = showList(memory());
    await findRows();
    await user.click(kind(/^Waiting for me/));
    await waitFor(async () => expect(await findSubjects()).toEqual(['No SSH access']));
    await user.click(kind(/^All/));

    await waitFor(async () => expect(await findRows()).toHaveLength(4));
  });

  it('are only those that the desk has, in its own words', async () => {
    const statuses = [
      { id: 'new', kind: 'open' as const, label: 'New' },
      { id: 'done', kind: 'closed' as const, label: 'Done' },
      { id: 'spam', kind: 'closed' as const, label: 'Rejected' },
    ];
    const tickets = [{ subject: 'Mail', status: 'new', thread: [{ from: 'customer' as const, body: 'Help' }] }];
    showList(memory({ seed: { desk: { statuses }, tickets } }));
    await findRows();

    await waitFor(() =>
      expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
        'All 1',
        'New 1',
        'Closed 0',
      ]),
    );
  });

  it('have no numbers where the backend counts nothing', async () => {
    const adapter = memory();
    const { listTickets } = adapter;
    vi.spyOn(adapter, 'listTickets').mockImplementation(async (query, options) => {
      const { counts: _, total: __, ...page } = await listTickets(query, options);
      return page;
    });
    const { user } = showList(adapter);
    await findRows();
    expect(kind(/^All/).closest('label')).toHaveTextContent(/^All$/);
    await user.click(kind(/^Closed/));

    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 request found'));
  });

  it('leave what is unread', async () => {
    const { adapter, asked } = watched();
    const { user } = showList(adapter);
    await findRows();
    await user.click(screen.getByRole('checkbox', { name: 'Unread' }));

    await waitFor(async () => expect(await findSubjects()).toEqual(['No SSH access']));
    expect(asked().at(-1)).toEqual({ unread: true, cursor: null });
  });

  it('that leave nothing are no empty desk', async () => {
    const { user } = showList(memory(), { defaultQuery: { kinds: ['closed'], unread: true } });
    await screen.findByText('No requests match these filters');
    await user.click(screen.getByRole('button', { name: 'Show all requests' }));

    await waitFor(async () => expect(await findRows()).toHaveLength(4));
    expect(screen.getByRole('checkbox', { name: 'Unread' })).not.toBeChecked();
  });
});

describe('the order', () => {
  it('is the latest activity until another one is chosen', async () => {
    const { adapter, asked } = watched();
    const { user } = showList(adapter);
    await findRows();
    const order = screen.getByRole('combobox', { name: 'Order' });
    expect(order).toHaveDisplayValue('Latest activity');
    await user.selectOptions(order, 'Subject');

    await waitFor(async () =>
      expect(await findSubjects()).toEqual(['Domain transfer', 'Invoice is wrong', 'No SSH access', 'Site is slow']),
    );
    await user.selectOptions(order, 'Latest activity');
    await waitFor(async () => expect((await findSubjects())[0]).toBe('No SSH access'));
    expect(asked()[1]).toEqual({ sort: 'subject', cursor: null });
  });

  it('that the host has turned round is named as such', async () => {
    showList(memory(), { defaultQuery: { sort: 'createdAt' } });
    await findRows();

    expect(screen.getByRole('combobox', { name: 'Order' })).toHaveDisplayValue('Newest, reversed');
  });
});

describe('what the backend cannot do', () => {
  it('is not drawn', async () => {
    showList(memory({ capabilities: { search: 'none', sort: ['updatedAt'], filter: [] } }));
    await findRows();

    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});

describe('a query that the host keeps', () => {
  it('is shown, and changes only when the host says so', async () => {
    const onQueryChange = vi.fn();
    const { user, show } = showList(memory(), { query: { kinds: ['closed'] }, onQueryChange });
    expect(await findSubjects()).toEqual(['Domain transfer']);
    await user.click(kind(/^Open/));
    expect(onQueryChange).toHaveBeenCalledExactlyOnceWith({ kinds: ['open'] });
    expect(await findSubjects()).toEqual(['Domain transfer']);
    show({ query: { kinds: ['open'], text: 'invoice' } });

    await waitFor(async () => expect(await findSubjects()).toEqual(['Invoice is wrong']));
    expect(search()).toHaveValue('invoice');
  });

  it('does not overtake what is being typed, however late the host is', async () => {
    const adapter = memory();
    function LateHost() {
      const [query, setQuery] = useState<TicketListQuery>({});
      return (
        <SupportProvider adapter={adapter}>
          <TicketList
            onSelect={() => undefined}
            query={query}
            onQueryChange={(next) => setTimeout(() => setQuery(next), 20)}
          />
        </SupportProvider>
      );
    }
    const { user, rerender } = showList(memory());
    rerender(<LateHost />);
    await findRows();
    await user.type(search(), 'site{Enter} is');
    await waitFor(async () => expect(await findSubjects()).toEqual(['Site is slow']));

    expect(search()).toHaveValue('site is');
  });

  it('narrowed by the host alone is no search of the customer: nothing there is the beginning', async () => {
    showList(memory(), { query: { serviceId: 'gone' } });

    expect(await screen.findByText('No requests yet')).toBeInTheDocument();
  });
});
