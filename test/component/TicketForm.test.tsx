import { render, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { SupportProvider, TicketError, TicketForm, type Ticket } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { box, choose, fill, memory, seed, send, showForm, watching } from '../support/ticketForm.js';

it('asks in the order of the help page', async () => {
  showForm(memory());
  const form = await screen.findByRole('form', { name: 'New request' });
  await screen.findByRole('combobox', { name: /Service/ });
  const labels = Array.from(form.querySelectorAll('[data-field]'), (field) => (field as HTMLElement).dataset['field']);
  // Urgency is asked in two ways.
  expect([...new Set(labels)]).toEqual(['subject', 'serviceId', 'departmentId', 'priorityId', 'body', 'attachments']);
});

it('sends what was typed, then says the number and what happens next', async () => {
  const { adapter, sent } = watching(memory());
  const onCreated = vi.fn<(ticket: Ticket) => void>();
  const user = showForm(adapter, { onCreated });
  await fill(user);
  await choose(user, /Service/, /VPS/);
  await user.click(screen.getByText(/^Choose the priority yourself/));
  await user.click(screen.getByRole('radio', { name: 'High' }));
  await user.click(send());

  const heading = await screen.findByRole('heading', { name: /Request #\d+ is created/ });
  expect(heading).toHaveFocus();
  expect(screen.getByText(/goes to anna@example.com/)).toBeVisible();
  expect(screen.getByText(/Expect it by/)).toBeVisible();
  expect(sent).toEqual([
    {
      subject: 'No SSH access',
      body: 'Since 09:30: Connection refused',
      serviceId: 'vps',
      departmentId: 'technical',
      priorityId: 'high',
    },
  ]);
  expect(onCreated).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ subject: 'No SSH access' }));
});

it('makes one ticket of a double press', async () => {
  const { adapter, sent } = watching(memory());
  const onCreated = vi.fn<(ticket: Ticket) => void>();
  const user = showForm(adapter, { onCreated });
  await fill(user);
  await user.dblClick(send());
  await screen.findByRole('heading', { name: /is created/ });
  expect(sent).toHaveLength(1);
  expect(onCreated).toHaveBeenCalledOnce();
});

it('begins with what the host knows, and leaves out what the desk does not have', async () => {
  const prefill = {
    subject: 'Disk full',
    body: 'df says 100%',
    serviceId: 'vps',
    departmentId: 'gone',
    priorityId: 'low',
  };
  showForm(memory(), { prefill });
  expect(await screen.findByRole('textbox', { name: 'Subject' })).toHaveValue('Disk full');
  expect(box(/^Message/)).toHaveValue('df says 100%');
  expect(await screen.findByRole('combobox', { name: /Service/ })).toHaveTextContent('VPS msk-17');
  expect(screen.getByRole('combobox', { name: /Department/ })).toHaveTextContent('Choose a department');
  expect(screen.getByRole('radio', { name: 'Low' })).toBeChecked();
});

it('says which closed ticket the new one continues', async () => {
  const tickets = [{ id: 'old', subject: 'No SSH', status: 'closed' as const }];
  const { adapter, sent } = watching(memory({ seed: { ...seed, tickets } }));
  const user = showForm(adapter, { prefill: { departmentId: 'technical', followUpOf: 'old' } });
  await fill(user);
  await user.click(send());
  await screen.findByRole('heading', { name: /is created/ });
  expect(sent).toMatchObject([{ followUpOf: 'old' }]);
});

it('sends nothing while something is missing, and goes to the first of it', async () => {
  const { adapter, sent } = watching(memory());
  const user = showForm(adapter, { prefill: {} });
  await user.type(await screen.findByRole('textbox', { name: 'Subject' }), '  \u200b ');
  await user.click(send());
  await waitFor(() => expect(box(/Subject/)).toHaveFocus());
  expect(box(/Subject/)).toBeInvalid();
  expect(box(/Subject/)).toHaveAccessibleDescription(/Write in a few words/);
  expect(screen.getByRole('combobox', { name: /Department/ })).toHaveAccessibleDescription(/Choose the department/);
  expect(box(/^Message/)).toHaveAccessibleDescription(/Describe the problem/);
  expect(sent).toEqual([]);
});

it('takes an error away as soon as it is mended', async () => {
  const user = showForm(memory());
  await screen.findByRole('textbox', { name: 'Subject' });
  await user.click(send());
  await screen.findByText('Write in a few words what it is about.');
  await user.type(box(/Subject/), 'No SSH');
  await waitFor(() => expect(box(/Subject/)).toBeValid());
});

it('puts what the backend refused on its fields, the rest over the button, and goes to the first', async () => {
  const refusal = new TicketError('invalid', 'no', {
    fields: { mood: 'too low', body: 'no links', serviceId: 'gone' },
  });
  const { adapter } = watching(memory(), refusal);
  const user = showForm(adapter);
  await fill(user);
  await user.click(send());
  const service = screen.getByRole('combobox', { name: /Service/ });
  await waitFor(() => expect(service).toHaveFocus());
  expect(service).toHaveAccessibleDescription(/did not accept this: gone/);
  expect(box(/^Message/)).toHaveAccessibleDescription(/no links/);
  expect(within(screen.getByRole('alert')).getByText('mood: too low')).toBeVisible();
});

it('goes to the reasons when none of them has a field', async () => {
  const { adapter } = watching(memory(), new TicketError('invalid', 'no', { fields: { mood: 'too low' } }));
  const user = showForm(adapter);
  await fill(user);
  await user.click(send());
  await waitFor(() => expect(document.activeElement).toHaveTextContent('mood: too low'));
});

it('loses nothing when sending fails, offers another way, and sends again', async () => {
  const adapter = memory({ faults: { createTicket: ({ count }) => (count === 1 ? 'forbidden' : undefined) } });
  const user = showForm(adapter, {}, { contact: { email: 'help@example.com' } });
  await fill(user);
  await user.click(send());
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Your text and files are still here.');
  expect(within(alert).getByRole('link')).toHaveAttribute('href', 'mailto:help@example.com');
  expect(box(/Subject/)).toHaveValue('No SSH access');
  expect(box(/^Message/)).toHaveValue('Since 09:30: Connection refused');
  await user.click(screen.getByRole('button', { name: 'Send again' }));
  expect(await screen.findByRole('heading', { name: /is created/ })).toBeVisible();
});

it('says when the request may have been sent already', async () => {
  const { adapter } = watching(memory(), new TicketError('conflict'));
  const user = showForm(adapter);
  await fill(user);
  await user.click(send());
  expect(await screen.findByRole('alert')).toHaveTextContent(/may have been sent already.*in the list of requests/);
});

it('finds the request whose answer was lost, also at a backend that cannot tell a repetition', async () => {
  const adapter = memory({
    faults: { createTicket: ({ count }) => (count === 1 ? { fail: 'network', afterDoing: true } : undefined) },
    capabilities: { idempotentWrites: false },
  });
  const user = showForm(adapter);
  await fill(user);
  await user.click(send());
  expect(await screen.findByRole('heading', { name: /^Request #\d+ is created/ })).toHaveFocus();
  expect((await adapter.listTickets({})).total).toBe(1);
});

it('shows the way to the new ticket only where the host has one', async () => {
  const onOpen = vi.fn<(ticket: Ticket) => void>();
  const user = showForm(memory(), { onOpen });
  await fill(user);
  await user.click(send());
  await user.click(await screen.findByRole('button', { name: 'Open the request' }));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ subject: 'No SSH access' }));
});

it('begins an empty one after the first', async () => {
  const user = showForm(memory(), { prefill: { departmentId: 'technical', body: 'From the host ' } });
  await fill(user);
  await user.click(send());
  expect(screen.queryByRole('button', { name: 'Open the request' })).not.toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Create another' }));
  expect(box(/Subject/)).toHaveFocus();
  expect(box(/Subject/)).toHaveValue('');
  expect(box(/^Message/)).toHaveValue('');
});

it('leaves only where the host says where to', async () => {
  const onCancel = vi.fn<() => void>();
  const user = showForm(memory(), { onCancel });
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledOnce();
});

it('shows its shape while the desk is on its way', () => {
  showForm(memory({ faults: { loadDesk: 'never' } }));
  expect(screen.getByRole('status')).toHaveTextContent('Loading…');
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

it('says that the desk could not be loaded, and tries again', async () => {
  const adapter = memory({ faults: { loadDesk: ({ count }) => (count === 1 ? 'forbidden' : undefined) } });
  const user = showForm(adapter, {}, { contact: { email: 'help@example.com' } });
  expect(await screen.findByRole('alert')).toHaveTextContent(/not allowed.*help@example\.com/);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('textbox', { name: 'Subject' })).toBeVisible();
});

it('gives its place to the notice of a closed desk, with the other ways to reach it', async () => {
  const desk = {
    notice: { kind: 'closed' as const, text: 'Back on Monday.' },
    contact: { email: 'help@example.com', phone: '+1 (555) 0100' },
  };
  showForm(memory({ seed: { ...seed, desk } }));
  expect(await screen.findByText('Back on Monday.')).toBeVisible();
  expect(screen.getByRole('link', { name: /help@example.com/ })).toBeVisible();
  expect(screen.getByRole('link', { name: /555/ })).toHaveAttribute('href', 'tel:+15550100');
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
});

it('stands under what the desk wants everybody to know', async () => {
  showForm(memory({ seed: { ...seed, desk: { notice: { kind: 'warning', text: 'Moving tonight.' } } } }));
  expect(await screen.findByText('Moving tonight.')).toBeVisible();
  expect(screen.getByRole('form')).toBeVisible();
});

it('behaves like an element of the host', async () => {
  const ref = { current: null as HTMLDivElement | null };
  render(
    <SupportProvider adapter={memory()}>
      <TicketForm ref={ref} className="mine" id="new-request" data-theme="dark" />
    </SupportProvider>,
  );
  await screen.findByRole('form');
  expect(ref.current).toHaveClass('tkd-root', 'mine');
  expect(ref.current).toHaveAttribute('id', 'new-request');
  expect(ref.current).toHaveAttribute('data-theme', 'dark');
});

it('speaks Russian in the words of the help page', async () => {
  const user = showForm(memory(), {}, { messages: ru, locale: 'ru-RU' });
  expect(await screen.findByRole('textbox', { name: 'Тема' })).toHaveAccessibleDescription(/Недоступен сервер по SSH/);
  expect(await screen.findByRole('combobox', { name: 'Услуга необязательно' })).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Отдел' })).toBeVisible();
  expect(screen.getByRole('radiogroup', { name: /^Услуга сейчас недоступна/ })).toBeVisible();
  await user.click(screen.getByText(/^Выбрать приоритет самостоятельно/));
  expect(screen.getByRole('radiogroup', { name: 'Приоритет' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Сообщение' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Отправить' }));
  expect(await screen.findByText('Опишите проблему или вопрос.')).toBeVisible();
});
