import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { SupportProvider, TicketForm } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';
import { growNoFields } from '../support/growNoFields.js';

const services = Array.from({ length: 20 }, (_, index) => ({ id: `s${index}`, label: `Server ${index + 10}` }));

async function show({ dir = 'ltr', theme = 'light', height = 'auto' } = {}) {
  const adapter = createMemoryAdapter({ seed: { services } });
  await render(
    <div dir={dir} style={{ blockSize: height, overflow: 'auto', inlineSize: 360 }}>
      <SupportProvider adapter={adapter}>
        <TicketForm data-theme={theme} />
      </SupportProvider>
    </div>,
  );
  await expect.element(page.getByRole('combobox', { name: 'Service' })).toBeVisible();
}

const department = () => page.getByRole('combobox', { name: 'Department' });
const boxOf = (element: Element) => element.getBoundingClientRect();

/** What opened, with the list in it. */
const popup = () => page.getByRole('listbox').element().closest('[popover]') as HTMLElement;

/** The option that the keyboard is at: the focus itself stays where the keys go. */
const active = () => {
  const id = document.activeElement?.getAttribute('aria-activedescendant');
  return expect.poll(() => (id ? document.getElementById(id)?.textContent : undefined));
};

it('chooses by keyboard alone, and keeps its place in the order of focus', async () => {
  await show();
  department().element().focus();
  await userEvent.keyboard('{Enter}');
  await active().toMatch(/^Technical support/);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(department()).toHaveTextContent('Billing');
  await expect.element(department()).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByRole('radio', { name: 'Yes, it is down' })).toHaveFocus();
});

it('closes by Escape without choosing', async () => {
  await show();
  department().element().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('listbox')).toBeVisible();
  await userEvent.keyboard('{End}{Escape}');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  await expect.element(department()).toHaveTextContent('Choose a department');
  await expect.element(department()).toHaveFocus();
});

it('finds a choice by its first letters', async () => {
  await show();
  department().element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('listbox')).toBeVisible();
  await userEvent.keyboard('sa');
  await active().toMatch(/^Sales/);
});

it('draws its list inside the form, in the form theme, as wide as the field', async () => {
  await show({ theme: 'dark' });
  await department().click();
  const list = page.getByRole('listbox').element();
  expect(list.closest('.tkd-root')).toHaveAttribute('data-theme', 'dark');
  expect(getComputedStyle(list).colorScheme).toBe('dark');
  await userEvent.keyboard('{Escape}');
});

it('opens beside its field in a host that scrolls', async () => {
  await show({ height: '300px' });
  department().element().scrollIntoView({ block: 'center' });
  const field = boxOf(department().element());
  await department().click();
  const list = popup();
  await expect.poll(() => Math.abs(boxOf(list).left - field.left)).toBeLessThan(1);
  const gap = Math.min(Math.abs(boxOf(list).top - field.bottom), Math.abs(field.top - boxOf(list).bottom));
  expect(gap).toBeLessThan(8);
  expect(Math.abs(boxOf(list).width - field.width)).toBeLessThan(2);
  await userEvent.keyboard('{Escape}');
});

it('follows the direction of the host', async () => {
  await show({ dir: 'rtl' });
  const field = boxOf(department().element());
  await department().click();
  const list = popup();
  expect(getComputedStyle(list).direction).toBe('rtl');
  await expect.poll(() => Math.abs(boxOf(list).right - field.right)).toBeLessThan(1);
  await userEvent.keyboard('{Escape}');
});

it('scrolls a long list under the keyboard', async () => {
  await show();
  await page.getByRole('combobox', { name: 'Service' }).click();
  await userEvent.keyboard('{End}');
  const last = page.getByRole('option', { name: 'Server 29' });
  await active().toMatch(/^Server 29/);
  const list = boxOf(page.getByRole('listbox').element());
  await expect.poll(() => boxOf(last.element()).bottom <= list.bottom + 1).toBe(true);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('combobox', { name: 'Service' })).toHaveTextContent('Server 29');
});

it('takes the focus to what is missing, then to the confirmation', async () => {
  await show();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Subject' })).toHaveFocus();
  await userEvent.keyboard('No SSH access');
  await page.getByRole('textbox', { name: 'Message' }).fill('Connection refused');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.element(department()).toHaveFocus();
  await userEvent.keyboard('{Enter}{Enter}');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.element(page.getByRole('heading', { name: /is created/ })).toHaveFocus();
});

it('the message grows with its words and shrinks with them, in a browser that lets none grow, until it is pulled', async () => {
  growNoFields();
  await show();
  const message = page.getByRole('textbox', { name: 'Message' });
  const field = message.element() as HTMLTextAreaElement;
  const { clientHeight: low } = field;
  await userEvent.fill(message, 'A line\n'.repeat(12));
  await expect.poll(() => field.clientHeight).toBeGreaterThan(low);
  expect(field.scrollHeight).toBe(field.clientHeight);
  await userEvent.clear(message);
  await expect.poll(() => field.clientHeight).toBe(low);
  // What pulling at its corner does.
  field.style.height = '300px';
  await userEvent.fill(message, 'A line');
  await expect.poll(() => field.offsetHeight).toBe(300);
});

it('fits a drawer of 280 pixels', async () => {
  const adapter = createMemoryAdapter({ seed: { services } });
  await render(
    <div style={{ inlineSize: 280 }}>
      <SupportProvider adapter={adapter}>
        <TicketForm onCancel={() => undefined} />
      </SupportProvider>
    </div>,
  );
  await expect.element(page.getByRole('combobox', { name: 'Service' })).toBeVisible();
  const input = page
    .getByLabelText('Attach files')
    .elements()
    .find((one) => one instanceof HTMLInputElement);
  const name = 'a-very-long-name-of-a-screenshot-that-nobody-would-type-2026-03-01.png';
  await userEvent.upload(input as HTMLInputElement, new File(['x'], name, { type: 'image/png' }));
  await expect.element(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  const form = page.getByRole('form').element();
  expect(form.scrollWidth).toBeLessThanOrEqual(280);
});
