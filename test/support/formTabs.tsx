import { SupportProvider, TicketForm, type SupportProviderProps, type TicketFormProps } from 'ticketdock';
import { createMemoryAdapter, type MemoryAdapterOptions } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';

const departments = [
  { id: 'servers', label: 'Servers', fields: [{ id: 'root', label: 'Root password', type: 'secret', required: true }] },
  { id: 'billing', label: 'Billing' },
];
const seed = { desk: { departments } };

/** A desk with a department that asks for a secret. */
export const adapterOf = (options: MemoryAdapterOptions = {}) => createMemoryAdapter({ seed, ...options });

/** Another one in each test. */
export let customer = '';
let tabs: (() => Promise<void>)[] = [];

/** Opens the form as a page of its own would: another one is another tab of the same customer. */
export async function openTab(
  adapter = adapterOf(),
  props: TicketFormProps = {},
  provider: Partial<SupportProviderProps> = {},
) {
  const root = document.createElement('section');
  document.body.append(root);
  const view = await render(
    <SupportProvider adapter={adapter} storageKey={customer} {...provider}>
      <TicketForm {...props} />
    </SupportProvider>,
    { container: root },
  );
  const close = async () => {
    await view.unmount();
    root.remove();
  };
  tabs.push(close);
  const within = page.elementLocator(root);
  return {
    root,
    close,
    within,
    subject: within.getByRole('textbox', { name: 'Subject' }),
    body: within.getByRole('textbox', { name: /^Message/ }),
    send: within.getByRole('button', { name: 'Send', exact: true }),
    press: (name: string | RegExp) => within.getByRole('button', { name }).click(),
    write: async (subject: string, body: string) => {
      await within.getByRole('textbox', { name: 'Subject' }).fill(subject);
      await within.getByRole('textbox', { name: /^Message/ }).fill(body);
    },
    choose: async (department: string) => {
      await within.getByRole('combobox', { name: /Department/ }).click();
      await page.getByRole('option', { name: department }).click();
    },
    isKept: async () => await expect.element(within.getByText('Saved in this browser')).toBeVisible(),
  };
}

/** All that this browser holds of this customer. */
export async function everythingKept(): Promise<string> {
  const found: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.includes(customer)) continue;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('It does not open.')));
    });
    for (const table of database.objectStoreNames) {
      const request = database.transaction(table).objectStore(table).getAll();
      found.push(await new Promise((resolve) => request.addEventListener('success', () => resolve(request.result))));
    }
    database.close();
  }
  return JSON.stringify(found);
}

beforeEach(() => {
  customer = crypto.randomUUID();
});

afterEach(async () => {
  for (const close of tabs) await close();
  tabs = [];
  vi.restoreAllMocks();
});
