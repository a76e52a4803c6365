import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FieldSchema, SupportProviderProps } from 'ticketdock';
import { box, choose, memory, seed, send, showForm, watching } from '../support/ticketForm.js';

const rootPassword: FieldSchema = { id: 'root', label: 'Root password', type: 'secret' };

const desk = (fields: FieldSchema[]) => ({
  departments: [
    { id: 'technical', label: 'Technical' },
    { id: 'servers', label: 'Servers', fields },
  ],
});

/** A form with this message, once its secrets are noticed. */
async function showNotice(body: string, fields: FieldSchema[] = [], provider: Partial<SupportProviderProps> = {}) {
  const { adapter, sent } = watching(memory({ seed: { ...seed, desk: desk(fields) } }));
  const prefill = { departmentId: 'servers', subject: 'No SSH access', body };
  const user = showForm(adapter, { prefill }, provider);
  const notice = await screen.findByRole('group', { name: /^Your message contains/ });
  return { user, sent, notice: within(notice), element: notice, message: box(/^Message/) };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('a secret in the message', () => {
  it('is noticed without being said again', async () => {
    const { element } = await showNotice('root password: Qwerty12');
    expect(element).toHaveTextContent('Your message contains a password.');
    expect(element).not.toHaveTextContent('Qwerty12');
  });

  it('is read aloud once, however much is written after it', async () => {
    const { user, message } = await showNotice('password: Qwerty12');
    const said = () =>
      screen.getAllByRole('status').filter(({ textContent }) => textContent === 'Your message contains a password.');
    await waitFor(() => expect(said()).toHaveLength(1));
    const [first] = said().map(({ firstElementChild }) => firstElementChild);
    await user.type(message, ' and the pin: 48210');
    await screen.findByText('Your message contains passwords.');
    expect(said()[0]?.firstElementChild).toBe(first);
  });

  it('does not stand in the way of Send', async () => {
    const { user, sent } = await showNotice('password: Qwerty12');
    await user.click(send());
    await screen.findByRole('heading', { name: /is created/ });
    expect(sent[0]?.body).toBe('password: Qwerty12');
  });

  it('is not looked for where the host has switched that off', async () => {
    const { adapter } = watching(memory());
    showForm(
      adapter,
      { prefill: { departmentId: 'technical', body: 'password: Qwerty12' } },
      { assist: { secrets: false } },
    );
    await screen.findByRole('button', { name: 'Steps' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(screen.queryByText(/Your message contains/)).not.toBeInTheDocument();
  });
});

describe('a secret in the subject', () => {
  it('is noticed under it, hidden there by one press, and brought back by another', async () => {
    const prefill = { departmentId: 'servers', subject: 'No SSH access, password: Qwerty12', body: 'Since 9:00' };
    const user = showForm(memory({ seed: { ...seed, desk: desk([rootPassword]) } }), { prefill });
    const notice = within(await screen.findByRole('group', { name: 'Your subject contains a password.' }));
    expect(notice.queryByRole('button', { name: /^Move/ })).toBeNull();
    await user.click(notice.getByRole('button', { name: 'Hide it' }));
    expect(box(/^Subject/)).toHaveValue('No SSH access, password: [password removed]');
    expect(screen.getByText('Hidden in the subject.')).toBeVisible();
    await user.click(button('Undo'));
    expect(box(/^Subject/)).toHaveValue('No SSH access, password: Qwerty12');
    expect(box(/^Subject/)).toHaveFocus();
  });
});

describe('moving it', () => {
  it('puts it into the field that is made for it and leaves a word in the message', async () => {
    const { user, message, sent } = await showNotice('root password: Qwerty12 please look', [rootPassword]);
    await user.click(button('Move the password to “Root password”'));
    expect(message).toHaveValue('root password: [see “Root password”] please look');
    expect(screen.getByLabelText(/^Root password/)).toHaveValue('Qwerty12');
    expect(button('Undo')).toHaveFocus();
    await user.click(send());
    await screen.findByRole('heading', { name: /is created/ });
    expect(sent[0]).toMatchObject({ fields: [{ id: 'root', value: 'Qwerty12' }] });
    expect(sent[0]?.body).not.toContain('Qwerty12');
  });

  it('takes it out wherever it stands', async () => {
    const { user, message } = await showNotice('password: Qwerty12\nI repeat, password: Qwerty12', [rootPassword]);
    await user.click(button(/^Move/));
    expect(message).toHaveValue('password: [see “Root password”]\nI repeat, password: [see “Root password”]');
  });

  it('is taken back whole by Undo, also after more was written', async () => {
    const { user, message } = await showNotice('password: Qwerty12', [rootPassword]);
    await user.click(button(/^Move/));
    await user.type(message, ' thanks');
    await user.click(button('Undo'));
    expect(message).toHaveValue('password: Qwerty12 thanks');
    expect(screen.getByLabelText(/^Root password/)).toHaveValue('');
    expect(message).toHaveFocus();
    expect(await screen.findByText('Your message contains a password.')).toBeVisible();
  });

  it('is offered only where the field is there and empty', async () => {
    const { user } = await showNotice('password: Qwerty12', [rootPassword]);
    expect(button(/^Move/)).toBeVisible();
    await user.type(screen.getByLabelText(/^Root password/), 'x');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Move/ })).not.toBeInTheDocument());
    await user.clear(screen.getByLabelText(/^Root password/));
    expect(await screen.findByRole('button', { name: /^Move/ })).toBeVisible();
    await choose(user, /^Department/, /Technical/);
    expect(screen.queryByRole('button', { name: /^Move/ })).not.toBeInTheDocument();
  });

  it('is not offered for a card or a private key', async () => {
    await showNotice('card 4111 1111 1111 1111', [rootPassword]);
    expect(screen.queryByRole('button', { name: /^Move/ })).not.toBeInTheDocument();
  });

  it('leaves the others to be hidden', async () => {
    const { user, message, notice } = await showNotice('password: Qwerty12, card 4111 1111 1111 1111 CVV 123', [
      rootPassword,
    ]);
    await user.click(button(/^Move/));
    expect(await notice.findByText('Your message contains payment card details.')).toBeVisible();
    await user.click(button('Hide them'));
    expect(message).toHaveValue('password: [see “Root password”], card **** **** **** 1111 CVV [card code removed]');
  });
});

describe('hiding it', () => {
  it('puts a word in the place of each, at one press, and the last four digits of a card stay', async () => {
    const body = 'pass: toor1234\napi key: abcdef0123456789\ncard 4111-1111-1111-1111';
    const { user, message } = await showNotice(body);
    await user.click(button('Hide them'));
    expect(message).toHaveValue('pass: [password removed]\napi key: [access key removed]\ncard ****-****-****-1111');
    expect(screen.getByText('All of them are hidden in the message.')).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByText(/Your message contains/, { selector: '[id]' })).not.toBeInTheDocument(),
    );
  });

  it('is taken back by Undo', async () => {
    const body = 'pass: toor1234 card 4111 1111 1111 1111 end';
    const { user, message } = await showNotice(body);
    await user.click(button('Hide them'));
    await user.click(button('Undo'));
    expect(message).toHaveValue(body);
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('hides what stands there now, not what stood there when it was noticed', async () => {
    const { user, message } = await showNotice('password: Qwerty12');
    message.focus();
    (message as HTMLTextAreaElement).setSelectionRange(0, 0);
    await user.paste('Hello! ');
    await user.click(button('Hide it'));
    expect(message).toHaveValue('Hello! password: [password removed]');
  });

  it('can be done by the keyboard alone', async () => {
    const { user, message } = await showNotice('password: Qwerty12');
    message.focus();
    await user.tab();
    expect(button('Hide it')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(button('Undo')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(message).toHaveFocus();
    expect(message).toHaveValue('password: Qwerty12');
  });
});

describe('waving it away', () => {
  it('is for this draft, and for what was there', async () => {
    const { user, message } = await showNotice('password: Qwerty12');
    await user.click(button('It is no secret'));
    expect(message).toHaveFocus();
    expect(screen.queryByRole('group', { name: /^Your message contains/ })).not.toBeInTheDocument();
    await user.type(message, ' ok. api key: abcdef0123456789');
    expect(await screen.findByRole('group', { name: 'Your message contains an access key.' })).toBeVisible();
    await user.click(button('Hide it'));
    expect(message).toHaveValue('password: Qwerty12 ok. api key: [access key removed]');
  });
});
