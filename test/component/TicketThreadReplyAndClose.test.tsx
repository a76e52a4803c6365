import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { TicketError } from '../../src/core/errors.js';
import { announced, field, memoryWith, messages, pending, showThread } from '../support/ticketThread.js';

const sendAndClose = () => screen.findByRole('button', { name: 'Reply and close' }, { timeout: 10_000 });

it('an answer that solves it closes the request once it has arrived', async () => {
  const adapter = memoryWith();
  const order: string[] = [];
  const { reply } = adapter;
  const { closeTicket } = adapter;
  vi.spyOn(adapter, 'reply').mockImplementation(async (...given) => {
    order.push('reply');
    return reply(...given);
  });
  vi.spyOn(adapter, 'closeTicket').mockImplementation(async (...given) => {
    order.push('close');
    return closeTicket(...given);
  });
  const user = showThread(adapter);
  await user.type(await field(), 'It works, thank you');
  await user.click(await sendAndClose());
  expect(await (await messages()).findByText('It works, thank you')).toBeVisible();
  expect(await screen.findByText('This request is closed')).toBeVisible();
  expect(order).toEqual(['reply', 'close']);
  expect(await adapter.getTicket('ssh')).toMatchObject({ status: { kind: 'closed' } });
});

it('where the closing fails it is said that the answer has gone, and the request can be closed again', async () => {
  const adapter = memoryWith();
  const { closeTicket } = adapter;
  const close = vi.spyOn(adapter, 'closeTicket').mockRejectedValue(new TicketError('forbidden'));
  const user = showThread(adapter);
  await user.type(await field(), 'It works, thank you');
  await user.click(await sendAndClose());
  expect(await (await messages()).findByText('It works, thank you')).toBeVisible();
  const notice = (await screen.findByText('Your reply is sent, but the request is still open.')).closest(
    '[role=status]',
  );
  expect(announced()).toMatch('still open');
  expect(close).toHaveBeenCalledTimes(1);
  close.mockImplementation(async (...given) => closeTicket(...given));
  await user.click(within(notice as HTMLElement).getByRole('button', { name: 'Close the request' }));
  expect(await screen.findByText('This request is closed')).toBeVisible();
  expect(screen.queryByText('Your reply is sent, but the request is still open.')).toBeNull();
});

it('where the answer of the closing was lost, the ticket is looked at before anybody is asked', async () => {
  const adapter = memoryWith();
  const { closeTicket } = adapter;
  vi.spyOn(adapter, 'closeTicket').mockImplementation(async (...given) => {
    await closeTicket(...given);
    throw new TicketError('network');
  });
  const user = showThread(adapter);
  await user.type(await field(), 'It works, thank you');
  await user.click(await sendAndClose());
  expect(await screen.findByText('This request is closed')).toBeVisible();
  expect(screen.queryByText(/still open/)).toBeNull();
});

it('what waits to be sent says that the request is closed then, and comes back as an answer only', async () => {
  const adapter = memoryWith({}, { faults: { reply: new TicketError('unavailable', undefined, { retryAfter: 40 }) } });
  const close = vi.spyOn(adapter, 'closeTicket');
  const user = showThread(adapter);
  await user.type(await field(), 'It works');
  await user.click(await sendAndClose());
  const answer = await pending('It works');
  expect(await answer.findByText('Then the request is closed.')).toBeVisible();
  await user.click(await answer.findByRole('button', { name: 'Change' }));
  expect(await field()).toHaveValue('It works');
  expect(close).not.toHaveBeenCalled();
});

it('with nothing to send nothing is closed', async () => {
  const adapter = memoryWith();
  const close = vi.spyOn(adapter, 'closeTicket');
  const user = showThread(adapter);
  await user.click(await sendAndClose());
  await waitFor(async () => expect(await field()).toHaveAccessibleDescription(/Write something or attach a file\./));
  expect(close).not.toHaveBeenCalled();
});

it('is not offered where the customer may not close', async () => {
  const adapter = memoryWith({}, { without: ['closeTicket'] });
  showThread(adapter);
  await screen.findByRole('button', { name: 'Code' });
  expect(screen.queryByRole('button', { name: 'Reply and close' })).toBeNull();
});

it('closing waits for an answer that is on its way: it would open the request again', async () => {
  const adapter = memoryWith();
  const { reply } = adapter;
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  vi.spyOn(adapter, 'reply').mockImplementation(async (...given) => {
    await held;
    return reply(...given);
  });
  const close = vi.spyOn(adapter, 'closeTicket');
  const user = showThread(adapter);
  await user.type(await field(), 'It works{Control>}{Enter}{/Control}');
  await pending('It works');
  await waitFor(() => expect(adapter.reply).toHaveBeenCalledTimes(1));
  await user.click(screen.getAllByRole('button', { name: 'Close the request' })[0] as HTMLElement);
  await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 50))));
  expect(close).not.toHaveBeenCalled();
  answer();
  expect(await screen.findByText('This request is closed')).toBeVisible();
  expect(close).toHaveBeenCalledTimes(1);
});

it('closing does not wait for an answer that has failed and is tried again later', async () => {
  const adapter = memoryWith({}, { faults: { reply: new TicketError('unavailable', undefined, { retryAfter: 40 }) } });
  const user = showThread(adapter);
  await user.type(await field(), 'It works{Control>}{Enter}{/Control}');
  const answer = await pending('It works');
  await answer.findByRole('button', { name: 'Change' });
  await user.click(screen.getAllByRole('button', { name: 'Close the request' })[0] as HTMLElement);
  expect(await screen.findByText('This request is closed')).toBeVisible();
});
