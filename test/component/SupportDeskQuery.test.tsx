import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { SupportDesk, SupportProvider, type SupportView } from 'ticketdock';
import { findRows, findSubjects, memory } from '../support/ticketList.js';

/** A desk whose host keeps the view, as `keep` would have it back from an address. */
function showDesk(first: SupportView, keep: (view: SupportView) => SupportView = (view) => view) {
  const onViewChange = vi.fn<(view: SupportView) => void>();
  const adapter = memory();
  function Host() {
    const [view, setView] = useState(first);
    return (
      <SupportProvider adapter={adapter}>
        <button type="button" onClick={() => setView({ name: 'list', query: {} })}>
          Everything
        </button>
        <SupportDesk
          view={view}
          onViewChange={(next) => {
            onViewChange(next);
            setView(keep(next));
          }}
        />
      </SupportProvider>
    );
  }
  render(<Host />);
  return { user: userEvent.setup(), onViewChange };
}

it('a view with a query shows what it asks for', async () => {
  showDesk({ name: 'list', query: { kinds: ['closed'], text: 'domain' } });

  expect(await findSubjects()).toEqual(['Domain transfer']);
  expect(screen.getByRole('searchbox')).toHaveValue('domain');
});

it('every change of the list is one of the view, and so is the way back to it', async () => {
  const { user, onViewChange } = showDesk({ name: 'list' });
  await findRows();
  await user.click(screen.getByRole('radio', { name: /^Closed/ }));
  const asked = { name: 'list', query: { kinds: ['closed'] } };
  expect(onViewChange).toHaveBeenLastCalledWith(asked);
  await user.click(await screen.findByRole('button', { name: /^Domain transfer/ }));
  expect(onViewChange).toHaveBeenLastCalledWith({ name: 'ticket', id: 'domain' });
  await user.click(await screen.findByRole('button', { name: 'All requests' }));

  expect(onViewChange).toHaveBeenLastCalledWith(asked);
  expect(await findSubjects()).toEqual(['Domain transfer']);
});

it('a host that keeps no queries leaves the customer theirs', async () => {
  const { user } = showDesk({ name: 'list' }, (view) => (view.name === 'list' ? { name: 'list' } : view));
  await findRows();
  await user.click(screen.getByRole('radio', { name: /^Closed/ }));

  await waitFor(async () => expect(await findSubjects()).toEqual(['Domain transfer']));
});

it('an empty query asks for everything', async () => {
  const { user } = showDesk({ name: 'list', query: { kinds: ['closed'] } });
  await waitFor(async () => expect(await findRows()).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: 'Everything' }));

  await waitFor(async () => expect(await findRows()).toHaveLength(4));
});
