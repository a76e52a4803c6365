import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { StatusBadge, SupportProvider, type StatusKind, type TicketStatus } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { ru } from 'ticketdock/locales/ru';

const kinds: StatusKind[] = ['open', 'in_progress', 'answered', 'closed'];
const of = (kind: StatusKind): TicketStatus => ({ id: '7', kind });

describe('a status', () => {
  it.each([
    ['open', 'Open'],
    ['in_progress', 'In progress'],
    ['answered', 'Answered'],
    ['closed', 'Closed'],
  ] as const)('that is %s says "%s" and needs no provider', (kind, word) => {
    const { container } = render(<StatusBadge status={of(kind)} />);

    expect(container).toHaveTextContent(word);
    expect(container.firstElementChild).toHaveAttribute('data-kind', kind);
  });

  it('has a shape of its own, hidden from screen readers: colour is never the only sign', () => {
    const { container } = render(kinds.map((kind) => <StatusBadge key={kind} status={of(kind)} />));

    const shapes = Array.from(container.querySelectorAll('svg[aria-hidden=true] path'), (path) =>
      path.getAttribute('d'),
    );
    expect(new Set(shapes).size).toBe(4);
  });

  it('speaks the backend’s own word where there is one', () => {
    render(<StatusBadge status={{ id: '7', kind: 'answered', label: 'Your move' }} />);

    expect(screen.getByText('Your move')).toBeInTheDocument();
    expect(screen.queryByText('Answered')).not.toBeInTheDocument();
  });

  it.each([
    [{ id: 'on-hold', kind: 'on_hold', label: 'On hold' }, 'On hold'],
    [{ id: 'on-hold', kind: 'on_hold' }, 'on-hold'],
    [{ id: '', kind: 'on_hold' }, 'on_hold'],
    [{ id: '7', kind: 'constructor' }, '7'],
    [{ id: '7', kind: '<b>', label: '<b>' }, '<b>'],
  ])('of a kind from the future stays readable: %j', (status, word) => {
    const { container } = render(<StatusBadge status={status as unknown as TicketStatus} />);

    expect(container).toHaveTextContent(word);
    expect(container.querySelector('path')).toHaveAttribute('d');
  });

  it('speaks the language of the provider', () => {
    render(
      <SupportProvider adapter={createMemoryAdapter()} messages={ru} locale="ru">
        <StatusBadge status={of('in_progress')} />
      </SupportProvider>,
    );

    expect(screen.getByText('В работе')).toBeInTheDocument();
  });

  it('takes words of its own', () => {
    render(<StatusBadge status={of('closed')} messages={ru.status} />);

    expect(screen.getByText('Закрыт')).toBeInTheDocument();
  });

  it('behaves like a span: class, attributes and ref of the host', () => {
    const ref = createRef<HTMLSpanElement>();
    render(<StatusBadge ref={ref} status={of('open')} className="mine" title="Since Monday" />);

    expect(ref.current).toHaveClass('tkd-badge', 'mine');
    expect(screen.getByTitle('Since Monday')).toBe(ref.current);
  });
});
