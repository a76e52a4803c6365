import type { CSSProperties } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { SupportProvider, TicketForm } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';

const manyServices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    label: `Server ${index}`,
    description: `203.0.${113 + Math.floor(index / 256)}.${index % 256}`,
    status: 'active',
  }));

/** As many in a page as a backend may answer. */
const pageSize = 1000;

function adapterWith(count: number) {
  const adapter = createMemoryAdapter();
  const all = manyServices(count);
  return {
    ...adapter,
    async listServices({ text = '', cursor }: { text?: string; cursor?: string | null }) {
      const start = Number(cursor ?? 0);
      const items = all.filter(({ label }) => label.includes(text)).slice(start, start + pageSize);
      return { items, nextCursor: items.length === pageSize ? String(start + pageSize) : null };
    },
  };
}

interface ShowOptions {
  count?: number;
  dir?: string;
  style?: CSSProperties;
}

async function show({ count = 900, dir = 'ltr', style }: ShowOptions = {}) {
  await render(
    <div dir={dir} style={style}>
      <SupportProvider adapter={adapterWith(count)}>
        <TicketForm />
      </SupportProvider>
    </div>,
  );
  await expect.element(service()).toBeVisible();
}

const service = () => page.getByRole('combobox', { name: /^Service/ });
const search = () => page.getByRole('combobox', { name: 'Find a service' });
const list = () => page.getByRole('listbox');
const popup = () => list().element().closest('[popover]') as HTMLElement;
const options = () => page.getByRole('option').elements();
const boxOf = (element: Element) => element.getBoundingClientRect();

afterEach(() => {
  window.scrollTo(0, 0);
});

it('has as many of three thousand services in the document as can be seen, and tells which they are', async () => {
  await show({ count: 2999 });
  await service().click();
  await expect.element(search()).toHaveFocus();
  expect(options().length).toBeLessThan(60);
  // More may follow: nobody knows of how many it is the second.
  expect(options()[1]).toHaveAttribute('aria-setsize', '-1');
  expect(options()[1]).toHaveAttribute('aria-posinset', '2');

  const last = page.getByRole('option', { name: 'Server 2998', exact: true });
  await expect
    .poll(async () => {
      await userEvent.keyboard('{End}');
      return last.elements().length;
    })
    .toBe(1);
  expect(last.element()).toHaveAttribute('aria-setsize', '3000');
  expect(last.element()).toHaveAttribute('aria-posinset', '3000');
  expect(options().length).toBeLessThan(60);
  await expect.poll(() => boxOf(last.element()).bottom <= boxOf(list().element()).bottom + 1).toBe(true);
  await userEvent.keyboard('{Enter}');
  await expect.element(service()).toHaveTextContent('Server 2998');
  await expect.element(service()).toHaveFocus();
});

it('comes to any place of a long list by the wheel, without gaps', async () => {
  await show();
  await service().click();
  const box = list().element();
  for (const part of [0.5, 0.1, 0.9]) {
    box.scrollTop = box.scrollHeight * part;
    const middle = boxOf(box).top + boxOf(box).height / 2;
    const isThere = (option: Element) => boxOf(option).top <= middle && boxOf(option).bottom >= middle;
    await expect.poll(() => options().some(isThere)).toBe(true);
  }
  await userEvent.keyboard('{Escape}');
});

it('opens on what was chosen', async () => {
  await show();
  await service().click();
  await userEvent.keyboard('Server 500{Enter}');
  await expect.element(service()).toHaveTextContent('Server 500');
  await userEvent.keyboard('{Enter}');
  const chosen = page.getByRole('option', { name: 'Server 500', exact: true });
  await expect.element(chosen).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => boxOf(chosen.element()).top >= boxOf(list().element()).top).toBe(true);
  await expect.element(search()).toHaveAttribute('aria-activedescendant', chosen.element().id);
  await userEvent.keyboard('{Escape}');
});

it('begins to search as soon as somebody types on the closed field', async () => {
  await show();
  service().element().focus();
  await userEvent.keyboard('29');
  await expect.element(search()).toHaveValue('29');
  await expect.element(page.getByText(/services found$/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(service()).toHaveFocus();
});

it('closes by a press elsewhere, and by one on its field', async () => {
  await show();
  await service().click();
  await expect.element(list()).toBeVisible();
  await service().click();
  await expect.element(list()).not.toBeInTheDocument();
  await expect.element(service()).toHaveFocus();
  await service().click();
  await page.getByRole('textbox', { name: 'Subject' }).click();
  await expect.element(list()).not.toBeInTheDocument();
  await expect.element(page.getByRole('textbox', { name: 'Subject' })).toHaveFocus();
});

it('lets Tab go on to the next field, and Shift+Tab back to its own', async () => {
  await show();
  await service().click();
  await userEvent.keyboard('{ArrowDown}{Tab}');
  await expect.element(list()).not.toBeInTheDocument();
  await expect.element(page.getByRole('combobox', { name: /^Department/ })).toHaveFocus();
  await expect.element(service()).toHaveTextContent('Not about a service');
  await service().click();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await expect.element(service()).toHaveFocus();
});

it('takes what the keyboard has gone to when Tab leaves a list without a search', async () => {
  await show({ count: 3 });
  service().element().focus();
  await userEvent.keyboard('{ArrowDown}{Tab}');
  await expect.element(service()).toHaveTextContent('Not about a service');
  service().element().focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Tab}');
  await expect.element(service()).toHaveTextContent('Server 0');
  await expect.element(page.getByRole('combobox', { name: /^Department/ })).toHaveFocus();
});

it('takes letters by when they were pressed, not by when a busy page has come to them', async () => {
  await show();
  const department = page.getByRole('combobox', { name: /^Department/ });
  const press = async (key: string, at: number) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    Object.defineProperty(event, 'timeStamp', { value: at });
    department.element().dispatchEvent(event);
    // What the key has done is drawn before the next one comes.
    await Promise.resolve();
  };
  const expectAt = async (name: string) =>
    await expect.element(page.getByRole('option', { name: new RegExp(`^${name}`) })).toHaveAttribute('data-active');
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  await press('t', 1000);
  now.mockReturnValue(5000);
  await press('b', 1900);
  now.mockRestore();
  await expectAt('Technical support');
  await press('b', 3000);
  await expectAt('Billing');
});

it('leaves the page free to be scrolled, and stays at its field', async () => {
  await show({ style: { paddingBlockEnd: 2000 } });
  await service().click();
  const before = boxOf(popup()).top;
  window.scrollTo(0, 60);
  await expect.poll(() => Math.round(before - boxOf(popup()).top)).toBe(60);
  expect(Math.abs(boxOf(popup()).top - boxOf(service().element()).bottom)).toBeLessThan(8);
  await userEvent.keyboard('{Escape}');
});

it('is not cut off by a host that clips, moves or contains its parts', async () => {
  await show({ style: { blockSize: 260, overflow: 'hidden', transform: 'translateX(10px)', contain: 'paint' } });
  await service().click();
  const field = boxOf(service().element());
  await expect.poll(() => boxOf(popup()).height).toBeGreaterThan(300);
  expect(Math.abs(boxOf(popup()).left - field.left)).toBeLessThan(1);
  const { left, bottom } = boxOf(popup());
  expect(popup().contains(document.elementFromPoint(left + 40, bottom - 8))).toBe(true);
  await userEvent.keyboard('{Escape}');
});

it('opens above its field where there is room only there', async () => {
  await show({ style: { paddingBlockStart: window.innerHeight - 220, paddingBlockEnd: 600 } });
  await service().click();
  await expect.poll(() => boxOf(popup()).bottom <= boxOf(service().element()).top).toBe(true);
  const { top } = boxOf(search().element());
  await userEvent.keyboard('Server 899');
  await expect.poll(() => options().length).toBe(1);
  expect(boxOf(search().element()).top, 'the search stays where it is').toBe(top);
  await userEvent.keyboard('{Escape}');
});

it('is as wide as its field and at its right edge in a host that reads from right to left', async () => {
  await show({ dir: 'rtl', style: { inlineSize: 360 } });
  await service().click();
  const field = boxOf(service().element());
  await expect.poll(() => Math.abs(boxOf(popup()).right - field.right)).toBeLessThan(1);
  expect(Math.abs(boxOf(popup()).width - field.width)).toBeLessThan(1);
  await userEvent.keyboard('{Escape}');
});

it('leaves a dialog of the host open when Escape closes the list', async () => {
  await render(
    <dialog ref={(dialog) => void (dialog && !dialog.open && dialog.showModal())}>
      <SupportProvider adapter={adapterWith(20)}>
        <TicketForm />
      </SupportProvider>
    </dialog>,
  );
  await service().click();
  await expect.element(list()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(list()).not.toBeInTheDocument();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expect.element(service()).toHaveFocus();
});

it('works within a shadow root', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'open' });
  const root = createRoot(shadow.appendChild(document.createElement('div')));
  root.render(
    <SupportProvider adapter={adapterWith(300)}>
      <TicketForm />
    </SupportProvider>,
  );
  await service().click();
  await expect.poll(() => shadow.activeElement?.getAttribute('aria-label')).toBe('Find a service');
  await userEvent.keyboard('Server 27{ArrowDown}{Enter}');
  await expect.element(service()).toHaveTextContent('Server 270');
  expect(shadow.activeElement).toBe(service().element());
  root.unmount();
  host.remove();
});

it('writes no style element, and leaves the page to its scrolling', async () => {
  const styles = document.querySelectorAll('style').length;
  await show({ count: 20 });
  await service().click();
  await expect.element(list()).toBeVisible();
  expect(document.querySelectorAll('style')).toHaveLength(styles);
  expect(getComputedStyle(document.body).overflow).toBe('visible');
  await userEvent.keyboard('{Escape}');
});
