import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findRows, findSubjects, memory, showList } from '../support/ticketList.js';

const before = ['No SSH access', 'Invoice is wrong', 'Site is slow', 'Domain transfer'];
const after = ['Site is slow', 'No SSH access', 'Invoice is wrong', 'Domain transfer'];
const row = (name: RegExp) => screen.getByRole('button', { name });

describe('rows that change', () => {
  it('come in their new order while nobody is there', async () => {
    const adapter = memory();
    showList(adapter);
    await findRows();
    act(() => void adapter.staff.reply('slow', 'Try now'));

    await waitFor(async () => expect(await findSubjects()).toEqual(after));
  });

  it('keep their places under the mouse and say what is new; the order follows when it leaves', async () => {
    const adapter = memory();
    const { user } = showList(adapter);
    await findRows();
    await user.hover(row(/^Site/));
    act(() => void adapter.staff.reply('slow', 'Try now'));
    await screen.findByRole('button', { name: /^Site is slow, Answered, Waiting for you, 1 new message/ });
    expect(await findSubjects()).toEqual(before);
    await user.unhover(screen.getByRole('list'));
    await user.hover(screen.getByRole('heading'));

    await waitFor(async () => expect(await findSubjects()).toEqual(after));
  });

  it('keep their places around the focus, which stays where it is', async () => {
    const adapter = memory();
    const { user } = showList(adapter);
    await findRows();
    act(() => row(/^Site/).focus());
    act(() => void adapter.staff.reply('slow', 'Try now'));
    await screen.findByRole('button', { name: /^Site is slow, Answered/ });
    expect(await findSubjects()).toEqual(before);
    expect(row(/^Site/)).toHaveFocus();
    await user.click(screen.getByRole('searchbox'));

    await waitFor(async () => expect(await findSubjects()).toEqual(after));
  });

  it('put new ones last while somebody aims', async () => {
    const adapter = memory();
    const { user } = showList(adapter);
    await findRows();
    await user.hover(row(/^Site/));
    await act(async () => {
      await adapter.createTicket({ subject: 'New one', body: 'Help' }, { clientRef: 'a' });
    });

    await waitFor(async () => expect(await findSubjects()).toEqual([...before, 'New one']));
  });

  it('hand the focus on when the focused one is gone', async () => {
    const adapter = memory();
    showList(adapter, { defaultQuery: { kinds: ['open', 'in_progress'] } });
    await findRows();
    act(() => row(/^Invoice/).focus());
    act(() => adapter.staff.setStatus('invoice', 'closed'));
    await waitFor(async () => expect(await findRows()).toHaveLength(1));

    expect(row(/^Site/)).toHaveFocus();
  });

  it('hand the focus to the heading when the last one is gone', async () => {
    const adapter = memory();
    showList(adapter, { defaultQuery: { kinds: ['open'] } });
    await findRows();
    act(() => row(/^Invoice/).focus());
    act(() => adapter.staff.setStatus('invoice', 'closed'));
    await screen.findByText('No requests match these filters');

    expect(screen.getByRole('heading', { name: 'Requests' })).toHaveFocus();
  });

  it('begin a new order under another question, whoever is there', async () => {
    const adapter = memory();
    const { user, show } = showList(adapter);
    await findRows();
    await user.hover(row(/^Site/));
    show({ query: { sort: 'subject' } });

    await waitFor(async () => expect((await findSubjects())[0]).toBe('Domain transfer'));
  });
});
