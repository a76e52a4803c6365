import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { dock, launcher, memory, panel, row } from '../support/ticketDock.js';

const create = () => page.getByRole('button', { name: 'Create' });
const subject = (name = 'Subject') => page.getByRole('textbox', { name });

beforeEach(() => page.viewport(1280, 800));

afterEach(() => {
  document.body.replaceChildren();
  for (const name of ['lang', 'dir', 'style']) document.documentElement.removeAttribute(name);
  sessionStorage.clear();
});

const rootOf = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('.tkd-root');

describe('the language', () => {
  it('is that of the page around it, and follows it', async () => {
    document.documentElement.lang = 'ru-RU';
    const { element } = dock();
    await expect.element(page.getByRole('heading', { name: 'Запросы' })).toBeVisible();
    expect(rootOf(element)?.lang).toBe('ru-RU');
    document.documentElement.lang = 'en';

    await expect.element(page.getByRole('heading', { name: 'Requests' })).toBeVisible();
  });

  it('of its own attribute wins, and changes without a loss of what is typed', async () => {
    document.documentElement.lang = 'ru';
    const { element } = dock({ lang: 'en', view: 'new' });
    await subject().fill('No SSH access');
    element.lang = 'ru';

    await expect.element(subject('Тема')).toHaveValue('No SSH access');
  });

  it('that nobody knows is English, unless the host brings its words', async () => {
    const { element } = dock({ lang: 'xx-no-such' });
    await expect.element(page.getByRole('heading', { name: 'Requests' })).toBeVisible();
    element.messages = { list: { title: 'Wünsche' } };

    await expect.element(page.getByRole('heading', { name: 'Wünsche' })).toBeVisible();
  });
});

describe('a customer who pays by the byte', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'connection'));

  it('sees the filters as they are, though no form and no thread is fetched ahead', async () => {
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
    const { element } = dock();
    await page.getByRole('button', { name: /^Filters/ }).click();
    await expect.element(page.getByText('Last activity')).toBeVisible();
    const fields = element.shadowRoot?.querySelector('.tkd-list-fields') ?? element;
    await expect.poll(() => getComputedStyle(fields).display).toBe('grid');
  });
});

describe('the page around it', () => {
  it('gives it its direction', async () => {
    document.documentElement.dir = 'rtl';
    const { element } = dock({ mode: 'launcher' });
    await launcher().click();
    await expect.element(panel()).toBeVisible();

    expect(rootOf(element)?.dir).toBe('rtl');
    expect(panel().element().getBoundingClientRect().left).toBe(20);
  });

  it('gives it its colour scheme, and its variables reach in', async () => {
    document.documentElement.style.colorScheme = 'dark';
    document.documentElement.style.setProperty('--tkd-text', 'rgb(1, 2, 3)');
    const { element } = dock();
    await expect.element(row(/^Site is slow/)).toBeVisible();
    const root = rootOf(element);
    const styleOf = () => getComputedStyle(root ?? element);

    expect(styleOf().color).toBe('rgb(1, 2, 3)');
    expect(styleOf().backgroundColor).toBe('rgb(22, 24, 29)');
    element.setAttribute('theme', 'light');
    await expect.poll(() => styleOf().backgroundColor).toBe('rgb(255, 255, 255)');
  });

  it('keeps its head: nothing is added to it, and no attribute of style is written', async () => {
    const before = document.head.innerHTML;
    const { element } = dock({ mode: 'launcher' });
    await launcher().click();
    await row(/^Site is slow/).click();
    await expect.element(page.getByText('Since noon')).toBeVisible();

    expect(document.head.innerHTML).toBe(before);
    expect(element.shadowRoot?.querySelectorAll('style')).toHaveLength(0);
  });
});

describe('what begins where', () => {
  it('a view of the attribute is where it begins, and changes live', async () => {
    const { element } = dock({ view: 'ticket:slow' });
    await expect.element(page.getByText('Since noon')).toBeVisible();
    element.setAttribute('view', 'new');

    await expect.element(subject()).toBeVisible();
  });

  it('the form begins with what the host knows already', async () => {
    const { element } = dock({}, { adapter: memory(), prefill: { subject: 'About VPS web-1' } });
    await create().click();
    await expect.element(subject()).toHaveValue('About VPS web-1');
    element.newTicket({ subject: 'About the invoice' });

    await expect.element(subject()).toHaveValue('About the invoice');
  });

  it('what is told before the app is there is done then', async () => {
    const { element } = dock({ mode: 'launcher', load: 'intent' });
    element.showTicket('slow');

    await expect.element(page.getByText('Since noon')).toBeVisible();
    await expect.element(panel()).toBeVisible();
  });
});

it('a hundred that come and go leave nothing of the app behind', async () => {
  const come = (round: number) => dock({ mode: round % 2 ? 'launcher' : 'inline' }).element;
  const first = come(0);
  await expect.element(row(/^Site is slow/)).toBeVisible();
  first.remove();
  const all = Array.from({ length: 100 }, (_, round) => {
    const element = come(round);
    // Some get to their first drawing, most go before.
    setTimeout(() => element.remove(), round % 10);
    return element;
  });

  await expect.poll(() => all.filter(({ isConnected }) => isConnected)).toHaveLength(0);
  const left = all.flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('.tkd-root, .tkd-widget-panel') ?? []),
  ]);
  expect(left).toEqual([]);
  // The element's own stays with it: it may come back.
  expect(Math.max(...all.map(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length ?? 0))).toBeLessThan(2);
});
