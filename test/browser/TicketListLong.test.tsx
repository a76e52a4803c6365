import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SupportProvider, TicketList, type TicketAdapter, type TicketListProps, type TicketSummary } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});

afterEach(() => {
  root.unmount();
  place.remove();
});

const all: TicketSummary[] = Array.from({ length: 5000 }, (_, index) => ({
  id: `t${index}`,
  number: `${index + 1}`,
  subject: `Request ${index + 1}`,
  status: { id: 'open', kind: 'open' },
  createdAt: '2026-03-01T09:00:00Z',
  updatedAt: '2026-03-01T09:00:00Z',
}));

/** Five thousand tickets, a hundred a page. */
function longList(): TicketAdapter {
  const adapter = createMemoryAdapter();
  return {
    ...adapter,
    async listTickets({ cursor, limit = 100 }) {
      const from = Number(cursor ?? 0);
      const to = from + limit;
      return { items: all.slice(from, to), nextCursor: to < all.length ? String(to) : null, total: all.length };
    },
  };
}

function show(props: Partial<TicketListProps> = {}, limit?: number) {
  root.render(
    <SupportProvider adapter={longList()}>
      <input aria-label="Of the host" />
      <TicketList
        onSelect={() => undefined}
        paging="endless"
        defaultQuery={limit === undefined ? {} : { limit }}
        {...props}
      />
    </SupportProvider>,
  );
}

const row = (number: number) => page.getByRole('button', { name: new RegExp(`^Request ${number},`) });
const drawn = () => place.querySelectorAll('[data-ticket-id]').length;

describe('a list of five thousand', () => {
  it('goes on by itself as one scrolls, and draws only what is near', async () => {
    show();
    await expect.element(row(1)).toBeVisible();
    await expect.poll(drawn).toBeLessThan(60);
    for (const count of [100, 200, 300]) {
      scrollTo(0, document.documentElement.scrollHeight);
      await expect.element(page.getByText(new RegExp(`^${count + 100} of 5,000$`))).toBeInTheDocument();
    }
    scrollTo(0, document.documentElement.scrollHeight);
    await expect.element(row(400)).toBeInTheDocument();

    expect(drawn()).toBeLessThan(90);
  });

  it('loaded as a whole has fewer than 1,500 elements, and End leads to its last row', async () => {
    show({}, 1000);
    await expect.element(row(1)).toBeVisible();
    (row(1).element() as HTMLElement).focus();
    for (const last of [1000, 2000, 3000, 4000, 5000]) {
      await userEvent.keyboard('{End}');
      await expect.element(row(last)).toHaveFocus();
      const next = Math.min(last + 1000, 5000);
      await expect.poll(() => place.querySelector('[aria-setsize]')?.getAttribute('aria-setsize')).toBe(`${next}`);
    }
    expect(place.querySelectorAll('*').length).toBeLessThan(1500);
    await userEvent.keyboard('{PageUp}');
    await expect.element(row(4990)).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect.element(row(1)).toHaveFocus();

    expect(place.querySelectorAll('*').length).toBeLessThan(1500);
  });
});

describe('a slash', () => {
  it('is a letter in the host’s field, and leads to the search from a row', async () => {
    show();
    await expect.element(row(1)).toBeVisible();
    const field = page.getByRole('textbox', { name: 'Of the host' });
    await field.click();
    await userEvent.keyboard('/');
    await expect.element(field).toHaveValue('/');
    (row(2).element() as HTMLElement).focus();
    await userEvent.keyboard('/');

    await expect.element(page.getByRole('searchbox')).toHaveFocus();
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
  });
});
