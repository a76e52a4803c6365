import { SupportDesk, SupportProvider, TicketList, type SupportDeskProps, type SupportProviderProps } from 'ticketdock';
import { createMemoryAdapter, type SeedTicket } from 'ticketdock/adapters/memory';
import { ru } from 'ticketdock/locales/ru';
import 'ticketdock/styles.css';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent, type Locator } from 'vitest/browser';

const long = 'Сервер не открывается с самого утра, ни один из сайтов не отвечает, а перезагрузка из панели не помогает';

const ticket = (index: number): SeedTicket => ({
  id: `t${index}`,
  number: String(1000 + index),
  subject: index % 5 === 0 ? long : `Request ${index}`,
  status: (['open', 'answered', 'in_progress', 'closed'] as const)[index % 4] ?? 'open',
  unread: index % 4 === 1 ? 1 : 0,
  serviceId: 'vps',
  thread: [
    { from: 'customer', body: 'Help', at: new Date(Date.UTC(2026, 2, 1, 0, -index)).toISOString() },
    { from: 'staff', body: 'Try now', at: new Date(Date.UTC(2026, 2, 1, 0, -index + 1)).toISOString() },
  ],
});

const seed = {
  services: [{ id: 'vps', label: 'VPS web-1' }],
  tickets: Array.from({ length: 30 }, (_, index) => ticket(index)),
};

/** A desk in a box of a host, so wide. */
async function show(width: number, props: SupportDeskProps = {}, provider: Partial<SupportProviderProps> = {}) {
  await page.viewport(Math.max(width, 320), 700);
  const adapter = createMemoryAdapter({ seed });
  await render(
    <SupportProvider adapter={adapter} {...provider}>
      <div data-testid="box" style={{ inlineSize: width }}>
        <SupportDesk {...props} />
      </div>
    </SupportProvider>,
  );
  return adapter;
}

const list = () => page.getByRole('list', { name: /^(Requests|Запросы)$/ });
const row = (index: number) => page.getByRole('button', { name: new RegExp(`^Request ${index},`) });
const title = (index: number) => page.getByRole('heading', { name: `Request ${index}`, exact: true });
const back = () => page.getByRole('button', { name: 'All requests' });
const focused = () => document.activeElement;

afterEach(() => {
  document.documentElement.removeAttribute('dir');
  document.documentElement.removeAttribute('style');
  scrollTo(0, 0);
});

describe('where there is room for one', () => {
  it.each([320, 360, 640])('at %i px one view is on the page at a time, also for a screen reader', async (width) => {
    await show(width);
    await expect.element(list()).toBeVisible();
    await expect.element(page.getByText('Choose a request')).not.toBeVisible();
    await row(1).click();
    await expect.element(title(1)).toBeVisible();
    expect(list().query()).toBeNull();
    await back().click();

    await expect.element(list()).toBeVisible();
    expect(title(1).query()).toBeNull();
  });

  it('the way back leads to the row, in sight, with the pages that were there', async () => {
    await show(360);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.element(row(28)).toBeVisible();
    await row(28).click();
    await expect.element(title(28)).toBeVisible();
    await back().click();

    await expect.element(row(28)).toBeInViewport();
    await expect.poll(focused).toBe(row(28).element());
  });
});

describe('where there is room for two', () => {
  it('the list stays beside the form and the thread', async () => {
    await show(1000);
    await expect.element(page.getByText('Choose a request')).toBeVisible();
    await row(1).click();
    await expect.element(title(1)).toBeVisible();
    await expect.element(list()).toBeVisible();
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await expect.element(page.getByRole('heading', { name: 'New request' })).toBeVisible();
    await expect.element(list()).toBeVisible();

    const [left, right] = [list(), page.getByRole('heading', { name: 'New request' })].map((locator) =>
      locator.element().getBoundingClientRect(),
    );
    expect(left?.right).toBeLessThan(right?.left ?? 0);
  });

  it('the width of the box decides, not that of the page', async () => {
    await page.viewport(1200, 700);
    await show(500);
    await page.viewport(1200, 700);
    await row(1).click();
    await expect.element(title(1)).toBeVisible();

    expect(list().query()).toBeNull();
  });

  it('the list stays in sight while the page scrolls', async () => {
    await show(1000);
    await row(1).click();
    await expect.element(title(1)).toBeVisible();
    scrollTo(0, 400);

    await expect.element(page.getByRole('heading', { name: 'Requests' })).toBeInViewport();
  });

  it('the keyboard alone goes from the list into a request and back', async () => {
    await show(1000);
    await expect.element(row(1)).toBeVisible();
    (row(1).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused()?.textContent).toBe('Request 1');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe(back().element());
    // It shows only to whoever comes to it by the keyboard.
    expect(back().element().getBoundingClientRect().width).toBeGreaterThan(24);
    await userEvent.keyboard('{Enter}');

    await expect.poll(() => focused()).toBe(row(1).element());
  });

  it('a customer who has no requests yet sees one thing to do', async () => {
    const adapter = createMemoryAdapter({ seed: { tickets: [] } });
    await show(1000, {}, { adapter });
    await expect.element(page.getByText('No requests yet')).toBeVisible();
    await expect.element(page.getByText('Choose a request')).not.toBeVisible();
    await page.getByRole('button', { name: 'Create' }).click();

    await expect.element(page.getByRole('heading', { name: 'New request' })).toBeVisible();
    await expect.element(page.getByText('No requests yet')).not.toBeVisible();
  });
});

describe('nothing sticks out', () => {
  const languages: [string, 'ltr' | 'rtl', Partial<SupportProviderProps>][] = [
    ['Russian', 'ltr', { messages: ru, locale: 'ru-RU' }],
    ['right to left', 'rtl', { locale: 'ar' }],
  ];
  const views: [string, SupportDeskProps, () => Locator][] = [
    ['the list', {}, () => row(1)],
    ['the form', { defaultView: { name: 'new' } }, () => page.getByRole('textbox').last()],
    ['a thread', { defaultView: { name: 'ticket', id: 't5' } }, () => page.getByRole('heading', { name: long })],
  ];
  const cases = languages.flatMap(([language, dir, provider]) =>
    views.flatMap(([view, props, shown]) =>
      [320, 360, 768, 1280].map((width) => ({ language, dir, provider, view, props, shown, width })),
    ),
  );

  it.each(cases)('of $view in $language at $width px', async ({ dir, provider, props, shown, width }) => {
    document.documentElement.dir = dir;
    await show(width, props, provider);
    await expect.element(shown()).toBeVisible();
    const box = page.getByTestId('box').element();

    const edges = box.getBoundingClientRect();
    const outside = Array.from(box.querySelectorAll('button, input, select, textarea, h2, p, li, dd'), (element) =>
      element.getBoundingClientRect(),
    ).filter(({ left, right }) => left < edges.left - 1 || right > edges.right + 1);
    expect(outside).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(Math.max(width, 320));
  });
});

describe('the look of a row', () => {
  it.each([
    [1000, 44],
    [400, 63],
  ])('in a list of %i px is %i px high: one line where there is room, else two', async (width, height) => {
    await page.viewport(1100, 700);
    await render(
      <SupportProvider adapter={createMemoryAdapter({ seed })}>
        <div style={{ inlineSize: width }}>
          <TicketList onSelect={() => undefined} />
        </div>
      </SupportProvider>,
    );
    await expect.element(row(1)).toBeVisible();

    expect(Math.abs(row(1).element().getBoundingClientRect().height - height)).toBeLessThan(4);
  });

  it('holds what does not fit: a long subject stays within its line', async () => {
    await show(360);
    const subject = page.getByRole('button', { name: new RegExp(`^${long}`) }).first();
    await expect.element(subject).toBeVisible();

    expect(subject.element().getBoundingClientRect().height).toBeLessThan(80);
  });

  it('at twice the text size still has its words, and nothing sticks out', async () => {
    document.documentElement.style.setProperty('--tkd-font-size', '28px');
    await show(320, {}, { messages: ru, locale: 'ru-RU' });
    await expect.element(row(1)).toBeVisible();
    const word = row(2).element().querySelector('.tkd-badge > span') as Element;

    expect(word).toHaveTextContent('В работе');
    expect(word.getBoundingClientRect().width).toBeGreaterThan(80);
    expect(document.documentElement.scrollWidth).toBe(320);
  });

  it('has a ring when the keyboard comes to it', async () => {
    await show(360);
    await expect.element(row(1)).toBeVisible();
    (row(1).element() as HTMLElement).focus();
    await userEvent.keyboard('{Tab}');

    const { outlineStyle, outlineWidth } = getComputedStyle(focused() as Element);
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
  });
});

describe('theme and density', () => {
  it('given to the desk hold for everything in it', async () => {
    await show(1000, { 'data-theme': 'dark', 'data-density': 'compact' } as SupportDeskProps);
    await expect.element(row(1)).toBeVisible();

    const style = getComputedStyle(row(1).element());
    expect(style.colorScheme).toBe('dark');
    expect(style.paddingInlineStart).toBe('9px');
  });
});
