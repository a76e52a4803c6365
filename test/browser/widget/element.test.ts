import 'ticketdock/widget';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

type Dock = HTMLElementTagNameMap['ticket-dock'];

const adapter = () =>
  createMemoryAdapter({
    seed: {
      services: [{ id: 'vps', label: 'VPS web-1' }],
      tickets: [{ id: 't1', number: '1001', subject: 'The site is down', status: 'answered', thread: [] }],
    },
  });

/** Puts an element into the page, as a host does. */
function mount(attributes: Record<string, string> = {}, parent: Element = document.body): Dock {
  const dock = document.createElement('ticket-dock');
  for (const [name, value] of Object.entries(attributes)) dock.setAttribute(name, value);
  dock.adapter = adapter();
  parent.append(dock);
  return dock;
}

const row = () => page.getByRole('button', { name: /^The site is down/ });
const launcher = () => page.getByRole('button', { name: 'Support', exact: true });
const search = () => page.getByRole('searchbox');
const boxOf = (dock: Dock) =>
  dock.shadowRoot?.querySelector('[part=launcher]')?.getBoundingClientRect() ?? new DOMRect();

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('dir');
  // Where the customer was is remembered.
  localStorage.clear();
  sessionStorage.clear();
});

describe('the element', () => {
  it('shows the desk where it stands', async () => {
    mount();
    await expect.element(row()).toBeVisible();
    await expect.element(launcher()).not.toBeInTheDocument();
  });

  it('opens the desk from its launcher', async () => {
    mount({ mode: 'launcher', load: 'intent' });
    await launcher().click();
    await expect.element(row()).toBeVisible();
  });

  it('keeps an order until the app is there', async () => {
    const dock = mount({ mode: 'launcher', load: 'intent' });
    dock.newTicket({ subject: 'Written before' });
    await expect.element(page.getByRole('textbox', { name: 'Subject' })).toHaveValue('Written before');
  });

  it('has every attribute as a property, both ways', () => {
    const dock = mount({ mode: 'launcher', load: 'intent' });
    dock.theme = 'dark';
    dock.setAttribute('position', 'top-start');
    expect(dock.getAttribute('theme')).toBe('dark');
    expect(dock.position).toBe('top-start');
    dock.theme = null;
    expect(dock.hasAttribute('theme')).toBe(false);
  });

  it('is moved without a loss, and begins anew when it comes back later', async () => {
    const [from, to] = [document.createElement('div'), document.createElement('div')];
    document.body.append(from, to);
    const dock = mount({}, from);
    await expect.element(row()).toBeVisible();
    await search().fill('site');
    to.append(dock);
    await expect.element(search()).toHaveValue('site');
    dock.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(dock.shadowRoot?.querySelector('.tkd-root')).toBeNull();
    to.append(dock);
    await expect.element(row()).toBeVisible();
  });
});

describe('the launcher', () => {
  it.each([
    ['bottom-end', 'ltr', 'right', 'bottom'],
    ['bottom-end', 'rtl', 'left', 'bottom'],
    ['top-start', 'ltr', 'left', 'top'],
    ['nowhere', 'ltr', 'right', 'bottom'],
  ] as const)('stands at %s of a page that runs %s', async (position, dir, edge, side) => {
    document.documentElement.dir = dir;
    const dock = mount({ mode: 'launcher', load: 'intent', position, offset: '24 32' });
    // Before anything is painted.
    await Promise.resolve();
    const box = boxOf(dock);
    const { clientWidth, clientHeight } = document.documentElement;
    expect(edge === 'left' ? box.left : clientWidth - box.right).toBeCloseTo(32, 0);
    expect(side === 'top' ? box.top : clientHeight - box.bottom).toBeCloseTo(24, 0);
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(48);
    dock.offset = '40';
    await expect.poll(() => Math.round(side === 'top' ? boxOf(dock).top : clientHeight - boxOf(dock).bottom)).toBe(40);
  });

  it('moves nothing on the page, as it comes and as it opens', async () => {
    const text = document.createElement('p');
    text.textContent = 'Text of the page. '.repeat(200);
    document.body.append(text);
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        // As the browsers count: what a press moves is wanted.
        if (!entry.hadRecentInput) shifts.push(entry.value);
    });
    observer.observe({ type: 'layout-shift' });
    mount({ mode: 'launcher' });
    await expect.element(launcher()).toHaveAttribute('aria-haspopup');
    const before = text.getBoundingClientRect().top;
    await launcher().click();
    await expect.element(row()).toBeVisible();
    expect(text.getBoundingClientRect().top).toBe(before);
    observer.disconnect();
    expect(shifts).toEqual([]);
  });

  it('looks the same on a page that says important things of everything', async () => {
    const plain = boxOf(mount({ mode: 'launcher', load: 'intent' }));
    document.body.replaceChildren();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { all: unset !important } ticket-dock { transform: scale(2) !important; font-size: 40px !important }',
    );
    document.adoptedStyleSheets.push(sheet);
    const hostile = boxOf(mount({ mode: 'launcher', load: 'intent' }));
    document.adoptedStyleSheets.pop();
    expect([hostile.width, hostile.height]).toEqual([plain.width, plain.height]);
  });
});

describe('what is written in it', () => {
  it('is no key press of the page, and its focus is none of the page either', async () => {
    const dock = mount();
    await expect.element(row()).toBeVisible();
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'focusin', 'focusout'];
    for (const type of types) document.addEventListener(type, hear);
    await search().fill('');
    await userEvent.type(search(), 's/?');
    (dock.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    for (const type of types) document.removeEventListener(type, hear);
    expect(heard).toEqual([]);
  });
});
