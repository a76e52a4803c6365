import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TicketError, type FieldSchema } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { box, choose, fill, memory, seed, send, showForm, watching } from '../support/ticketForm.js';

it('chooses the priority that the backend has for everybody', async () => {
  showForm(memory());
  expect(await screen.findByRole('radio', { name: 'Normal' })).toBeChecked();
});

it('tells a service by its state and its date', async () => {
  const user = showForm(memory());
  await user.click(await screen.findByRole('combobox', { name: /Service/ }));
  expect(screen.getByRole('option', { name: 'VPS msk-17' })).toHaveAccessibleDescription(
    /203\.0\.113\.17 · active · until .*2999/,
  );
  expect(screen.getByRole('option', { name: 'example.com' })).toHaveAccessibleDescription(/suspended · expired .*2001/);
  expect(screen.getByRole('option', { name: 'Not about a service' })).toBeVisible();
});

it('does not ask for a service where the backend knows of none', async () => {
  showForm(createMemoryAdapter({ seed, without: ['listServices'] }));
  await screen.findByRole('textbox', { name: 'Subject' });
  expect(screen.queryByText('Service')).not.toBeInTheDocument();
});

it('can be sent when the services could not be loaded', async () => {
  const user = showForm(memory({ faults: { listServices: 'forbidden' } }));
  expect(await screen.findByText(/without choosing one/)).toBeVisible();
  await fill(user);
  await user.click(send());
  expect(await screen.findByRole('heading', { name: /is created/ })).toBeVisible();
});

it('finds one service among many by a text', async () => {
  const { adapter, sent } = watching({
    ...memory(),
    listServices: async ({ text }) => ({
      items: seed.services.filter(({ label }) => label.includes(text ?? '')),
      nextCursor: text ? null : 'more',
    }),
  });
  const user = showForm(adapter);
  const service = await screen.findByRole('combobox', { name: /^Service/ });
  await user.click(service);
  await user.type(screen.getByRole('combobox', { name: 'Find a service' }), 'exa');
  expect(await screen.findByText('1 service found')).toBeVisible();
  await user.keyboard('{Enter}');
  expect(service).toHaveTextContent('example.com');
  expect(service).toHaveFocus();
  await fill(user);
  await user.click(service);
  await user.type(screen.getByRole('combobox', { name: 'Find a service' }), 'VPS');
  expect(await screen.findByText('1 service found')).toBeVisible();
  await user.keyboard('{Escape}');
  expect(service).toHaveTextContent('example.com');
  await user.click(send());
  await screen.findByRole('heading', { name: /is created/ });
  expect(sent[0]).toMatchObject({ serviceId: 'domain' });
});

it('says what a department does and how soon it answers', async () => {
  const user = showForm(memory());
  await user.click(await screen.findByRole('combobox', { name: /^Department/ }));
  const billing = screen.getByRole('option', { name: 'Billing' });
  expect(billing).toHaveAccessibleDescription('Invoices, payments, refunds · usual reply time: 4 hours');
  await user.click(billing);
  expect(screen.getByRole('combobox', { name: /Department/ })).toHaveAccessibleDescription(/usual reply time: 4 hours/);
});

it('counts what is left of a long subject, and says how to mend one that is too long', async () => {
  const user = showForm(memory());
  const subject = await screen.findByRole('textbox', { name: 'Subject' });
  await user.click(subject);
  await user.paste('x'.repeat(250));
  expect(subject).toHaveAccessibleDescription(/5 characters left/);
  await user.paste('y'.repeat(6));
  expect(subject).toHaveAccessibleDescription(/1 character too many/);
  await user.click(send());
  await waitFor(() => expect(subject).toHaveAccessibleDescription(/at most 255 characters fit/));
  expect(subject).toHaveValue('x'.repeat(250) + 'y'.repeat(6));
});

const asking = (fields: FieldSchema[]) => {
  const desk = {
    departments: [
      { id: 'technical', label: 'Technical' },
      { id: 'servers', label: 'Servers', fields },
    ],
  };
  return memory({ seed: { ...seed, desk } });
};

const system: FieldSchema = {
  id: 'os',
  label: 'System',
  type: 'choice',
  required: true,
  options: [
    { id: 'linux', label: 'Linux' },
    { id: 'windows', label: 'Windows' },
  ],
};

it('asks what the department asks, and sends it in its own types', async () => {
  const { adapter, sent } = watching(
    asking([
      { id: 'server.ip', label: 'Address', type: 'text' },
      { id: '2', label: 'Disks', type: 'number' },
      { id: 'log', label: 'Log', type: 'textarea' },
      { id: 'day', label: 'Day', type: 'date' },
      system,
      {
        id: 'what',
        label: 'Touched',
        type: 'choices',
        options: [
          { id: 'www', label: 'Site' },
          { id: 'mail', label: 'Mail' },
        ],
      },
      { id: 'reboot', label: 'May be rebooted', type: 'checkbox' },
      { id: 'password', label: 'Root password', type: 'secret' },
      { id: 'mood', label: 'Mood', type: 'slider' },
      { id: 'empty', label: 'Anything else', type: 'text' },
    ]),
  );
  const user = showForm(adapter);
  await fill(user);
  await choose(user, /^Department/, /Servers/);
  await user.type(box(/Address/), '203.0.113.17');
  await user.type(box(/Disks/), '1 024,5');
  await user.type(box(/Log/), 'line');
  await user.type(screen.getByLabelText(/^Day/), '2026-03-01');
  await user.click(screen.getByRole('radio', { name: 'Linux' }));
  await user.click(screen.getByRole('checkbox', { name: 'Site' }));
  await user.click(screen.getByRole('checkbox', { name: 'Mail' }));
  await user.click(screen.getByRole('checkbox', { name: 'Site' }));
  await user.click(screen.getByRole('checkbox', { name: /May be rebooted/ }));
  await user.type(screen.getByLabelText(/^Root password/), 'hunter2');
  await user.type(box(/Mood/), 'fine');
  await user.click(send());
  await screen.findByRole('heading', { name: /is created/ });
  expect(sent[0]?.fields).toEqual([
    { id: 'server.ip', value: '203.0.113.17' },
    { id: '2', value: 1024.5 },
    { id: 'log', value: 'line' },
    { id: 'day', value: '2026-03-01' },
    { id: 'os', value: 'linux' },
    { id: 'what', value: ['mail'] },
    { id: 'reboot', value: true },
    { id: 'password', value: 'hunter2' },
    { id: 'mood', value: 'fine' },
  ]);
});

it('keeps the panel password out of a secret field', async () => {
  const user = showForm(asking([{ id: 'password', label: 'Root password', type: 'secret' }]));
  await choose(user, /^Department/, /Servers/);
  expect(screen.getByLabelText(/^Root password/)).toHaveAttribute('type', 'password');
  expect(screen.getByLabelText(/^Root password/)).toHaveAttribute('autocomplete', 'new-password');
});

it('insists on what the department requires, each in its words', async () => {
  const { adapter, sent } = watching(
    asking([
      { id: 'ip', label: 'Address', type: 'text', required: true },
      system,
      { id: 'agree', label: 'I agree', type: 'checkbox', required: true },
      { id: 'disks', label: 'Disks', type: 'number' },
    ]),
  );
  const user = showForm(adapter);
  await fill(user);
  await choose(user, /^Department/, /Servers/);
  await user.type(box(/Disks/), 'many');
  await user.click(send());
  await waitFor(() => expect(box(/Address/)).toHaveFocus());
  expect(box(/Address/)).toHaveAccessibleDescription('Fill this in.');
  expect(screen.getByRole('radiogroup', { name: 'System' })).toHaveAccessibleDescription('Choose one.');
  expect(screen.getByRole('checkbox', { name: 'I agree' })).toHaveAccessibleDescription('Tick this to go on.');
  expect(box(/Disks/)).toHaveAccessibleDescription('Write a number, in digits.');
  expect(sent).toEqual([]);
});

it('asks a further question only after the answer that calls for it, and sends no hidden answer', async () => {
  const { adapter, sent } = watching(
    asking([
      { ...system, required: false },
      { id: 'kernel', label: 'Kernel', type: 'text', required: true, visibleWhen: { field: 'os', equals: ['linux'] } },
    ]),
  );
  const user = showForm(adapter);
  await fill(user);
  await choose(user, /^Department/, /Servers/);
  expect(screen.queryByRole('textbox', { name: 'Kernel' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Linux' }));
  await user.type(box(/Kernel/), '6.1');
  await user.click(screen.getByRole('radio', { name: 'Windows' }));
  await user.click(send());
  await screen.findByRole('heading', { name: /is created/ });
  expect(sent[0]?.fields).toEqual([{ id: 'os', value: 'windows' }]);
});

it('keeps the answers over a change of department', async () => {
  const user = showForm(asking([{ id: 'ip', label: 'Address', type: 'text' }]));
  await choose(user, /^Department/, /Servers/);
  await user.type(box(/Address/), '203.0.113.17');
  await choose(user, /^Department/, /Technical/);
  expect(screen.queryByRole('textbox', { name: /Address/ })).not.toBeInTheDocument();
  await choose(user, /^Department/, /Servers/);
  expect(box(/Address/)).toHaveValue('203.0.113.17');
});

it('puts a refusal of a further field on that field', async () => {
  const refusal = new TicketError('invalid', 'no', { fields: { 'fields.server.ip': 'not ours' } });
  const { adapter } = watching(asking([{ id: 'server.ip', label: 'Address', type: 'text' }]), refusal);
  const user = showForm(adapter);
  await fill(user);
  await choose(user, /^Department/, /Servers/);
  await user.click(send());
  await waitFor(() => expect(box(/Address/)).toHaveFocus());
  expect(box(/Address/)).toHaveAccessibleDescription('The server did not accept this: not ours');
});

it('begins with answers that the host gives', async () => {
  const fields = [{ id: 'ip', value: '203.0.113.17' }];
  showForm(asking([{ id: 'ip', label: 'Address', type: 'text' }]), { prefill: { departmentId: 'servers', fields } });
  expect(await screen.findByRole('textbox', { name: /Address/ })).toHaveValue('203.0.113.17');
});

it('opens a list where the choices are many', async () => {
  const options = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, label: `Site ${id}` }));
  const user = showForm(asking([{ id: 'site', label: 'Data centre', type: 'choice', options }]));
  await choose(user, /^Department/, /Servers/);
  await choose(user, /^Data centre/, /Site c/);
  expect(screen.getByRole('combobox', { name: /Data centre/ })).toHaveTextContent('Site c');
  await choose(user, /^Data centre/, /Nothing chosen/);
  expect(screen.getByRole('combobox', { name: /Data centre/ })).toHaveTextContent('Nothing chosen');
});

it('asks for no department where there is only one, and sends it', async () => {
  const desk = { departments: [{ id: 'all', label: 'Support' }] };
  const { adapter, sent } = watching(memory({ seed: { ...seed, desk } }));
  const user = showForm(adapter, { prefill: { subject: 'Hello', body: 'World' } });
  await user.click(await screen.findByRole('button', { name: 'Send' }));
  await screen.findByRole('heading', { name: /is created/ });
  expect(sent[0]).toMatchObject({ departmentId: 'all' });
});
