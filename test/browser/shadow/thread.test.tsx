import { within } from '@testing-library/dom';
import { SupportDesk, SupportProvider } from 'ticketdock';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { places, showInShadow, slow, type Place } from '../../support/shadowDesk.js';
import { shadowAdapterWithThread } from '../../support/shadowSeed.js';

async function show(place: Place) {
  const adapter = await shadowAdapterWithThread();
  const desk = showInShadow(
    place,
    <SupportProvider adapter={adapter}>
      <SupportDesk defaultView={{ name: 'ticket', id: 't0' }} />
    </SupportProvider>,
  );
  await desk.find('heading', 'No SSH access');
  await desk.inside.findByText('It is down again');
  return { desk, adapter };
}

type Desk = Awaited<ReturnType<typeof show>>['desk'];

/** Opens a menu by a key, and waits until it has the focus. */
async function openMenu(desk: Desk, name: string): Promise<void> {
  const buttons = await desk.inside.findAllByRole('button', { name });
  buttons.at(-1)?.focus();
  await userEvent.keyboard('{ArrowDown}');
  await desk.find('menu');
  await expect.poll(() => desk.focused()?.getAttribute('role'), slow).toMatch(/^menuitem/);
}

// Each is a walk of many keys.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => page.viewport(1000, 700));

describe.each(places)('a thread in a shadow root that is %s', (place) => {
  it('takes an answer by keys alone, and shows it', async () => {
    const { desk, adapter } = await show(place);
    await desk.press('textbox', 'Your reply', 'Thank you, it works/{Control>}{Enter}{/Control}');
    await desk.inside.findByText('Thank you, it works/');
    await expect.poll(() => (desk.get('textbox', 'Your reply') as HTMLTextAreaElement).value, slow).toBe('');
    // The page shows it while it is on its way.
    const newest = async () => (await adapter.listMessages('t0', {})).items.at(-1);
    await expect.poll(newest, slow).toMatchObject({ body: { value: 'Thank you, it works/' } });
  });

  it('is searched, and the search gives the focus back', async () => {
    const { desk } = await show(place);
    await desk.inside.findAllByRole('article');
    desk.inside.getAllByRole('article')[0]?.focus();
    await userEvent.keyboard('/');
    await desk.hasFocus('searchbox', 'Find in messages');
    await userEvent.keyboard('firewall/{Backspace}');
    await desk.inside.findByText('2 matches');
    await expect.poll(() => CSS.highlights.get('tkd-find')?.size, slow).toBe(2);
    await userEvent.keyboard('{Enter}');
    await desk.inside.findByText(/^\d of 2 matches$/);
    await userEvent.keyboard('{Escape}');
    await desk.isGone('searchbox', 'Find in messages');
    await desk.hasFocus('button', 'Find in messages');
    expect(CSS.highlights.has('tkd-find')).toBe(false);
  });

  it('shows its pictures over the page, and the focus comes back to the one that was opened', async () => {
    const { desk } = await show(place);
    await desk.press('button', 'Open the picture one.png', '{Enter}');
    await desk.hasFocus('button', 'Close');
    await userEvent.keyboard('{ArrowRight}');
    await desk.inside.findByText('2 of 2');
    await userEvent.tab();
    await userEvent.tab();
    expect(desk.focused()?.closest('dialog') === desk.get('dialog')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await desk.isGone('dialog');
    await desk.hasFocus('button', 'Open the picture one.png');
  });

  it('has its message edited, and the focus stays with the message', async () => {
    const { desk } = await show(place);
    const edit = (await desk.inside.findAllByRole('button', { name: 'Edit' })).at(-1);
    edit?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => (desk.focused() as HTMLTextAreaElement | null)?.value, slow).toBe('It is down again');
    await userEvent.keyboard('{Control>}{End}{/Control}, since 8:40{Control>}{Enter}{/Control}');
    await desk.inside.findByText('It is down again, since 8:40');
    await expect.poll(() => desk.focused()?.closest('article')?.textContent, slow).toContain('since 8:40');
  });

  it('has menus that are gone through by arrows, Home, End and letters', async () => {
    const { desk } = await show(place);
    const focused = () => desk.focused()?.textContent;
    await openMenu(desk, 'More');
    await expect.poll(focused, slow).toBe('Change department or priority…');
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(focused, slow).toBe('Save as JSON');
    await userEvent.keyboard('{Home}{ArrowDown}');
    await expect.poll(focused, slow).toBe('People who get copies…');
    await userEvent.keyboard('c');
    await expect.poll(focused, slow).toBe('Change department or priority…');
    await userEvent.keyboard('{Escape}');
    await desk.isGone('menu');
    await desk.hasFocus('button', 'More');
  });

  it('keeps the focus in a dialog, and takes it back from there', async () => {
    const { desk } = await show(place);
    await openMenu(desk, 'More');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    const dialog = await desk.find('dialog');
    await expect.poll(() => dialog.contains(desk.focused()), slow).toBe(true);
    within(dialog).getByRole('textbox').focus();
    await userEvent.keyboard('ivan@example.org{Enter}');
    await within(dialog).findByRole('button', { name: /ivan@example.org/ });
    for (let presses = 0; presses < 8; presses += 1) {
      await userEvent.tab();
      // After the last one a browser goes to its own buttons before it begins anew.
      expect(desk.focused() === null || dialog.contains(desk.focused())).toBe(true);
    }
    await userEvent.keyboard('{Escape}');
    await desk.isGone('dialog');
    await desk.hasFocus('button', 'More');
  });

  it('asks before it removes a secret, and the focus is on the message after it', async () => {
    const { desk } = await show(place);
    await openMenu(desk, 'More for this message');
    await userEvent.keyboard('{Home}{Enter}');
    const field = (await desk.find('textbox', 'The message')) as HTMLTextAreaElement;
    field.focus();
    field.setSelectionRange(0, 5);
    await desk.press('button', /^Mark/, '{Enter}');
    await desk.press('button', /^Remove/, '{Enter}');
    await expect.poll(() => desk.inside.queryByText('It is down again'), slow).toBeNull();
  });

  it('hands the focus on to a message whose menu goes with its words', async () => {
    const { desk } = await show(place);
    await openMenu(desk, 'More for this message');
    await userEvent.keyboard('{End}{Enter}');
    await desk.press('button', 'Delete the message', '{Enter}');
    await desk.inside.findByText('This message was deleted by its author.');
    await expect.poll(() => desk.focused()?.tagName, slow).toBe('ARTICLE');
  });

  it('offers to quote what is selected, by Tab, and lets go of the focus again', async () => {
    const { desk } = await show(place);
    getSelection()?.selectAllChildren(desk.inside.getByText('We are looking at it, part 0'));
    const isAtQuote = () => desk.focused()?.matches('[popover]');
    await expect.poll(() => desk.root.querySelectorAll('button[popover]').length, slow).toBe(1);
    await userEvent.tab();
    await expect.poll(isAtQuote, slow).toBe(true);
    await userEvent.tab();
    await expect.poll(isAtQuote, slow).not.toBe(true);
  });

  it('offers to quote where a shadow root has no selection of its own, as in Safari', async () => {
    const { desk } = await show(place);
    const message = desk.inside.getByText('We are looking at it, part 0');
    const { getSelection: ofRoot } = ShadowRoot.prototype as ShadowRoot & Pick<Document, 'getSelection'>;
    const { getRangeAt } = Selection.prototype;
    const composed = Object.getOwnPropertyDescriptor(Selection.prototype, 'getComposedRanges');
    const around = document.createRange();
    around.setStart(document.body, 0);
    Object.assign(ShadowRoot.prototype, { getSelection: undefined });
    Object.assign(Selection.prototype, {
      getRangeAt: () => around,
      getComposedRanges: (root: Node) => (root === desk.root ? [new StaticRange(rangeOf(message))] : []),
    });
    onTestFinished(() => {
      Object.assign(ShadowRoot.prototype, { getSelection: ofRoot });
      Object.assign(Selection.prototype, { getRangeAt });
      if (composed) Object.defineProperty(Selection.prototype, 'getComposedRanges', composed);
    });
    getSelection()?.selectAllChildren(message);
    await expect.poll(() => desk.root.querySelectorAll('button[popover]').length, slow).toBe(1);
  });
});

function rangeOf(element: Element): StaticRangeInit {
  return { startContainer: element, startOffset: 0, endContainer: element, endOffset: element.childNodes.length };
}
