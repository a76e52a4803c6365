import { act, screen, waitFor, within } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { TicketSummary } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { asked, findRows, findSubjects, memory, seed, showList } from '../support/ticketList.js';

const many = { tickets: Array.from({ length: 30 }, (_, index) => asked(`Request ${index + 1}`, index + 1)) };

describe('a row', () => {
  it('says everything about its request in its name, the subject first', async () => {
    showList(memory());

    const [first, second] = await findRows();
    expect(first).toHaveAccessibleName(
      'No SSH access, Answered, Waiting for you, 1 new message, VPS web-1, Technical support, last message: Support, 2 hours ago, #1042',
    );
    expect(second).toHaveAccessibleName('Invoice is wrong, Open, Billing, last message: You, 5 hours ago, #1041');
  });

  it('says so when there are files', async () => {
    const file = { name: 'log.txt', content: 'Connection refused' };
    const thread = [{ from: 'customer' as const, body: 'Help', files: [file] }];
    showList(memory({ seed: { tickets: [{ subject: 'Mail', thread }] } }));

    const [row] = await findRows();
    expect(row).toHaveAccessibleName(/, with files,/);
  });

  it('speaks the backend’s own words for a status', async () => {
    const statuses = [{ id: 'wait', kind: 'answered' as const, label: 'Your move' }];
    showList(memory({ seed: { desk: { statuses }, tickets: [asked('Mail', 2, { status: 'wait' })] } }));

    const [row] = await findRows();
    expect(row).toHaveAccessibleName(/^Mail, Your move, Waiting for you,/);
  });

  it('with a blank subject says that there is none', async () => {
    showList(memory({ seed: { tickets: [asked('   ', 2)] } }));

    expect(await findSubjects()).toEqual(['No subject']);
  });

  it('leads to its request by mouse and by keyboard, and is one tab stop', async () => {
    const onSelect = vi.fn<(ticket: TicketSummary) => void>();
    const { user } = showList(memory(), { onSelect });
    const [first, second] = await findRows();
    await user.click(first as HTMLElement);
    await user.tab();
    expect(second).toHaveFocus();
    await user.keyboard('{Enter}');

    expect(onSelect.mock.calls.map(([ticket]) => ticket.id)).toEqual(['ssh', 'invoice']);
  });

  it('is marked while its request is open beside the list', async () => {
    showList(memory(), { selectedId: 'slow' });

    const current = (await findRows()).filter((row) => row.getAttribute('aria-current') === 'true');
    expect(current).toHaveLength(1);
    expect(current[0]).toHaveAccessibleName(/^Site is slow/);
  });

  it('may be drawn by the host, and stays a button', async () => {
    const TicketRow = ({ ticket }: { ticket: TicketSummary }) => <b>{ticket.number}</b>;
    const onSelect = vi.fn();
    const { user } = showList(memory(), { onSelect }, { components: { TicketRow } });
    await user.click(await screen.findByRole('button', { name: '1041' }));

    expect(onSelect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'invoice' }));
  });

  it('speaks the reader’s language', async () => {
    showList(memory(), {}, { messages: ru, locale: 'ru-RU' });

    expect(
      await screen.findByRole('button', {
        name: 'No SSH access, Отвечен, Ждёт вашего ответа, 1 новое сообщение, VPS web-1, Technical support, последнее сообщение: Поддержка, 2 часа назад, № 1042',
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Запросы' })).toBeInTheDocument();
  });
});

describe('while the list is on its way', () => {
  it('says that it loads, and does not look empty', () => {
    showList(memory({ faults: { listTickets: 'never' } }), { onCreate: () => undefined });

    expect(screen.getByRole('status')).toHaveTextContent('Loading…');
    expect(screen.queryByText('No requests yet')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Create' })).toBeInTheDocument();
  });

  it('says nothing more once it is here', async () => {
    showList(memory());
    await findRows();

    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('a customer without requests', () => {
  it('learns what this is and begins here', async () => {
    const onCreate = vi.fn();
    const { user } = showList(memory({ seed: { tickets: [] } }), { onCreate });
    await screen.findByText('No requests yet');
    await user.click(screen.getByRole('button', { name: 'Create' }));

    expect(onCreate).toHaveBeenCalledOnce();
    expect(screen.queryByRole('search')).not.toBeInTheDocument();
  });

  it('has no button where the host takes no requests', async () => {
    showList(memory({ seed: { tickets: [] } }));
    await screen.findByText('No requests yet');

    expect(screen.queryByRole('button', { name: 'Create' })).not.toBeInTheDocument();
  });

  it('may be told by the host', async () => {
    const EmptyState = ({ onCreate }: { onCreate: (() => void) | undefined }) => (
      <button type="button" onClick={onCreate}>
        Ask the first question
      </button>
    );
    const onCreate = vi.fn();
    const { user } = showList(memory({ seed: { tickets: [] } }), { onCreate }, { components: { EmptyState } });
    await user.click(await screen.findByRole('button', { name: 'Ask the first question' }));

    expect(onCreate).toHaveBeenCalledOnce();
  });
});

describe('a list that could not be loaded', () => {
  const failing = () => memory({ faults: { listTickets: ({ count }) => (count === 1 ? 'forbidden' : undefined) } });

  it('says what happened and what is safe, and where else to write', async () => {
    showList(failing(), {}, { contact: { email: 'help@example.com' } });

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('You are not allowed to do this.');
    expect(alert).toHaveTextContent('Your requests are safe on the server.');
    expect(within(alert).getByRole('link')).toHaveAttribute('href', 'mailto:help@example.com');
    expect(screen.queryByText('No requests yet')).not.toBeInTheDocument();
  });

  it('comes when asked again, and the focus is not lost with the button', async () => {
    const { user } = showList(failing());
    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await findRows()).toHaveLength(4);
    expect(screen.getByRole('heading', { name: 'Requests' })).toHaveFocus();
  });

  it.each(['text', { items: [{ id: 5 }], nextCursor: null }])('as the answer was %j, is an error', async (answer) => {
    showList(memory({ faults: { listTickets: { answer } } }));

    expect(await screen.findByRole('alert')).toHaveTextContent('The server answered something we do not understand.');
  });
});

describe('a list that could not be refreshed', () => {
  it('says so quietly and keeps its rows', async () => {
    const adapter = memory({ faults: { listTickets: ({ count }) => (count === 2 ? 'forbidden' : undefined) } });
    const { user } = showList(adapter);
    await findRows();
    act(() => adapter.staff.setStatus('slow', 'closed'));
    await screen.findByText(/This may be out of date/);
    expect(await findRows()).toHaveLength(4);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Try again' }));

    await waitFor(() => expect(screen.queryByText(/This may be out of date/)).not.toBeInTheDocument());
  });
});

describe('a long list', () => {
  it('says how much of it is here, and goes on where it ended', async () => {
    const { user } = showList(memory({ seed: many }));
    await waitFor(async () => expect(await findRows()).toHaveLength(25));
    const more = screen.getByRole('button', { name: 'Show more' });
    expect(more).toHaveAccessibleDescription('25 of 30');
    await user.click(more);

    await waitFor(() => expect(screen.getByRole('button', { name: /^Request 26,/ })).toHaveFocus());
    expect(await findRows()).toHaveLength(30);
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });

  it('leaves the focus of a reader who has moved on', async () => {
    const { user } = showList(memory({ seed: many, latency: 400 }));
    await findRows();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    const search = screen.getByRole('searchbox');
    await user.click(search);
    await waitFor(async () => expect(await findRows()).toHaveLength(30));

    expect(search).toHaveFocus();
  });

  it('whose next page fails keeps its rows, says so, and tries again by the same button', async () => {
    const isFailing = { now: true };
    const adapter = memory({
      seed: many,
      faults: {
        listTickets: ({ args: [query] }) =>
          isFailing.now && (query as { cursor?: string | null }).cursor ? 'forbidden' : undefined,
      },
    });
    const { user } = showList(adapter);
    await findRows();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Your requests are safe');
    await waitFor(async () => expect(await findRows()).toHaveLength(25));
    const again = screen.getByRole('button', { name: 'Try again' });
    expect(again).toHaveFocus();
    isFailing.now = false;
    await user.click(again);

    await waitFor(async () => expect(await findRows()).toHaveLength(30));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('the list', () => {
  it('passes on what the desk has to say', async () => {
    const notice = { kind: 'warning' as const, text: 'Power problems in AMS-2', until: '2026-03-02T10:00:00Z' };
    showList(memory({ seed: { ...seed, desk: { notice } } }), {}, { timeZone: 'UTC', locale: 'en-GB' });

    expect(await screen.findByText('Power problems in AMS-2')).toBeInTheDocument();
    expect(screen.getByText(/Until 2 March 2026 at 10:00\./)).toBeInTheDocument();
  });

  it('behaves like a div: class, attributes, handlers and ref of the host', async () => {
    const ref = createRef<HTMLDivElement>();
    const onClick = vi.fn();
    const { user, container } = showList(memory(), { ref, className: 'mine', id: 'requests', onClick });
    await findRows();
    await user.click(screen.getByRole('heading'));

    expect(ref.current).toBe(container.firstElementChild);
    expect(ref.current).toHaveClass('tkd-root', 'tkd-list', 'mine');
    expect(ref.current).toHaveAttribute('id', 'requests');
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('has its heading at the level that fits the page', async () => {
    showList(memory(), { headingLevel: 4 });

    expect(screen.getByRole('heading', { level: 4, name: 'Requests' })).toBeInTheDocument();
    await findRows();
  });
});
