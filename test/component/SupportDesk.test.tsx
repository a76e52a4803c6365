import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { SupportDesk, SupportProvider, type SupportView, type TicketAdapter } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { findRows, findSubjects, memory, seed } from '../support/ticketList.js';

type DeskProps = ComponentProps<typeof SupportDesk>;

function showDesk(adapter: TicketAdapter = memory(), props: DeskProps = {}) {
  const page = (more: DeskProps, other = adapter) => (
    <SupportProvider adapter={other}>
      <SupportDesk {...props} {...more} />
    </SupportProvider>
  );
  const { rerender, container } = render(page({}));
  return {
    user: userEvent.setup(),
    container,
    show: (more: DeskProps, other?: TicketAdapter) => rerender(page(more, other)),
  };
}

const heading = (name: string) => screen.findByRole('heading', { name });
const row = (name: RegExp) => screen.findByRole('button', { name });
const create = () => screen.findByRole('button', { name: 'Create' });
const subject = () => screen.findByRole('textbox', { name: 'Subject' });
/** From the thread or the form. */
const back = async () => screen.findByRole('button', { name: 'All requests' });

describe('from the list', () => {
  it('a row leads to its request, and the focus goes along to the heading', async () => {
    const { user } = showDesk();
    await user.click(await row(/^Site is slow/));

    await waitFor(async () => expect(await heading('Site is slow')).toHaveFocus());
    expect(await row(/^Site is slow/)).toHaveAttribute('aria-current', 'true');
  });

  it('the way back leads to the row that was open, and the search is as it was', async () => {
    const { user } = showDesk();
    await findRows();
    await user.type(screen.getByRole('searchbox'), 'is{Enter}');
    await waitFor(async () => expect(await findRows()).toHaveLength(2));
    await user.click(await row(/^Site is slow/));
    await user.click(await back());

    expect(await row(/^Site is slow/)).toHaveFocus();
    expect(await findSubjects()).toEqual(['Invoice is wrong', 'Site is slow']);
    expect(screen.getByRole('searchbox')).toHaveValue('is');
    expect(screen.getByText('Choose a request')).toBeInTheDocument();
  });

  it('Cancel leads to the heading of the list where a press gives buttons no focus, as in Safari', async () => {
    const { user } = showDesk();
    fireEvent.click(await create());
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(async () => expect(await heading('Requests')).toHaveFocus());
  });

  it('Create leads to the form, and Cancel back to the button', async () => {
    const { user } = showDesk();
    await findRows();
    await user.click(await create());
    await waitFor(async () => expect(await heading('New request')).toHaveFocus());
    await subject();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));

    expect(await create()).toHaveFocus();
    expect(screen.queryByRole('textbox', { name: 'Subject' })).not.toBeInTheDocument();
  });

  it('the first request of a new customer begins from the empty list', async () => {
    const { user } = showDesk(memory({ seed: { tickets: [] } }));
    await screen.findByText('No requests yet');
    await user.click(await create());

    expect(await subject()).toBeVisible();
  });
});

describe('a form', () => {
  it('keeps what was written while the customer is elsewhere', async () => {
    const { user } = showDesk();
    await user.click(await create());
    await user.type(await subject(), 'Half a thought');
    await user.click(await row(/^Site is slow/));
    await heading('Site is slow');
    expect(screen.queryByRole('textbox', { name: 'Subject' })).not.toBeInTheDocument();
    await user.click(await create());

    expect(await subject()).toHaveValue('Half a thought');
  });

  it('with nothing written begins anew', async () => {
    const { show, container } = showDesk(memory(), { view: { name: 'new', prefill: { subject: 'Given' } } });
    expect(await subject()).toHaveValue('Given');
    show({ view: { name: 'list' } });
    expect(container.querySelector('form')).toBeNull();
    show({ view: { name: 'new' } });

    expect(await subject()).toHaveValue('');
  });

  it('for one thing does not mix with a half-written one for another', async () => {
    const { user, show } = showDesk(memory(), { view: { name: 'new', prefill: { subject: 'Server A' } } });
    await user.type(await subject(), ' is down');
    show({ view: { name: 'new', prefill: { subject: 'Server B' } } });
    expect(await subject()).toHaveValue('Server B');
    show({ view: { name: 'new', prefill: { subject: 'Server A' } } });

    expect(await subject()).toHaveValue('Server A is down');
  });

  it('that was sent leads to its request, and the next one is empty', async () => {
    const adapter = memory({ seed: { ...seed, desk: { departments: [{ id: 'technical', label: 'Technical' }] } } });
    const { user } = showDesk(adapter);
    await user.click(await create());
    await user.type(await subject(), 'Brand new');
    await user.type(screen.getByRole('textbox', { name: /^Message/ }), 'Help me');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await screen.findByRole('heading', { name: /is created/ });
    await user.click(screen.getByRole('button', { name: 'Open the request' }));
    await waitFor(async () => expect(await heading('Brand new')).toHaveFocus());
    expect(await row(/^Brand new/)).toHaveAttribute('aria-current', 'true');
    await user.click(await create());

    expect(await subject()).toHaveValue('');
  });

  it('that follows a closed request takes over what that one was about', async () => {
    const { user } = showDesk(
      createMemoryAdapter({ seed, without: ['reopenTicket'], capabilities: { replyReopens: false } }),
      { defaultView: { name: 'ticket', id: 'domain' } },
    );
    await user.click(await screen.findByRole('button', { name: 'Create a new request' }));

    expect(await subject()).toHaveValue('Domain transfer');
  });
});

describe('a desk whose host keeps the view', () => {
  it('tells of every step and takes none by itself', async () => {
    const onViewChange = vi.fn<(view: SupportView) => void>();
    const { user, show } = showDesk(memory(), { view: { name: 'list' }, onViewChange });
    await user.click(await row(/^Site is slow/));
    expect(screen.queryByRole('heading', { name: 'Site is slow' })).not.toBeInTheDocument();
    await user.click(await create());
    show({ view: { name: 'ticket', id: 'slow' } });
    await user.click(await back());

    expect(onViewChange.mock.calls).toEqual([[{ name: 'ticket', id: 'slow' }], [{ name: 'new' }], [{ name: 'list' }]]);
  });

  it('goes where the host says, also from one request to another', async () => {
    const { show } = showDesk(memory(), { view: { name: 'ticket', id: 'slow' } });
    await heading('Site is slow');
    show({ view: { name: 'ticket', id: 'invoice' } });

    await waitFor(async () => expect(await heading('Invoice is wrong')).toHaveFocus());
    expect(screen.queryByRole('heading', { name: 'Site is slow' })).not.toBeInTheDocument();
  });
});

describe('a desk', () => {
  it('leaves the focus of the page alone when it appears', async () => {
    showDesk(memory(), { defaultView: { name: 'ticket', id: 'slow' } });
    await heading('Site is slow');
    await findRows();

    expect(document.body).toHaveFocus();
  });

  it('is a region by name, and its headings fit below the page’s', async () => {
    showDesk(memory(), { defaultView: { name: 'ticket', id: 'slow' }, headingLevel: 3 });
    await heading('Site is slow');

    const region = screen.getByRole('region', { name: 'Support' });
    const levels = within(region)
      .getAllByRole('heading')
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(Math.min(...levels)).toBe(3);
    expect(screen.queryByRole('main')).not.toBeInTheDocument();
  });

  it('says of a request that is not there what it is, and leads back', async () => {
    const { user } = showDesk(memory(), { defaultView: { name: 'ticket', id: 'of-boris' } });
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no such request, or it is not yours.');
    await user.click(await back());

    await waitFor(() => expect(screen.getByRole('heading', { name: 'Requests' })).toHaveFocus());
  });

  it('begins anew for another customer: neither their view nor their text is there', async () => {
    const { user, show } = showDesk();
    await user.click(await create());
    await user.type(await subject(), 'Secret of Anna');
    show({}, memory({ seed: { tickets: [] } }));
    await screen.findByText('No requests yet');
    await user.click(await create());

    expect(await subject()).toHaveValue('');
  });
});
