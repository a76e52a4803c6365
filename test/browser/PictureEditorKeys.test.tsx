import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SupportProvider, TicketForm } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { board, edit, editButton, editor, mark, painted, put, quarters, tool } from '../support/pictureEditor.js';

const opened = async () => edit(await painted(quarters));
const heading = () => page.getByRole('heading', { name: 'Edit the picture' });
/** The row of the file that was edited: where the editor was opened. */
const attached = () => editButton().element().closest('li');
async function said(text: string) {
  await expect.element(editor().getByText(text, { exact: true })).toBeInTheDocument();
}

it('begins at its heading, and goes on to the tools by Tab', async () => {
  await opened();
  await expect.element(heading()).toHaveFocus();
  for (const name of ['Undo', 'Redo', 'Crop', 'Arrow', 'Box', 'Blur', 'Cancel', 'Done']) {
    await userEvent.tab();
    await expect.element(tool(name)).toHaveFocus();
  }
});

it('puts a mark in the middle by key, moves it, resizes it, and says so', async () => {
  await opened();
  await put('Box');
  await said('Box added');
  await expect.element(mark('Box 1, at 50% 50%')).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}{Shift>}{ArrowUp}{/Shift}');
  await expect.element(mark('Box 1, at 49% 40%')).toHaveFocus();
  await said('49% 40%');
  await userEvent.keyboard('{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}');
  await said('40% wide, 30% high');
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await said('40% wide, 31% high');
});

it('does the same by buttons, for who has neither keys nor a steady hand', async () => {
  await opened();
  await put('Arrow');
  await tool('Move right').click();
  await expect.element(mark('Arrow 1, at 51% 50%')).toBeInTheDocument();
  await said('51% 50%');
  await tool('Resize').click();
  await tool('Tip up').click();
  await tool('Tip up').click();
  await expect.element(mark('Arrow 1, at 51% 49%')).toBeInTheDocument();
  await tool('Remove: Arrow 1').click();
  await said('Arrow 1 removed');
  await expect.element(tool('Arrow')).toHaveFocus();
});

it('goes from mark to mark by Tab, and takes one away by Delete without losing the focus', async () => {
  await opened();
  await put('Arrow');
  await put('Box');
  await userEvent.tab({ shift: true });
  await expect.element(mark(/^Arrow 1/)).toHaveFocus();
  await expect.element(mark(/^Arrow 1/)).toHaveAttribute('aria-pressed', 'true');
  await userEvent.keyboard('{Delete}');
  await expect.element(mark(/^Arrow 1/)).not.toBeInTheDocument();
  await expect.element(mark(/^Box 1/)).toBeInTheDocument();
  await expect.element(tool('Arrow')).toHaveFocus();
});

it('undoes and redoes by keys, a held arrow key at once', async () => {
  await opened();
  await put('Box', '{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  await expect.element(mark('Box 1, at 47% 50%')).toBeInTheDocument();
  await userEvent.keyboard('{Control>}z{/Control}');
  await said('Undone');
  await expect.element(mark('Box 1, at 50% 50%')).toHaveFocus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(mark(/^Box 1/)).not.toBeInTheDocument();
  await expect.element(tool('Box')).toHaveFocus();
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await expect.element(mark('Box 1, at 50% 50%')).toBeInTheDocument();
});

it('shows what the crop leaves, and all of it again while the crop is worked on', async () => {
  await opened();
  await put('Box');
  await put('Crop', '{Control>}{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}{/Control}');
  await expect.element(mark(/^Box 1/)).not.toBeInTheDocument();
  await tool('Apply the crop').click();
  await expect.element(tool('Crop')).toHaveFocus();
  // The crop takes 10% to 50% across: what was in the middle now stands at its edge.
  await expect.element(mark('Box 1, at 100% 50%')).toBeInTheDocument();
  await put('Crop', '{Delete}');
  await expect.element(mark('Box 1, at 50% 50%')).toBeInTheDocument();
});

it('lets go by Escape, then closes, and gives the focus back', async () => {
  const sent = await opened();
  await put('Box', '{Delete}');
  await put('Crop', '{Control>}z{/Control}');
  await userEvent.keyboard('{Escape}');
  await expect.element(editor()).not.toBeInTheDocument();
  expect(attached()?.contains(document.activeElement)).toBe(true);
  expect(sent).toHaveLength(1);
});

it('asks once before marks are dropped, and takes no for an answer', async () => {
  const sent = await opened();
  await put('Box', '{Escape}');
  await expect.element(tool('Box')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(editor().getByText('Leave the picture unchanged?')).toBeVisible();
  await expect.element(tool('Keep editing')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(mark(/^Box 1/)).toBeInTheDocument();
  expect(document.activeElement?.closest('dialog')).toBe(editor().element());
  await tool('Cancel').click();
  await tool('Leave unchanged').click();
  await expect.element(editor()).not.toBeInTheDocument();
  expect(attached()?.contains(document.activeElement)).toBe(true);
  expect(sent).toHaveLength(1);
});

it('keeps its keys and what is pasted to itself', async () => {
  await opened();
  const files = new DataTransfer();
  files.items.add(new File(['x'], 'pasted.txt', { type: 'text/plain' }));
  const paste = new ClipboardEvent('paste', { clipboardData: files, bubbles: true, cancelable: true });
  heading().element().dispatchEvent(paste);
  await userEvent.keyboard('{Escape}');
  await expect.element(editor()).not.toBeInTheDocument();
  expect(document.body.textContent).not.toContain('pasted');
});

it('fits a phone: the tools below, each large enough for a finger', async () => {
  await page.viewport(360, 640);
  await opened();
  await put('Crop');
  const targets = editor()
    .getByRole('button')
    .elements()
    .filter((element) => element instanceof HTMLElement);
  for (const element of targets) {
    const { width, height, right, bottom } = element.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(right).toBeLessThanOrEqual(360);
    expect(bottom).toBeLessThanOrEqual(640);
  }
  expect(board().element().getBoundingClientRect().bottom).toBeLessThan(
    tool('Box').element().getBoundingClientRect().top,
  );
  await page.viewport(1280, 800);
});

it('works within a shadow root, in the colours of the form', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'open' });
  for (const style of document.querySelectorAll('style')) shadow.append(style.cloneNode(true));
  const root = createRoot(shadow.appendChild(document.createElement('div')));
  root.render(
    <SupportProvider adapter={createMemoryAdapter()}>
      <TicketForm />
    </SupportProvider>,
  );
  const input = () => shadow.querySelector<HTMLInputElement>('input[type=file]');
  await expect.poll(input).not.toBeNull();
  const files = new DataTransfer();
  files.items.add(await painted(quarters));
  const field = input();
  if (field) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
  await editButton().click();
  await expect.element(tool('Box')).not.toHaveAttribute('aria-disabled');
  await put('Box', '{ArrowLeft}');
  await expect.poll(() => shadow.activeElement?.getAttribute('aria-label')).toBe('Box 1, at 49% 50%');
  expect(getComputedStyle(editor().element()).borderTopLeftRadius).toBe('8px');
  await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
  await expect.poll(() => shadow.activeElement?.getAttribute('data-tool')).toBe('box');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => attached()?.contains(shadow.activeElement)).toBe(true);
  root.unmount();
  host.remove();
});
