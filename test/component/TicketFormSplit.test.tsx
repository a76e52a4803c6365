import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SupportDesk, SupportProvider, type TicketFormProps } from 'ticketdock';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { box, memory, seed, send, showForm, watching } from '../support/ticketForm.js';

const first = 'No SSH access to web-1 since noon.';
const second = 'Another question: how do I pay for a year?';
const title = 'This looks like two different questions';

async function showMixed(props: TicketFormProps = {}) {
  const { adapter, sent } = watching(memory());
  const prefill = {
    departmentId: 'technical',
    serviceId: 'vps',
    subject: 'No SSH access',
    body: `${first}\n\n${second}`,
  };
  const user = showForm(adapter, { prefill, ...props });
  const offer = within(await screen.findByRole('region', { name: title }));
  const split = () => user.click(offer.getByRole('button', { name: 'Make two requests' }));
  return { user, sent, offer, split };
}
/** The coach of the subject, who comes as late as the offer would. */
const hint = () => screen.findByRole('group', { name: 'About the subject' });
const drafts = () => within(screen.getByRole('navigation', { name: 'Requests of this message' }));
const draft = (name: RegExp) => drafts().getByRole('button', { name });
function picker() {
  const inputs = screen.getAllByLabelText('Attach files', { selector: 'input' });
  return inputs.find((input) => !input.closest('div[hidden]')) ?? document.body;
}

describe('the offer', () => {
  it('shows both parts and says why', async () => {
    const { offer } = await showMixed();
    expect(offer.getByText('Two requests get to the right people sooner.')).toBeVisible();
    expect(offer.getByText(first)).toBeVisible();
    expect(offer.getByText(second)).toBeVisible();
  });

  it('stays away for this draft once it is turned down, and the message has the focus', async () => {
    const { user, offer } = await showMixed();
    await user.click(offer.getByRole('button', { name: 'No, it is one' }));
    expect(box(/^Message/)).toHaveFocus();
    await user.keyboard(' And one more question: where are the logs?');
    await user.clear(box(/^Subject/));
    await user.type(box(/^Subject/), 'Help');
    await hint();
    expect(screen.queryByRole('region', { name: title })).toBeNull();
  });

  it('is not made where the host does without it', async () => {
    const prefill = { departmentId: 'technical', subject: 'Help', body: `${first}\n\n${second}` };
    showForm(memory(), { prefill }, { assist: { split: false } });
    await hint();
    expect(screen.queryByRole('region', { name: title })).toBeNull();
  });
});

describe('two requests of one message', () => {
  it('have a part each; the first is on screen with the focus in its subject', async () => {
    const { split } = await showMixed();
    await split();
    expect(box(/^Message/)).toHaveValue(first);
    expect(box(/^Subject/)).toHaveFocus();
    expect(draft(/^Request 1 of 2: No SSH access$/)).toHaveAttribute('aria-current', 'true');
    expect(await screen.findByText(/There are two requests now/)).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: title })).toBeNull();
  });

  it('are gone between by the keyboard, and the second has the service and the department of the first', async () => {
    const { user, split } = await showMixed();
    await split();
    draft(/^Request 2 of 2: Another question/).focus();
    await user.keyboard('{Enter}');
    expect(box(/^Subject/)).toHaveFocus();
    expect(box(/^Subject/)).toHaveValue('');
    expect(box(/^Message/)).toHaveValue(second);
    expect(screen.getByRole('combobox', { name: /^Service/ })).toHaveTextContent('VPS msk-17');
    expect(screen.getByRole('combobox', { name: 'Department' })).toHaveTextContent('Technical');
  });

  it('lose nothing of what was typed or attached when the customer goes to the other one', async () => {
    const { user, split } = await showMixed();
    await user.upload(picker(), new File(['refused'], 'auth.log', { type: 'text/plain' }));
    await screen.findByText('auth.log is attached.');
    await split();
    await user.click(draft(/^Request 2 of 2/));
    await user.type(box(/^Subject/), 'Payment for a year');
    expect(await drafts().findByRole('button', { name: 'Request 2 of 2: Payment for a year' })).toBeVisible();
    await user.click(draft(/^Request 1 of 2/));
    expect(box(/^Subject/)).toHaveValue('No SSH access');
    expect(screen.getByRole('button', { name: /Remove auth\.log/ })).toBeVisible();
    await user.click(draft(/^Request 2 of 2/));
    expect(box(/^Subject/)).toHaveValue('Payment for a year');
  });

  it('are sent one after the other, the files with the first, and the host hears of both', async () => {
    const onCreated = vi.fn<NonNullable<TicketFormProps['onCreated']>>();
    const { user, sent, split } = await showMixed({ onCreated, onOpen: () => undefined });
    await user.upload(picker(), new File(['refused'], 'auth.log', { type: 'text/plain' }));
    await screen.findByText('auth.log is attached.');
    await split();
    await user.click(send());
    await screen.findByRole('heading', { name: /is created/ });
    expect(onCreated).toHaveBeenLastCalledWith(expect.objectContaining({ subject: 'No SSH access' }), {
      draftsLeft: 1,
    });
    expect(screen.queryByRole('button', { name: 'Create another' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Open the request' })).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Go on with the second request' }));
    expect(box(/^Subject/)).toHaveFocus();
    expect(draft(/^Request 1 of 2: No SSH access \(sent\)$/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Join them again' })).toBeNull();
    await user.keyboard('Payment for a year');
    await user.click(send());
    await screen.findByRole('button', { name: 'Create another' });
    expect(onCreated).toHaveBeenLastCalledWith(expect.objectContaining({ subject: 'Payment for a year' }));
    expect(sent.map(({ body }) => body)).toEqual([first, second]);
    expect(sent.map(({ serviceId }) => serviceId)).toEqual(['vps', 'vps']);
    expect(sent.map(({ attachments = [] }) => attachments.length)).toEqual([1, 0]);
  });

  it('can be looked at again when the first is sent', async () => {
    const { user, split } = await showMixed();
    await split();
    await user.click(send());
    await user.click(await screen.findByRole('button', { name: 'Go on with the second request' }));
    await user.click(draft(/^Request 1 of 2/));
    expect(screen.getByRole('heading', { name: /is created/ })).toHaveFocus();
  });

  it('make room for a new one when both are sent', async () => {
    const { user, split } = await showMixed();
    await split();
    await user.click(send());
    await user.click(await screen.findByRole('button', { name: 'Go on with the second request' }));
    await user.keyboard('Payment for a year');
    await user.click(send());
    await user.click(await screen.findByRole('button', { name: 'Create another' }));
    expect(box(/^Subject/)).toHaveFocus();
    expect(box(/^Message/)).toHaveValue('');
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('joined again', () => {
  it('they are one message, with what was written since and the files of both', async () => {
    const { user, split, sent } = await showMixed();
    await split();
    await user.click(draft(/^Request 2 of 2/));
    await user.type(box(/^Subject/), 'Payment');
    await user.upload(picker(), new File(['42'], 'invoice.txt', { type: 'text/plain' }));
    await screen.findByText('invoice.txt is attached.');
    await user.click(drafts().getByRole('button', { name: 'Join them again' }));
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(box(/^Message/)).toHaveFocus();
    expect(box(/^Message/)).toHaveValue(`${first}\n\nPayment\n${second}`);
    expect(await screen.findByText('It is one request again.')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText('invoice.txt is attached.')).toBeInTheDocument());
    await user.click(send());
    await screen.findByRole('heading', { name: /is created/ });
    expect(sent[0]?.attachments).toHaveLength(1);
  });

  it('they are not offered to be split once more', async () => {
    const { user, split } = await showMixed();
    await split();
    await user.click(drafts().getByRole('button', { name: 'Join them again' }));
    await user.clear(box(/^Subject/));
    await user.type(box(/^Subject/), 'Help');
    await hint();
    expect(screen.queryByRole('region', { name: title })).toBeNull();
  });
});

it('a desk keeps the second one when another view is opened before it is sent', async () => {
  const user = userEvent.setup();
  render(
    <SupportProvider adapter={memory({ seed: { ...seed, desk: { departments: [{ id: 'all', label: 'Support' }] } } })}>
      <SupportDesk defaultView={{ name: 'new' }} />
    </SupportProvider>,
  );
  await user.click(await screen.findByRole('textbox', { name: 'Subject' }));
  await user.paste('No SSH access');
  await user.click(box(/^Message/));
  await user.paste(`${first}\n\n${second}`);
  await user.click(await screen.findByRole('button', { name: 'Make two requests' }));
  await user.click(send());
  await screen.findByRole('button', { name: 'Go on with the second request' });
  await user.click(screen.getByRole('button', { name: 'All requests' }));
  await user.click(screen.getByRole('button', { name: 'Create' }));
  await user.click(await screen.findByRole('button', { name: 'Go on with the second request' }));
  expect(box(/^Message/)).toHaveValue(second);
});
