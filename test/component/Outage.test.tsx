import { configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SupportDesk, SupportProvider } from 'ticketdock';
import {
  createMemoryAdapter,
  type AdapterMethod,
  type MemoryFault,
  type MemoryFaults,
} from 'ticketdock/adapters/memory';
import { asked } from '../support/ticketList.js';

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const methods: AdapterMethod[] = [
  'loadDesk',
  'listTickets',
  'getTicket',
  'listMessages',
  'createTicket',
  'reply',
  'closeTicket',
  'changesSince',
  'prepareAttachment',
];

/** A desk whose backend can be killed and started again. It asks for changes, and knows no repetition of a write. */
function showDesk() {
  let fault: MemoryFault | undefined;
  const faults: MemoryFaults = Object.fromEntries(methods.map((method) => [method, () => fault]));
  const adapter = createMemoryAdapter({
    seed: {
      tickets: [
        asked('No SSH access', 3, { id: 'ssh', status: 'answered' }),
        asked('Invoice is wrong', 5, { id: 'invoice' }),
      ],
    },
    without: ['subscribe'],
    capabilities: { idempotentWrites: false, attachments: 'with-message' },
    faults,
  });
  render(
    <SupportProvider adapter={adapter}>
      <SupportDesk />
    </SupportProvider>,
  );
  return {
    adapter,
    user: userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) }),
    kill: (code: MemoryFault = 'network') => (fault = code),
    start: () => (fault = undefined),
  };
}

const row = (name: RegExp) => screen.findByRole('button', { name });
const stale = () => screen.queryAllByText(/This may be out of date/);

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 });
});

afterEach(() => {
  vi.useRealTimers();
});

it('a list and a thread stay on screen with a notice each, which go by themselves when the backend is back', async () => {
  const { adapter, user, kill, start } = showDesk();
  await user.click(await row(/^No SSH access/));
  await screen.findByText('Done');
  kill();
  adapter.staff.reply('ssh', 'Try once more');
  await vi.advanceTimersByTimeAsync(15_000);
  // The customer comes back to the page: only now is anything asked for.
  window.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() => expect(stale()).toHaveLength(2));
  expect(await row(/^Invoice is wrong/)).toBeVisible();
  expect(screen.getByText('Done')).toBeVisible();

  start();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(await screen.findByText('Try once more')).toBeVisible();
  expect(stale()).toHaveLength(0);
});

it('a reply keeps its words and its file while it waits, and goes by itself', async () => {
  const { user, kill, start } = showDesk();
  await user.click(await row(/^No SSH access/));
  const field = await screen.findByRole('textbox', { name: 'Your reply' });
  await user.type(field, 'Still refused');
  await user.upload(screen.getByLabelText('Attach files', { selector: 'input' }), new File(['x'], 'error.log'));
  await screen.findByRole('button', { name: 'Remove error.log' });
  kill();
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText(/Next try in/)).toBeVisible();
  expect(screen.getByText('Still refused')).toBeVisible();

  start();
  await vi.advanceTimersByTimeAsync(60_000);

  const messages = within(screen.getByRole('list', { name: 'Messages' }));
  expect(await messages.findByRole('button', { name: /^Download error\.log/ })).toBeVisible();
  expect(messages.getAllByText('Still refused')).toHaveLength(1);
  await waitFor(() => expect(screen.queryByText(/Next try in/)).toBeNull());
});

it('a form keeps everything while it waits, and finds the request whose answer was lost', async () => {
  const { adapter, user, kill, start } = showDesk();
  await user.click(await row(/^Create/));
  await user.type(await screen.findByRole('textbox', { name: 'Subject' }), 'Disk is full');
  await user.click(screen.getByRole('combobox', { name: /Department/ }));
  const departments = within(await screen.findByRole('listbox', { name: /Department/ }));
  await user.click(departments.getAllByRole('option')[0] as HTMLElement);
  await user.type(screen.getByRole('textbox', { name: /^Message/ }), 'No space left');
  kill({ fail: 'network', afterDoing: true });
  await user.click(screen.getByRole('button', { name: 'Send' }));
  const form = within(screen.getByRole('form', { name: 'New request' }));
  expect(await form.findByText(/Next try in/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveValue('Disk is full');
  expect(screen.getByRole('textbox', { name: /^Message/ })).toHaveValue('No space left');

  start();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(await screen.findByRole('heading', { name: /is created/ })).toBeVisible();
  expect(await row(/^Disk is full/)).toBeVisible();
  expect((await adapter.listTickets({ text: 'Disk is full' })).total).toBe(1);
});

it('closing says why it failed, and is done by the next press', async () => {
  const { user, kill, start } = showDesk();
  await user.click(await row(/^No SSH access/));
  const close = await screen.findByRole('button', { name: 'Close the request' });
  kill('unavailable');
  await user.click(close);
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The server is not available right now.');
  start();
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));

  expect(await screen.findByText('This request is closed')).toBeVisible();
});

it('a desk that opens while the backend is away comes by itself: list, form and ticket', async () => {
  let isDown = true;
  const fault = () => (isDown ? ('unavailable' as const) : undefined);
  const adapter = createMemoryAdapter({
    seed: { tickets: [asked('No SSH access', 3, { id: 'ssh' })] },
    without: ['subscribe', 'changesSince'],
    faults: { loadDesk: fault, listTickets: fault, getTicket: fault, listMessages: fault },
  });
  render(
    <SupportProvider adapter={adapter}>
      <SupportDesk defaultView={{ name: 'ticket', id: 'ssh' }} />
    </SupportProvider>,
  );
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
  isDown = false;
  await vi.advanceTimersByTimeAsync(60_000);

  expect(await row(/^No SSH access/)).toBeVisible();
  expect(await screen.findByRole('textbox', { name: 'Your reply' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
