import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { StatusBadge, SupportDesk, SupportProvider, TicketForm, TicketList, TicketThread } from 'ticketdock';
import type { TicketAdapter } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { ru } from 'ticketdock/locales/ru';
import { asked, findRows, findSubjects, memory } from '../support/ticketList.js';

let errors: MockInstance<typeof console.error>;

beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  errors.mockRestore();
});

const nothing = () => undefined;

describe.each([
  ['TicketList', <TicketList key="list" onSelect={nothing} />],
  ['TicketForm', <TicketForm key="form" />],
  ['TicketThread', <TicketThread key="thread" ticketId="a" />],
  ['SupportDesk', <SupportDesk key="desk" />],
])('%s', (name, component) => {
  it('without a provider says to the developer what is missing, and to the reader that it is not there yet', () => {
    render(component);

    expect(screen.getByText('Support is not available here yet.')).toBeInTheDocument();
    expect(errors.mock.calls).toEqual([
      [
        `Ticketdock: ${name} must be used within SupportProvider. Wrap it: <SupportProvider adapter={adapter}><${name} /></SupportProvider>.`,
      ],
    ]);
  });

  it('without an adapter says so once, in one sentence, and leaves no blank page', () => {
    render(<SupportProvider adapter={undefined as unknown as TicketAdapter}>{component}</SupportProvider>);

    expect(screen.getByText('Support is not available here yet.')).toBeInTheDocument();
    expect(errors.mock.calls).toEqual([
      [expect.stringMatching(/^Ticketdock: SupportProvider needs an adapter, e\.g\./)],
    ]);
  });
});

describe('a provider', () => {
  it('lays the host’s words over a language, and leaves a badge alone readable without one', async () => {
    render(
      <SupportProvider adapter={memory()} messages={[ru, { list: { title: 'Мои вопросы' } }]} locale="ru-RU">
        <TicketList onSelect={nothing} onCreate={nothing} />
      </SupportProvider>,
    );

    expect(screen.getByRole('heading', { name: 'Мои вопросы' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Создать' })).toBeInTheDocument();
    await screen.findByRole('button', { name: /^No SSH access, Отвечен/ });
  });

  it('speaks another language as soon as the host does', async () => {
    const adapter = memory();
    const { rerender } = render(
      <SupportProvider adapter={adapter}>
        <TicketList onSelect={nothing} />
      </SupportProvider>,
    );
    await findRows();
    rerender(
      <SupportProvider adapter={adapter} messages={ru} locale="ru">
        <TicketList onSelect={nothing} />
      </SupportProvider>,
    );

    expect(screen.getByRole('heading', { name: 'Запросы' })).toBeInTheDocument();
  });

  it('begins anew with another adapter: another customer sees nothing of the one before', async () => {
    const page = (adapter: TicketAdapter) => (
      <SupportProvider adapter={adapter}>
        <TicketList onSelect={nothing} />
      </SupportProvider>
    );
    const { rerender } = render(page(memory()));
    await findRows();
    rerender(page(createMemoryAdapter({ seed: { tickets: [asked('Of Boris', 2)] } })));

    expect(screen.queryByText('No SSH access')).not.toBeInTheDocument();
    expect(await findSubjects()).toEqual(['Of Boris']);
  });

  it('keeps two desks on one page apart, each in its language', async () => {
    render(
      <>
        <section aria-label="one">
          <SupportProvider adapter={memory()} messages={ru}>
            <TicketList onSelect={nothing} />
          </SupportProvider>
        </section>
        <section aria-label="two">
          <SupportProvider adapter={createMemoryAdapter({ seed: { tickets: [asked('Other', 2)] } })}>
            <TicketList onSelect={nothing} />
          </SupportProvider>
        </section>
      </>,
    );

    const second = screen.getByRole('region', { name: 'two' });
    expect(await within(second).findByRole('button', { name: /^Other, Open/ })).toBeInTheDocument();
    const first = screen.getByRole('region', { name: 'one' });
    expect(await within(first).findByRole('button', { name: /^No SSH access, Отвечен/ })).toBeInTheDocument();
    expect(within(first).queryByText('Other')).not.toBeInTheDocument();
  });

  it('works under StrictMode, and listens to the backend once', async () => {
    const adapter = memory();
    const subscribe = vi.spyOn(adapter, 'subscribe');
    const { unmount } = render(
      <StrictMode>
        <SupportProvider adapter={adapter}>
          <TicketList onSelect={nothing} />
        </SupportProvider>
      </StrictMode>,
    );
    await findRows();
    const ends = subscribe.mock.results.map(({ value }) => value as () => void);
    // StrictMode begins twice: that is one listener all the same.
    expect(ends).toHaveLength(1);
    unmount();

    await waitFor(() => expect(errors).not.toHaveBeenCalled());
  });
});

describe('a part that fails to draw', () => {
  it('is replaced by words and a way to try again; the page around it stays', async () => {
    const isBroken = { now: true };
    const TicketRow = () => {
      if (isBroken.now) throw new Error('bug of the host');
      return <b>mended</b>;
    };
    render(
      <SupportProvider adapter={memory()} components={{ TicketRow }}>
        <StatusBadge status={{ id: '1', kind: 'open' }} />
        <TicketList onSelect={nothing} />
      </SupportProvider>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('This part of the page could not be shown.');
    expect(screen.getByText('Open')).toBeInTheDocument();
    isBroken.now = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findAllByText('mended')).toHaveLength(4);
  });
});

describe('a component within another', () => {
  it('takes the theme and the density of the outer one: there is one root', async () => {
    const { container } = render(
      <SupportProvider adapter={memory()}>
        <SupportDesk data-theme="dark" data-density="compact" />
      </SupportProvider>,
    );
    await findRows();

    expect(container.querySelectorAll('.tkd-root')).toHaveLength(1);
    expect(container.firstElementChild).toHaveAttribute('data-density', 'compact');
  });
});
