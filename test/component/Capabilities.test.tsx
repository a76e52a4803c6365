import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import type { TicketAdapter } from '../../src/core/adapter.js';
import { fill, memory as formMemory, send, showForm, watching } from '../support/ticketForm.js';
import { findRows, findSubjects, memory, showList } from '../support/ticketList.js';

describe('a list of a backend that', () => {
  it('searches subjects only says so, before and after', async () => {
    const { user } = showList(memory({ capabilities: { search: 'subject' } }));
    await findRows();
    await user.type(screen.getByRole('searchbox', { name: 'Search by subject' }), 'kraken');

    expect(await screen.findByText(/Only subjects are searched, not messages/)).toBeVisible();
  });

  it('can neither search, sort nor filter has no tools but the download', async () => {
    showList(memory({ capabilities: { search: 'none', sort: ['updatedAt'], filter: [] } }));
    await findRows();

    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: /Filters/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Views and download' })).toBeInTheDocument();
  });

  it('counts nothing shows its rows, its filters and its pages without numbers', async () => {
    const adapter = memory();
    const { container, user } = showList({
      ...adapter,
      async listTickets(query) {
        const { items, nextCursor } = await adapter.listTickets({ ...query, limit: 3 });
        return { items, nextCursor };
      },
    });
    await findRows();
    expect(container.querySelector('.tkd-chip-count')).toBeNull();
    expect(screen.getByText('3 requests shown')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Show more' }));

    await waitFor(async () => expect(await findRows()).toHaveLength(4));
  });

  it('gives a ticket without marks, author or labels shows what there is', async () => {
    const adapter = memory();
    showList({
      ...adapter,
      async listTickets() {
        const status = { id: 'open', kind: 'answered' as const };
        const at = '2026-03-01T09:30:00Z';
        return {
          items: [{ id: '7', number: '7', subject: 'Bare', status, createdAt: at, updatedAt: at }],
          nextCursor: null,
        };
      },
    });

    expect(
      await screen.findByRole('button', { name: /^Bare, Answered, Waiting for you, updated .+, #7$/ }),
    ).toBeVisible();
  });
});

describe('a list whose pages may be empty before the end', () => {
  /** The ticket stands on this page; all before it are empty. */
  function sparse(page: number) {
    const adapter = memory();
    const listTickets = vi.fn<TicketAdapter['listTickets']>(async ({ cursor }) => {
      const at = Number(cursor ?? 0);
      if (at < page) return { items: [], nextCursor: `${at + 1}` };
      const { items } = await adapter.listTickets({});
      return { items: items.slice(0, 1), nextCursor: null };
    });
    return { ...adapter, listTickets };
  }

  it('looks further by itself', async () => {
    showList(sparse(3), { defaultQuery: { kinds: ['answered'] } });

    expect(await findSubjects()).toEqual(['No SSH access']);
  });

  it('does not say that there is nothing while nobody knows: the customer looks further', async () => {
    const { user } = showList(sparse(7), { defaultQuery: { kinds: ['answered'] } });
    await screen.findByText('Nothing found so far');
    expect(screen.queryByText(/No requests/)).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Look further' }));

    expect(await findSubjects()).toEqual(['No SSH access']);
    expect(screen.getByRole('heading', { name: 'Requests' })).toHaveFocus();
  });

  it('says nothing of "no requests yet" either, and offers the way on again after a failure', async () => {
    const adapter = sparse(7);
    const { user } = showList(adapter);
    await screen.findByText('Nothing found so far');
    adapter.listTickets.mockRejectedValueOnce(new Error('gone'));
    await user.click(screen.getByRole('button', { name: 'Look further' }));
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await findSubjects()).toEqual(['No SSH access']);
  });

  it('keeps the focus on a row when the last page has none', async () => {
    const adapter = memory();
    const { user } = showList({
      ...adapter,
      async listTickets({ cursor }) {
        if (cursor) return { items: [], nextCursor: null };
        return { ...(await adapter.listTickets({})), nextCursor: 'last' };
      },
    });
    await findRows();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull());

    expect((await findRows()).at(-1)).toHaveFocus();
  });
});

describe('a form of a backend that', () => {
  it('has no departments, priorities, services and files asks for a subject and a message', async () => {
    const bare = createMemoryAdapter({
      seed: { customers: [{ id: 'anna' }], desk: { departments: [], priorities: [] } },
      without: ['listServices', 'prepareAttachment'],
    });
    const { adapter, sent } = watching(bare);
    const user = showForm(adapter, { prefill: { serviceId: 'vps', departmentId: 'technical', priorityId: 'high' } });
    await fill(user);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Attach files' })).toBeNull();
    await user.click(screen.getByText('What helps us to help you'));
    expect(screen.queryByText(/Screenshots/)).toBeNull();
    await user.click(send());

    expect(await screen.findByRole('heading', { name: /is created/ })).toBeVisible();
    // It does not know an address either: nobody is promised mail.
    expect(screen.queryByText(/mail/)).toBeNull();
    expect(sent).toEqual([{ subject: 'No SSH access', body: 'Since 09:30: Connection refused' }]);
  });

  it('has one department and one priority asks for neither', async () => {
    const { adapter, sent } = watching(
      formMemory({
        seed: {
          desk: { departments: [{ id: 'help', label: 'Help' }], priorities: [{ id: 'normal', label: 'Normal' }] },
        },
      }),
    );
    const user = showForm(adapter, { prefill: {} });
    await fill(user);
    expect(screen.queryByRole('combobox', { name: /Department|Priority/ })).toBeNull();
    await user.click(send());
    await screen.findByRole('heading', { name: /is created/ });

    expect(sent).toMatchObject([{ departmentId: 'help' }]);
  });

  it('lists no services lets a service that the host filled in be taken out', async () => {
    const { adapter, sent } = watching(createMemoryAdapter());
    const user = showForm(adapter, { prefill: { departmentId: 'technical', serviceId: 'vps' } });
    await fill(user);
    await user.click(await screen.findByRole('combobox', { name: /Service/ }));
    await user.click(await screen.findByRole('option', { name: 'Not about a service' }));
    await user.click(send());
    await screen.findByRole('heading', { name: /is created/ });

    expect(sent[0]).not.toHaveProperty('serviceId');
  });
});
