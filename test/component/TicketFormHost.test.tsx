import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { TicketFormProps } from 'ticketdock';
import type { TicketAdapter } from '../../src/core/adapter.js';
import { box, memory, seed, send, showForm } from '../support/ticketForm.js';

const [first, second] = ['No SSH access to web-1 since noon.', 'Another question: how do I pay for a year?'];

/** An adapter that answers to a new ticket only when it is told to. */
function slow(base: TicketAdapter): { adapter: TicketAdapter; answer: () => void } {
  const waiting: (() => void)[] = [];
  return {
    answer: () => waiting.shift()?.(),
    adapter: {
      ...base,
      createTicket: async (ticket, options) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return base.createTicket(ticket, options);
      },
    },
  };
}

it('an answer in place of a new request is sent and forgotten also where the host throws when it hears of it', async () => {
  const reported = vi.fn<(thrown: unknown) => void>();
  vi.stubGlobal('reportError', reported);
  const ticket = { id: 'ssh', number: '1042', subject: 'No SSH access', departmentId: 'technical', serviceId: 'vps' };
  const base = memory({ seed: { ...seed, tickets: [{ ...ticket, thread: [{ from: 'customer', body: 'refused' }] }] } });
  const reply = vi.fn<TicketAdapter['reply']>((...args) => base.reply(...args));
  const onReplyInstead = () => {
    throw new Error('The host is broken.');
  };
  const user = showForm({ ...base, reply }, { onReplyInstead });
  await user.click(await screen.findByRole('textbox', { name: 'Subject' }));
  await user.paste('Cannot access the server by SSH');
  await user.click(box(/^Message/));
  await user.paste('It says: Connection refused');
  const offer = await screen.findByRole('region', { name: 'You may have asked this already' });
  await user.click(within(offer).getByRole('button', { name: 'Add to #1042' }));
  await user.click(screen.getByRole('button', { name: 'Add to #1042' }));
  await screen.findByRole('heading', { name: 'Added to #1042' });
  await waitFor(() => expect(reported).toHaveBeenCalledOnce());
  expect(reply).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

it('the host hears that nothing is left when the second of two requests that went together arrives', async () => {
  const onCreated = vi.fn<NonNullable<TicketFormProps['onCreated']>>();
  const { adapter, answer } = slow(memory());
  const prefill = { departmentId: 'technical', subject: 'No SSH access', body: `${first}\n\n${second}` };
  const user = showForm(adapter, { prefill, onCreated });
  await user.click(await screen.findByRole('button', { name: 'Make two requests' }));
  await user.click(send());
  const drafts = within(screen.getByRole('navigation', { name: 'Requests of this message' }));
  await user.click(drafts.getByRole('button', { name: /^Request 2 of 2/ }));
  await user.type(box(/^Subject/), 'Payment for a year');
  await user.click(send());
  answer();
  await waitFor(() => expect(onCreated).toHaveBeenCalledOnce());
  answer();
  await waitFor(() => expect(onCreated).toHaveBeenCalledTimes(2));
  expect(onCreated.mock.calls.map(([, more]) => more?.draftsLeft)).toEqual([1, undefined]);
});
