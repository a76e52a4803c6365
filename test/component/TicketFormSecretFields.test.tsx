import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SupportDesk, SupportProvider, TicketError, type FieldSchema, type SupportProviderProps } from 'ticketdock';
import { userEvent } from '@testing-library/user-event';
import type { TicketAdapter } from '../../src/core/adapter.js';
import { choose, fill, memory, seed, send, showForm, watching } from '../support/ticketForm.js';

const rootPassword: FieldSchema = { id: 'root', label: 'Root password', type: 'secret' };
const desk = (fields: FieldSchema[], others: FieldSchema[] = []) => ({
  departments: [
    { id: 'technical', label: 'Technical', fields: others },
    { id: 'servers', label: 'Servers', fields },
  ],
});
const asking = (fields: FieldSchema[], others?: FieldSchema[]) =>
  memory({ seed: { ...seed, desk: desk(fields, others) } });

async function showSecret(adapter: TicketAdapter = asking([rootPassword]), provider?: Partial<SupportProviderProps>) {
  const user = showForm(adapter, { prefill: { departmentId: 'servers' } }, provider);
  const field = await screen.findByLabelText<HTMLInputElement>(/^Root password/);
  return { user, field };
}

/** Everything that a recorder of the page can read without running a script of its own. */
const markup = () => document.documentElement.outerHTML;

describe('a secret field', () => {
  it('keeps what is typed out of the markup, hidden or shown', async () => {
    const { user, field } = await showSecret();
    await user.type(field, 'hunter2');
    expect(field).toHaveValue('hunter2');
    expect(markup()).not.toContain('hunter2');
    await user.click(screen.getByRole('button', { name: 'Show “Root password”' }));
    expect(field).toHaveValue('hunter2');
    expect(markup()).not.toContain('hunter2');
  });

  it('shows what was typed while its button is pressed', async () => {
    const { user, field } = await showSecret();
    await user.type(field, 'hunter2');
    const show = screen.getByRole('button', { name: 'Show “Root password”' });
    expect(show).toHaveAttribute('aria-pressed', 'false');
    await user.tab();
    expect(show).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(show).toHaveAttribute('aria-pressed', 'true');
    expect(field).toHaveAttribute('type', 'text');
    await user.keyboard(' ');
    expect(field).toHaveAttribute('type', 'password');
    expect(field).toHaveValue('hunter2');
  });

  it('is covered again as soon as it is sent', async () => {
    const { user, field } = await showSecret(
      memory({ seed: { ...seed, desk: desk([rootPassword]) }, faults: { createTicket: 'never' } }),
    );
    await fill(user);
    await user.type(field, 'hunter2');
    await user.click(screen.getByRole('button', { name: /^Show/ }));
    await user.click(send());
    await screen.findByRole('button', { name: 'Sending…' });
    expect(field).toHaveAttribute('type', 'password');
  });

  it('is filled in by no browser and no dictionary', async () => {
    const { field } = await showSecret();
    expect(field).toHaveAttribute('autocomplete', 'new-password');
    expect(field).toHaveAttribute('spellcheck', 'false');
    expect(field).toHaveAttribute('autocapitalize', 'off');
  });

  it('keeps its text over a change of department, and over a refusal that stands at it', async () => {
    const refusal = new TicketError('invalid', 'no', { fields: { 'fields.root': 'too short' } });
    const { user, field } = await showSecret(watching(asking([rootPassword]), refusal).adapter);
    await fill(user);
    await user.type(field, 'hunter2');
    await choose(user, /^Department/, /Technical/);
    await choose(user, /^Department/, /Servers/);
    const again = screen.getByLabelText(/^Root password/);
    expect(again).toHaveValue('hunter2');
    await user.click(send());
    await waitFor(() => expect(again).toHaveAccessibleDescription('The server did not accept this: too short'));
    expect(again).toHaveFocus();
    expect(again).toHaveValue('hunter2');
  });

  it('shows its text in no field of another department that has the same name', async () => {
    const { user, field } = await showSecret(
      asking([rootPassword], [{ id: 'root', label: 'Root directory', type: 'text' }]),
    );
    await user.type(field, 'hunter2');
    await choose(user, /^Department/, /Technical/);
    expect(screen.getByRole('textbox', { name: /Root directory/ })).toHaveValue('');
  });

  it('is insisted on where the department requires it', async () => {
    const { user, field } = await showSecret(asking([{ ...rootPassword, required: true }]));
    await fill(user);
    await user.click(send());
    await waitFor(() => expect(field).toHaveAccessibleDescription('Fill this in.'));
    expect(field).toHaveFocus();
  });
});

describe('after sending', () => {
  it('nothing of a secret is told to the host, kept by the adapter in its answers, or left on the page', async () => {
    const onEvent = vi.fn();
    const { adapter, sent } = watching(asking([rootPassword]));
    const { user, field } = await showSecret(adapter, { onEvent });
    await fill(user);
    await user.type(field, 'hunter2');
    await user.click(send());
    await screen.findByRole('heading', { name: /is created/ });
    expect(sent[0]?.fields).toEqual([{ id: 'root', value: 'hunter2' }]);
    expect(JSON.stringify(onEvent.mock.calls)).not.toContain('hunter2');
    expect(markup()).not.toContain('hunter2');
    const { items } = await adapter.listTickets({});
    expect(JSON.stringify(await adapter.getTicket(items[0]?.id ?? ''))).not.toContain('hunter2');
  });

  it('the form of the same page has forgotten it', async () => {
    const { user, field } = await showSecret();
    await fill(user);
    await user.type(field, 'hunter2');
    await user.click(send());
    await screen.findByRole('heading', { name: /is created/ });
    await user.click(screen.getByRole('button', { name: 'Create another' }));
    await choose(user, /^Department/, /Servers/);
    expect(screen.getByLabelText(/^Root password/)).toHaveValue('');
  });

  it('the desk that keeps its forms has forgotten it, too', async () => {
    render(
      <SupportProvider adapter={asking([rootPassword])}>
        <SupportDesk defaultView={{ name: 'new', prefill: { departmentId: 'servers' } }} />
      </SupportProvider>,
    );
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText(/^Root password/), 'hunter2');
    await fill(user);
    await user.click(send());
    await waitFor(() => expect(screen.queryByLabelText(/^Root password/)).not.toBeInTheDocument());
    expect(markup()).not.toContain('hunter2');
  });
});
