import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { SupportProvider, TicketForm, TicketList, type TicketPrefill } from 'ticketdock';
import { useDraft } from 'ticketdock/hooks';
import { TicketError } from '../../src/core/errors.js';
import { box, choose, fill, memory, send, watching } from '../support/ticketForm.js';

/** What a new form would find. */
function Found() {
  const [, { isLooking, found }] = useDraft('new', () => undefined);
  return <p>{isLooking ? 'Looking' : found ? 'Something is kept' : 'Nothing is kept'}</p>;
}

/** A form that waits beside the list, where it can be taken out. */
async function showWaiting(prefill?: TicketPrefill) {
  let isAway = true;
  const backend = memory();
  const { adapter, sent } = watching({
    ...backend,
    createTicket: (...ticket) =>
      isAway
        ? Promise.reject(new TicketError('unavailable', 'Later', { retryAfter: 60 }))
        : backend.createTicket(...ticket),
  });
  const user = userEvent.setup();
  const page = (formKey: string, given = prefill) => (
    <SupportProvider adapter={adapter}>
      <TicketForm key={formKey} {...(given && { prefill: given })} />
      {formKey === 'second' && <Found />}
      <TicketList onSelect={() => undefined} onCreate={() => undefined} />
    </SupportProvider>
  );
  const { rerender } = render(page('first'));
  await fill(user);
  await choose(user, /Department/, /Technical/);
  await user.click(send());
  const list = within(await screen.findByRole('list', { name: '1 request not sent yet' }, { timeout: 5000 }));
  return {
    user,
    list,
    sent,
    comeBack: () => (isAway = false),
    /** As after leaving it and coming back. */
    reopen: (given?: TicketPrefill) => rerender(page('second', given)),
  };
}

it('what is written in a form after its request was thrown away in the list is kept', async () => {
  const { user, list, reopen } = await showWaiting();
  await user.click(list.getByRole('button', { name: 'Throw away' }));
  await user.click(list.getByRole('button', { name: 'Throw away' }));
  await waitFor(() => expect(send()).toBeEnabled());
  await user.click(box(/^Subject/));
  await user.paste(' at all');
  reopen();
  await waitFor(() => expect(box(/^Subject/)).toHaveValue('No SSH access at all'));
});

it('a request that is changed in the list and then sent by its own form does not come back', async () => {
  const { user, list, comeBack, reopen, sent } = await showWaiting();
  await user.click(list.getByRole('button', { name: 'Change' }));
  comeBack();
  await waitFor(() => expect(send()).toBeEnabled());
  const before = sent.length;
  await user.click(send());
  await screen.findByRole('heading', { name: /received|sent|created/i });
  expect(sent).toHaveLength(before + 1);
  reopen();
  expect(await screen.findByText(/is kept$/)).toHaveTextContent('Nothing is kept');
});

it('a request that continues a closed one still does after it was changed in the list', async () => {
  const { user, list, comeBack, reopen, sent } = await showWaiting({ followUpOf: 'closed-1' });
  await user.click(list.getByRole('button', { name: 'Change' }));
  comeBack();
  reopen({});
  await waitFor(() => expect(box(/^Subject/)).toHaveValue('No SSH access'));
  await user.click(send());
  await waitFor(() => expect(sent.length).toBeGreaterThan(1));
  expect(sent.at(-1)).toMatchObject({ followUpOf: 'closed-1' });
});
