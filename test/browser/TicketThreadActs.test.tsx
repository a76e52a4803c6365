import { SupportProvider, TicketThread } from 'ticketdock';
import { createMemoryAdapter, type SeedItem } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';

const now = () => new Date().toISOString();

async function show(thread: SeedItem[] = [{ id: 'mine', from: 'customer', at: now(), body: 'It is down' }]) {
  const adapter = createMemoryAdapter({
    seed: {
      tickets: [
        {
          id: 'a',
          number: '1042',
          subject: 'No SSH access',
          departmentId: 'technical',
          thread: [{ id: 'first', from: 'customer', at: now(), body: 'Help' }, ...thread],
        },
      ],
    },
  });
  await render(
    <SupportProvider adapter={adapter}>
      <TicketThread ticketId="a" />
    </SupportProvider>,
  );
  await expect.element(page.getByRole('heading', { name: 'No SSH access' })).toBeVisible();
  return adapter;
}

const more = () => page.getByRole('button', { name: 'More', exact: true });
const item = (name: string) => page.getByRole('menuitem', { name });

beforeEach(() => page.viewport(900, 700));
afterEach(() => vi.restoreAllMocks());

describe('the menu of a request', () => {
  it('is opened, gone through and left with the keys alone', async () => {
    await show();
    more().element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(item('Change department or priority…')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(item('Save as JSON')).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowDown}');
    await expect.element(item('People who get copies…')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(more()).toHaveFocus();
    expect(page.getByRole('menu').elements()).toHaveLength(0);
  });

  it('stays in sight and is closed by a press elsewhere', async () => {
    await show();
    await more().click();
    const menu = page.getByRole('menu');
    await expect.element(menu).toBeVisible();
    const box = menu.element().getBoundingClientRect();
    expect(box.right).toBeLessThanOrEqual(900);
    expect(box.bottom).toBeLessThanOrEqual(700);
    await page.getByRole('heading', { name: 'No SSH access' }).click();
    await expect.poll(() => page.getByRole('menu').elements().length).toBe(0);
  });
});

describe('a dialog of an act', () => {
  it('keeps the focus, is left by Escape, and gives the focus back to the menu’s button', async () => {
    await show();
    await more().click();
    await item('Change department or priority…').click();
    const dialog = page.getByRole('dialog', { name: 'Department and priority' });
    await expect.element(dialog).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Department and priority' })).toHaveFocus();
    await userEvent.tab();
    expect(dialog.element().contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => page.getByRole('dialog').elements().length).toBe(0);
    await expect.element(more()).toHaveFocus();
  });

  it('hands the focus on to the message where its button is gone', async () => {
    await show();
    await page.getByRole('button', { name: 'More for this message' }).last().click();
    await item('Delete…').click();
    await page.getByRole('button', { name: 'Delete the message' }).click();
    await expect.element(page.getByText('This message was deleted by its author.')).toBeVisible();
    await expect.poll(() => document.activeElement?.tagName).toBe('ARTICLE');
    expect(document.activeElement).toHaveTextContent('deleted by its author');
  });
});

describe('a thread on paper', () => {
  it('is asked for with all its messages', async () => {
    await show(
      Array.from({ length: 120 }, (_, index) => ({
        id: `m${index}`,
        from: index % 2 ? ('staff' as const) : ('customer' as const),
        at: now(),
        body: `Message ${index}.`,
      })),
    );
    const drawn = vi.fn();
    vi.spyOn(window, 'print').mockImplementation(() => {
      dispatchEvent(new Event('beforeprint'));
      drawn(page.getByText(/^Message \d+\.$/).elements().length);
      dispatchEvent(new Event('afterprint'));
    });
    await more().click();
    await item('Print').click();
    await expect.poll(() => drawn.mock.calls[0]?.[0] as number, { timeout: 10_000 }).toBe(120);
  });
});

describe('a thread as a file', () => {
  it('has every page of it, the oldest first', async () => {
    await show(
      Array.from({ length: 230 }, (_, index) => ({
        id: `m${index}`,
        from: 'customer' as const,
        at: now(),
        body: `Message ${index}.`,
      })),
    );
    const saved: Blob[] = [];
    const names: string[] = [];
    const make = URL.createObjectURL.bind(URL);
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return make(blob);
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await more().click();
    await item('Save as JSON').click();
    await expect.poll(() => saved.length, { timeout: 10_000 }).toBe(1);
    const record = JSON.parse(await (saved[0] as Blob).text()) as { items: { body: { value: string } }[] };

    expect(names).toEqual(['request-1042.json']);
    expect(record.items).toHaveLength(231);
    expect(record.items[0]?.body.value).toBe('Help');
    expect(record.items.at(-1)?.body.value).toBe('Message 229.');
    await expect.element(more()).toHaveFocus();
  });
});
