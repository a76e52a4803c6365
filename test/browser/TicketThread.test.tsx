import { SupportProvider, TicketThread, type TicketThreadProps } from 'ticketdock';
import { createMemoryAdapter, type SeedItem, type SeedTicket } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';

const picture = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

const manyMessages = (count: number): SeedItem[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    from: index % 2 ? 'staff' : 'customer',
    at: new Date(Date.UTC(2026, 2, 1, 0, index)).toISOString(),
    body: `Message ${index}\n\n${'Some words about it. '.repeat(1 + (index % 7) * 3)}`,
  }));

async function show(ticket: Partial<SeedTicket>, props: Partial<TicketThreadProps> = {}, height?: number) {
  const adapter = createMemoryAdapter({
    seed: { tickets: [{ id: 'a', subject: 'No SSH access', departmentId: 'technical', ...ticket }] },
  });
  await render(
    <div data-testid="box" style={height === undefined ? {} : { blockSize: height, overflow: 'auto' }}>
      <SupportProvider adapter={adapter}>
        <TicketThread ticketId="a" {...props} />
      </SupportProvider>
    </div>,
  );
  await expect.element(page.getByRole('heading', { name: 'No SSH access' })).toBeVisible();
  return adapter;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const message = (index: number) => page.getByText(new RegExp(`^Message ${index}$`));
const topOf = (index: number) => message(index).element().getBoundingClientRect().top;
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const scroller = () => {
  const box = page.getByTestId('box').element();
  return box.scrollHeight > box.clientHeight ? box : (document.scrollingElement as Element);
};

beforeEach(() => page.viewport(900, 700));
afterEach(() => scrollTo(0, 0));

describe.each([
  ['on the page', undefined],
  ['in a box of the host', 500],
])('a long thread %s', (_, height) => {
  it('keeps what is read in its place when earlier messages come in above it', async () => {
    await show({ thread: manyMessages(70) }, {}, height);
    await expect.element(message(69)).toBeInTheDocument();
    button('Show earlier messages').element().scrollIntoView({ block: 'start' });
    const first = Number(/\d+/.exec(page.getByText(/^Message \d+$/).elements()[0]?.textContent ?? '')?.[0]);
    const before = topOf(first);
    await button('Show earlier messages').click();
    await expect.element(message(first - 1)).toBeInTheDocument();
    await frames();
    expect(Math.abs(topOf(first) - before)).toBeLessThan(2);
  });

  it('does not move when an answer comes below, and leads there on demand', async () => {
    const adapter = await show({ thread: manyMessages(20) }, {}, height);
    await expect.element(message(19)).toBeInTheDocument();
    await frames();
    const before = scroller().scrollTop;
    adapter.staff.reply('a', 'It works again');
    await expect.element(button('1 new message')).toBeInViewport();
    expect(scroller().scrollTop).toBe(before);
    await button('1 new message').click();
    await expect.element(page.getByText('It works again')).toBeInViewport();
    expect(document.activeElement).toHaveTextContent('It works again');
    await expect.element(button('1 new message')).not.toBeInTheDocument();
  });

  it('keeps what is read in its place when an answer pushes the oldest message out', async () => {
    const adapter = await show({ thread: manyMessages(70) }, {}, height);
    await expect.element(message(60)).toBeInTheDocument();
    message(60).element().scrollIntoView({ block: 'start' });
    await frames();
    const before = topOf(60);
    adapter.staff.reply('a', 'It works again');
    await expect.element(page.getByText('It works again')).toBeInTheDocument();
    await frames();
    expect(Math.abs(topOf(60) - before)).toBeLessThan(2);
  });

  it('leaves the field where it is when an answer comes while somebody writes', async () => {
    const adapter = await show({ thread: manyMessages(20) }, {}, height);
    const field = page.getByRole('textbox', { name: 'Your reply' });
    await userEvent.fill(field, 'I am writ');
    await frames();
    const before = field.element().getBoundingClientRect().top;
    adapter.staff.reply('a', `It works again${'\nand again'.repeat(30)}`);
    await expect.element(page.getByText(/It works again/)).toBeInTheDocument();
    await frames();
    expect(Math.abs(field.element().getBoundingClientRect().top - before)).toBeLessThan(2);
    await expect.element(field).toHaveFocus();
  });

  it('shows what is new to somebody who asked for it', async () => {
    await show({ thread: manyMessages(20), unread: 2 }, { autoFocus: true }, height);
    await expect.element(page.getByText('New since you left')).toBeInViewport();
    await expect.element(page.getByRole('heading', { name: 'No SSH access' })).toHaveFocus();
  });

  it('stays at its beginning where nobody asked', async () => {
    await show({ thread: manyMessages(20), unread: 2 }, {}, height);
    await expect.element(page.getByText('New since you left')).toBeInTheDocument();
    await frames();
    expect(scroller().scrollTop).toBe(0);
  });
});

it('takes the focus on to what was read when there is nothing earlier left to load', async () => {
  await show({ thread: manyMessages(60) });
  const earlier = button('Show earlier messages');
  for (; earlier.elements().length > 0; await frames()) {
    (earlier.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement !== document.body).toBe(true);
    await expect.poll(() => page.getByText('Loading…').elements().length).toBe(0);
  }
  expect(document.activeElement?.tagName).toBe('ARTICLE');
});

describe('a picture', () => {
  const withPicture: Partial<SeedTicket> = {
    thread: [{ from: 'staff', body: 'See', files: [{ name: 'chart.png', mediaType: 'image/png', content: picture }] }],
  };

  it('opens over the page, keeps the focus, and gives it back on Escape', async () => {
    await show(withPicture);
    await button('Open the picture chart.png').click();
    const dialog = page.getByRole('dialog', { name: 'Pictures of this request' });
    await expect.element(dialog).toBeVisible();
    await expect.element(dialog.getByRole('button', { name: 'Close' })).toHaveFocus();
    for (let presses = 0; presses < 4; presses += 1) {
      await userEvent.tab();
      expect(dialog.element().contains(document.activeElement) || document.activeElement === document.body).toBe(true);
    }
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(button('Open the picture chart.png')).toHaveFocus();
  });

  it('closes by its button, too', async () => {
    await show(withPicture);
    await button('Open the picture chart.png').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(button('Open the picture chart.png')).toHaveFocus();
  });
});

describe('the layout', () => {
  const long = 'averylongword'.repeat(30);
  const hard: Partial<SeedTicket> = {
    subject: 'No SSH access',
    fields: [{ id: long, value: long }],
    thread: [
      {
        from: { role: 'staff', name: long, title: long },
        body: `${long}\n> ${long}\n\n- ${long}\n- \`${long}\`\n\nhttps://example.com/${long}\n\n\`\`\`\n${long}\n\`\`\``,
        files: [
          { name: `${long}.log`, content: 'x' },
          { name: 'chart.png', mediaType: 'image/png', content: picture },
        ],
      },
      { change: { field: 'other', text: long } },
    ],
  };

  it.each([280, 360, 700, 1280])('holds the longest words at %i px', async (width) => {
    await page.viewport(width, 700);
    await show(hard);
    await expect.element(button('Open the picture chart.png')).toBeInTheDocument();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('lets long lines of code scroll with the keyboard', async () => {
    await page.viewport(360, 700);
    await show(hard);
    const code = page.getByRole('group', { name: 'Code' }).element() as HTMLElement;
    code.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => code.scrollLeft).toBeGreaterThan(0);
  });

  it('puts the facts beside the messages when there is room', async () => {
    await page.viewport(1280, 700);
    await show({ thread: manyMessages(2) });
    await expect.element(message(0)).toBeInTheDocument();
    const facts = page.getByText('Department').element().getBoundingClientRect();
    expect(facts.left).toBeGreaterThan(
      page.getByRole('list', { name: 'Messages' }).element().getBoundingClientRect().right,
    );
  });
});

it('can be answered, closed and opened again by the keyboard alone', async () => {
  const adapter = await show({ status: 'answered', thread: manyMessages(2) }, { autoFocus: true, onBack: () => {} });
  await expect.element(page.getByRole('heading', { name: 'No SSH access' })).toHaveFocus();
  await userEvent.tab();
  await expect.element(button(/^Reply$/)).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Your reply' })).toHaveFocus();
  await userEvent.keyboard('Thank you{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('list', { name: 'Messages' }).getByText('Thank you')).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Your reply' })).toHaveFocus();
  (button('Close the request').element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  await expect.element(page.getByRole('heading', { name: 'No SSH access' })).toHaveFocus();
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(button('Open again')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Your reply' })).toHaveFocus();
  expect((await adapter.getTicket('a')).status.kind).toBe('open');
});
