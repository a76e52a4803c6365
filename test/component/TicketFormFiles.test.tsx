import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TicketError } from 'ticketdock';
import type { PreparedAttachment, TicketAdapter } from '../../src/core/adapter.js';
import { fill, memory, send, showForm, watching } from '../support/ticketForm.js';

/** An adapter whose uploads end when the test says so. */
function holding(adapter: TicketAdapter) {
  const uploads: { finish: () => Promise<void>; fail: (error: TicketError) => Promise<void> }[] = [];
  const held: TicketAdapter = {
    ...adapter,
    prepareAttachment: (file, options) =>
      new Promise<PreparedAttachment>((resolve, reject) => {
        uploads.push({
          finish: () =>
            act(async () => {
              const prepared = await adapter.prepareAttachment?.(file, options);
              if (prepared) resolve(prepared);
            }),
          fail: (error) => act(async () => reject(error)),
        });
      }),
  };
  return { adapter: held, uploads };
}

const log = () => new File(['refused'], 'auth.log', { type: 'text/plain' });
const picker = () => screen.getByLabelText('Attach files', { selector: 'input' });

it('sends the files with the request', async () => {
  const { adapter, sent } = watching(memory());
  const user = showForm(adapter);
  await fill(user);
  await user.upload(picker(), log());
  await screen.findByText('auth.log is attached.');
  await user.click(send());
  await screen.findByRole('heading', { name: /is created/ });
  expect(sent[0]?.attachments).toEqual([expect.objectContaining({ name: 'auth.log', size: 7 })]);
});

it('says that it will wait for the files, waits, and then sends', async () => {
  const { adapter, sent } = watching(memory());
  const { adapter: slow, uploads } = holding(adapter);
  const user = showForm(slow);
  await fill(user);
  await user.upload(picker(), log());
  await user.click(screen.getByRole('button', { name: 'Send after the files are uploaded' }));
  const button = await screen.findByRole('button', { name: 'Waiting for the files…' });
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(sent).toEqual([]);
  await uploads[0]?.finish();
  expect(await screen.findByRole('heading', { name: /is created/ })).toBeVisible();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.attachments).toHaveLength(1);
});

it('takes a press back that still waits for files', async () => {
  const { adapter, sent } = watching(memory());
  const { adapter: slow, uploads } = holding(adapter);
  const user = showForm(slow);
  await fill(user);
  await user.upload(picker(), log());
  await user.click(screen.getByRole('button', { name: 'Send after the files are uploaded' }));
  await user.click(await screen.findByRole('button', { name: 'Do not send yet' }));
  await uploads[0]?.finish();
  expect(await screen.findByRole('button', { name: 'Send' })).toBeVisible();
  expect(sent).toEqual([]);
});

it('does not send without a file that failed: it is tried again or removed first', async () => {
  const { adapter, sent } = watching(memory());
  const { adapter: slow, uploads } = holding(adapter);
  const user = showForm(slow);
  await fill(user);
  await user.upload(picker(), log());
  await user.click(screen.getByRole('button', { name: 'Send after the files are uploaded' }));
  await screen.findByRole('button', { name: 'Waiting for the files…' });
  await uploads[0]?.fail(new TicketError('network'));
  const attach = screen.getByRole('button', { name: 'Attach files' });
  await waitFor(() => expect(attach).toHaveFocus());
  expect(attach).toHaveAccessibleDescription(/was not uploaded. Try it again or remove it/);
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Remove auth.log' }));
  await user.click(send());
  await screen.findByRole('heading', { name: /is created/ });
  expect(sent[0]).not.toHaveProperty('attachments');
});

it('puts a refusal of the files beside them, until they change', async () => {
  const { adapter } = watching(memory(), new TicketError('invalid', 'no', { fields: { 'attachments.0': 'infected' } }));
  const user = showForm(adapter);
  await fill(user);
  await user.upload(picker(), log());
  await screen.findByText('auth.log is attached.');
  await user.click(send());
  const attach = screen.getByRole('button', { name: 'Attach files' });
  await waitFor(() => expect(attach).toHaveFocus());
  expect(attach).toHaveAccessibleDescription(/did not accept this: infected/);
  await user.click(screen.getByRole('button', { name: 'Remove auth.log' }));
  expect(attach).not.toHaveAccessibleDescription(/infected/);
});

it('takes files dropped anywhere on the form', async () => {
  showForm(memory());
  const form = await screen.findByRole('form');
  fireEvent.drop(form, { dataTransfer: { types: ['Files'], items: [], files: [log()] } });
  expect(await screen.findByText('auth.log is attached.')).toBeInTheDocument();
});

it('takes a screenshot pasted into the message', async () => {
  showForm(memory());
  const files = [new File(['pixels'], 'console.png', { type: 'image/png' })];
  fireEvent.paste(await screen.findByRole('textbox', { name: 'Message' }), {
    clipboardData: { files, getData: () => '' },
  });
  expect(await screen.findByText('console.png is attached.')).toBeInTheDocument();
});

it('has no place for files where the backend takes none', async () => {
  showForm(memory({ capabilities: { attachments: 'none' } }));
  await screen.findByRole('form');
  expect(screen.queryByRole('button', { name: 'Attach files' })).not.toBeInTheDocument();
});

it('uploads anew what the backend does not have any more when Send is pressed again', async () => {
  const backend = memory();
  let uploads = 0;
  const { adapter, sent } = watching({
    ...backend,
    async prepareAttachment(file, options) {
      uploads += 1;
      const prepared = await backend.prepareAttachment?.(file, options);
      if (!prepared) throw new Error('It takes files.');
      return uploads === 1 ? { ...prepared, id: 'expired' } : prepared;
    },
    createTicket(ticket, options) {
      if (ticket.attachments?.[0]?.id !== 'expired') return backend.createTicket(ticket, options);
      return Promise.reject(new TicketError('invalid', 'Expired', { fields: { attachments: 'has expired' } }));
    },
  });
  const user = showForm(adapter);
  await fill(user);
  await user.upload(picker(), log());
  await screen.findByText('auth.log is attached.');
  await user.click(send());
  await user.click(await screen.findByRole('button', { name: 'Send again' }));
  expect(await screen.findByRole('heading', { name: /is created/ })).toBeVisible();
  expect(sent).toHaveLength(2);
});
