import { SupportProvider, TicketThread } from 'ticketdock';
import { createMemoryAdapter, type SeedFile } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';
import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';

/** A picture that can be told apart by its size. */
async function picture(name: string, width: number, height: number): Promise<SeedFile> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (context) context.fillStyle = '#2f5bd7';
  context?.fillRect(0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  return { name, mediaType: 'image/png', content: new Uint8Array(await (blob ?? new Blob()).arrayBuffer()) };
}

async function show(direction: 'ltr' | 'rtl' = 'ltr') {
  const files = [await picture('one.png', 2000, 1000), await picture('two.png', 40, 30)];
  const log = { name: 'error.log', content: 'x' };
  const adapter = createMemoryAdapter({
    seed: {
      tickets: [
        {
          id: 'a',
          subject: 'No SSH access',
          thread: [
            { id: 'first', from: 'customer', body: 'See', files: [...files, log] },
            { id: 'second', from: 'staff', body: 'And this', files: [await picture('three.png', 600, 400)] },
          ],
        },
      ],
    },
  });
  await render(
    <div dir={direction}>
      <SupportProvider adapter={adapter}>
        <TicketThread ticketId="a" />
      </SupportProvider>
    </div>,
  );
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = page.getByRole('dialog', { name: 'Pictures of this request' });
const shown = async (name: string) => {
  await expect.element(dialog.getByRole('img', { name })).toBeVisible();
};
const percent = () => Number(/\d+/.exec(dialog.element().querySelector('output')?.textContent ?? '')?.[0]);

async function open(name: string, direction?: 'ltr' | 'rtl') {
  await show(direction);
  await button(`Open the picture ${name}`).click();
  await shown(name);
  await expect.poll(percent).toBeGreaterThan(0);
}

beforeEach(() => page.viewport(900, 700));

describe('the viewer of pictures', () => {
  it('goes through the pictures of the whole thread by arrows, and ends where they end', async () => {
    await open('one.png');
    await expect.element(dialog.getByText('1 of 3')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await shown('two.png');
    await userEvent.keyboard('{ArrowRight}');
    await shown('three.png');
    await expect.element(dialog.getByText('3 of 3')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await shown('three.png');
    await userEvent.keyboard('{Home}');
    await shown('one.png');
  });

  it('turns the other way where the page is read from the right', async () => {
    await open('one.png', 'rtl');
    await userEvent.keyboard('{ArrowLeft}');
    await shown('two.png');
    await userEvent.keyboard('{ArrowRight}');
    await shown('one.png');
    await expect.element(dialog.getByText('1 of 3')).toBeVisible();
  });

  it('keeps the focus on the button that turns', async () => {
    await open('one.png');
    const next = dialog.getByRole('button', { name: 'Next picture' });
    await next.click();
    await shown('two.png');
    await next.click();
    await shown('three.png');
    await expect.element(next).toHaveFocus();
    await expect.element(next).toHaveAttribute('aria-disabled', 'true');
  });

  it('is zoomed by keys, moved by arrows then, and fits again', async () => {
    await open('one.png');
    const fitted = percent();
    expect(fitted).toBeLessThan(50);
    await userEvent.keyboard('1');
    await expect.poll(percent).toBe(100);
    const image = dialog.getByRole('img', { name: 'one.png' });
    const before = image.element().getBoundingClientRect().x;
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => image.element().getBoundingClientRect().x).toBeLessThan(before);
    await shown('one.png');
    await userEvent.keyboard('+');
    await expect.poll(percent).toBe(140);
    await userEvent.keyboard('0');
    await expect.poll(percent).toBe(fitted);
    await userEvent.keyboard('1{PageDown}');
    await shown('two.png');
  });

  it('zooms by the wheel with Ctrl, and the page does not', async () => {
    await open('one.png');
    const stage = dialog.getByRole('img', { name: 'one.png' }).element().parentElement;
    const before = percent();
    const wheel = new WheelEvent('wheel', { deltaY: -300, ctrlKey: true, bubbles: true, cancelable: true });
    stage?.dispatchEvent(wheel);
    await expect.poll(percent).toBeGreaterThan(before);
    expect(wheel.defaultPrevented).toBe(true);
  });

  it('turns when a finger wipes', async () => {
    await open('one.png');
    const stage = dialog.getByRole('img', { name: 'one.png' }).element().parentElement as HTMLElement;
    stage.setPointerCapture = () => undefined;
    const touch = (type: string, clientX: number) =>
      stage.dispatchEvent(
        new PointerEvent(type, { pointerId: 7, pointerType: 'touch', clientX, clientY: 300, bubbles: true }),
      );
    touch('pointerdown', 500);
    touch('pointermove', 400);
    touch('pointerup', 380);
    await shown('two.png');
    await expect.element(dialog.getByText('2 of 3')).toBeVisible();
  });

  it('gives the focus back to the picture that has opened it', async () => {
    await open('two.png');
    await userEvent.keyboard('{ArrowRight}');
    await shown('three.png');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(button('Open the picture two.png')).toHaveFocus();
  });
});

describe('all files of a ticket', () => {
  const files = page.getByRole('dialog', { name: 'Files of this request' });

  it('are opened from its facts, narrowed by name, and the focus comes back', async () => {
    await show();
    await button('Files (4)').click();
    await expect.element(files.getByRole('button', { name: /^Download error\.log/ })).toBeVisible();
    await files.getByRole('searchbox', { name: 'Filter by name' }).fill('ONE');
    await expect.element(files.getByRole('button', { name: /^Download one\.png/ })).toBeVisible();
    await expect.element(files.getByRole('button', { name: /^Download error\.log/ })).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.element(files).not.toBeInTheDocument();
    await expect.element(button('Files (4)')).toHaveFocus();
  });

  it('lead to their messages', async () => {
    await show();
    await button('Files (4)').click();
    await files.getByRole('button', { name: 'Show message: three.png' }).click();
    await expect.element(files).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement?.textContent).toContain('And this');
  });

  it('open their pictures over themselves', async () => {
    await show();
    await button('Files (4)').click();
    await files.getByRole('button', { name: 'Open the picture two.png' }).click();
    await shown('two.png');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(files).toBeVisible();
    await expect.element(files.getByRole('button', { name: 'Open the picture two.png' })).toHaveFocus();
  });
});
