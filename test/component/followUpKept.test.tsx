import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { SupportProvider, TicketForm, TicketThread, type TicketPrefill } from 'ticketdock';
import { field, memoryWith, send } from '../support/ticketThread.js';

const text = () => screen.findByRole('textbox', { name: /^Message/ });

/** An answer that came too late, and the form of the new request that it becomes. */
async function showTooLate() {
  const backend = memoryWith({}, { without: ['reopenTicket'], capabilities: { replyReopens: false } });
  // Nobody has told this page that it was closed meanwhile.
  const adapter = { ...backend, subscribe: () => () => {} };
  const user = userEvent.setup();
  let followUp: TicketPrefill | undefined;
  const page = (form?: { key: string; prefill: TicketPrefill }) => (
    <SupportProvider adapter={adapter}>
      {form ? (
        <TicketForm key={form.key} prefill={form.prefill} />
      ) : (
        <TicketThread ticketId="ssh" onCreate={(begun) => (followUp = begun)} />
      )}
    </SupportProvider>
  );
  const { rerender } = render(page());
  const openForm = (key: string, prefill: TicketPrefill) => rerender(page({ key, prefill }));
  return {
    user,
    openForm,
    openThread: () => rerender(page()),
    async takeAlong() {
      await user.type(await field(), 'Too late');
      backend.staff.setStatus('ssh', 'closed');
      await user.click(send());
      await user.click(await screen.findByRole('button', { name: 'New request with this text' }));
      await waitFor(() => expect(followUp).toBeDefined());
      return followUp ?? {};
    },
  };
}

it('an answer that becomes a new request is kept, though nothing was written in the form', async () => {
  const { user, openForm, takeAlong } = await showTooLate();
  const followUp = await takeAlong();
  openForm('first', followUp);
  await waitFor(async () => expect(await text()).toHaveValue('Too late'));
  await screen.findByRole('button', { name: 'Discard' });
  await user.type(screen.getByRole('textbox', { name: 'Subject' }), '!{Backspace}');
  // As after a reload: the host knows nothing of the text any more.
  openForm('second', { followUpOf: 'ssh' });
  await waitFor(async () => expect(await text()).toHaveValue('Too late'));
});

it('what was kept for such a request before is offered, and does not take the place of the answer', async () => {
  const { user, openForm, openThread, takeAlong } = await showTooLate();
  openForm('earlier', { followUpOf: 'ssh' });
  await user.type(await text(), 'Written before');
  openThread();
  openForm('first', await takeAlong());
  expect(await screen.findByText('Written before')).toBeVisible();
  expect(await text()).toHaveValue('Too late');
});
