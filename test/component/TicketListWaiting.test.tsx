import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SupportProvider, TicketError, TicketForm, TicketList, type TicketListProps } from 'ticketdock';
import { useCreateTicket, useOutbox } from 'ticketdock/hooks';
import type { TicketAdapter } from '../../src/core/adapter.js';
import { findRows, memory } from '../support/ticketList.js';

const request = { subject: 'Disk is full', body: 'Since 09:30: no space left', departmentId: 'technical' };

/** Sends what the list is to show, as a form or a thread beside it does. */
function Sending() {
  const create = useCreateTicket();
  const { reply } = useOutbox();
  return (
    <>
      <button type="button" onClick={() => void create.run(request).catch(() => undefined)}>
        Send a request
      </button>
      <button type="button" onClick={() => void reply('ssh', { body: 'Still refused' })}>
        Send an answer
      </button>
    </>
  );
}

async function showWaiting(adapter: TicketAdapter, name: string, props: Partial<TicketListProps> = {}) {
  const user = userEvent.setup();
  const page = (isForm: boolean) => (
    <SupportProvider adapter={adapter}>
      {isForm ? <TicketForm /> : <TicketList onSelect={() => undefined} {...props} />}
      <Sending />
    </SupportProvider>
  );
  const { rerender } = render(page(false));
  await findRows();
  await user.click(screen.getByRole('button', { name }));
  return { user, openForm: () => rerender(page(true)) };
}

const waiting = async () => within(await screen.findByRole('list', { name: '1 request not sent yet' }));

describe('a request that has not arrived', () => {
  it('stands above the others, says why, and is not counted among them', async () => {
    await showWaiting(memory({ faults: { createTicket: 'forbidden' } }), 'Send a request');
    const list = await waiting();
    expect(list.getByText('Disk is full')).toBeVisible();
    expect(list.getByText('Not sent. You are not allowed to do this.')).toBeVisible();
    expect(await findRows()).toHaveLength(4);
    await waitFor(() => expect(screen.getByText('1 request not sent yet', { selector: 'output' })).toBeInTheDocument());
  });

  it('is sent again by one press, and becomes a row', async () => {
    const adapter = memory({ faults: { createTicket: ({ count }) => (count === 1 ? 'forbidden' : undefined) } });
    const { user } = await showWaiting(adapter, 'Send a request');
    await user.click(await (await waiting()).findByRole('button', { name: 'Send again' }));
    await waitFor(async () => expect(await findRows()).toHaveLength(5));
    expect(screen.queryByRole('list', { name: /not sent yet/ })).toBeNull();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Requests' })).toHaveFocus());
  });

  it('is not sent again under a name that other words have arrived under, but can be changed', async () => {
    const refusal = new TicketError('conflict', 'Other words', { fields: { clientRef: 'is used' } });
    const adapter = { ...memory(), createTicket: () => Promise.reject(refusal) };
    await showWaiting(adapter, 'Send a request', { onCreate: () => undefined });
    const list = await waiting();
    expect(await list.findByRole('button', { name: 'Change' })).toBeVisible();
    expect(list.queryByRole('button', { name: 'Send again' })).toBeNull();
  });

  it('is thrown away only after a question', async () => {
    const { user } = await showWaiting(memory({ faults: { createTicket: 'forbidden' } }), 'Send a request');
    const list = await waiting();
    await user.click(list.getByRole('button', { name: 'Throw away' }));
    expect(list.getByText('Throw it away? The text and the files will be gone.')).toBeVisible();
    await user.click(list.getByRole('button', { name: 'Throw away' }));
    expect(screen.queryByRole('list', { name: /not sent yet/ })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Requests' })).toHaveFocus();
  });

  it('goes back into the form to be changed', async () => {
    const onCreate = vi.fn<() => void>();
    const { user, openForm } = await showWaiting(memory({ faults: { createTicket: 'forbidden' } }), 'Send a request', {
      onCreate,
    });
    await user.click(await (await waiting()).findByRole('button', { name: 'Change' }));
    await waitFor(() => expect(onCreate).toHaveBeenCalledOnce());
    openForm();
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveValue('Disk is full'), {
      timeout: 5000,
    });
    expect(screen.getByRole('textbox', { name: /^Message/ })).toHaveValue('Since 09:30: no space left');
  });

  it('that arrives at once is not drawn as one that waits', async () => {
    await showWaiting(memory(), 'Send a request');
    await waitFor(async () => expect(await findRows()).toHaveLength(5));
    expect(screen.queryByRole('list', { name: /not sent yet/ })).toBeNull();
  });
});

it('says in its row that an answer has not arrived', async () => {
  await showWaiting(memory({ faults: { reply: 'forbidden' } }), 'Send an answer');
  await waitFor(async () => expect((await findRows())[0]).toHaveAccessibleName(/, 1 answer not sent yet, /));
  expect((await findRows())[0]).toHaveTextContent('1 answer not sent yet');
});
