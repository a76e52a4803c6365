import { SupportDesk, SupportProvider, type SupportDeskProps, type SupportView } from 'ticketdock';
import type { MemoryAdapterOptions } from 'ticketdock/adapters/memory';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { places, showInShadow, slow, type Place } from '../../support/shadowDesk.js';
import { shadowAdapter, shadowAdapterWithThread } from '../../support/shadowSeed.js';
import { watchPage } from '../../support/watchPage.js';

interface Shown {
  props?: SupportDeskProps;
  options?: MemoryAdapterOptions;
  box?: HTMLElement;
}

async function show(place: Place, { props, options, box }: Shown = {}) {
  const adapter = await shadowAdapterWithThread(options);
  const desk = showInShadow(
    place,
    <SupportProvider adapter={adapter}>
      <SupportDesk {...props} />
    </SupportProvider>,
    box,
  );
  return { desk, adapter };
}

const thread: SupportDeskProps = { defaultView: { name: 'ticket', id: 't0' } };

/** A field of the host's, with what it takes. */
function hostField(): HTMLInputElement {
  return document.body.appendChild(document.createElement('input'));
}

// Each is a walk of many keys.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => page.viewport(1000, 700));
afterEach(() => {
  vi.restoreAllMocks();
  for (const left of document.querySelectorAll('body > input')) left.remove();
});

describe.each(places)('a page around a shadow root that is %s', (place) => {
  it('is as it was after all of it was used, and no style was written as text', async () => {
    const field = hostField();
    const before = watchPage();
    const { desk } = await show(place);
    before.watch(desk.root);
    await desk.press('button', /^No SSH access/, '{Enter}');
    await desk.press('button', 'Open the picture one.png', '{Enter}');
    await desk.hasFocus('button', 'Close');
    await userEvent.keyboard('{Escape}');
    await desk.press('button', 'More', '{ArrowDown}');
    await desk.find('menu');
    await userEvent.keyboard('{Escape}');
    await desk.press('textbox', 'Your reply', 'one{Enter}two');
    await desk.press('button', 'Create', '{Enter}');
    await desk.press('combobox', 'Department', '{ArrowDown}');
    await desk.find('listbox');
    await userEvent.keyboard('{Escape}');
    expect(before.changes()).toEqual([]);
    field.remove();
  });

  it('keeps its keys and its focus to itself', async () => {
    const { desk } = await show(place, { props: thread });
    await desk.inside.findByText('It is down again');
    const field = hostField();
    field.focus();
    const taken = vi.fn<(event: Event) => void>();
    addEventListener('keydown', ({ defaultPrevented }) => defaultPrevented && taken(new Event('taken')), {
      once: true,
    });
    await userEvent.keyboard('/jk{Home}{End}{Escape}');
    await userEvent.keyboard('?');
    expect(field.value).toBe('/jk?');
    expect(taken).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field);
    expect(desk.has('searchbox', 'Find in messages')).toBe(false);
  });

  it('keeps the focus that went to it while a request was still on its way', async () => {
    const { desk } = await show(place, { options: { latency: 600 } });
    await desk.press('button', /^No SSH access/, '{Enter}');
    // The place that is kept for it has the focus.
    await desk.hasFocus('group', 'Loading the request…');
    const field = hostField();
    field.focus();
    await desk.inside.findByText('It is down again');
    await desk.find('textbox', 'Your reply');
    expect(document.activeElement).toBe(field);
  });

  it('keeps Tab where something is selected in a thread', async () => {
    const { desk } = await show(place, { props: thread });
    const [field, next] = [hostField(), hostField()];
    const words = await desk.inside.findByText('We are looking at it, part 0');
    getSelection()?.selectAllChildren(words);
    await expect.poll(() => desk.root.querySelectorAll('button[popover]').length, slow).toBe(1);
    const button = document.body.appendChild(document.createElement('button'));
    button.after(next);
    button.focus();
    await expect.poll(() => desk.root.querySelectorAll('button[popover]').length, slow).toBe(1);
    await userEvent.tab();
    expect(document.activeElement === next).toBe(true);
    button.remove();
    field.remove();
  });

  it('scrolls where it scrolls: a find is brought into sight in a box of the host', async () => {
    const box = document.createElement('div');
    Object.assign(box.style, { blockSize: '300px', overflow: 'auto' });
    const { desk } = await show(place, { props: thread, box });
    await desk.inside.findByText('It is down again');
    await desk.press('button', 'Find in messages', '{Enter}');
    await desk.hasFocus('searchbox', 'Find in messages');
    await userEvent.keyboard('needle{Enter}');
    const found = desk.inside.getByText(/the needle$/);
    await expect
      .poll(() => {
        const [{ bottom }, seen] = [found.getBoundingClientRect(), box.getBoundingClientRect()];
        return bottom > seen.top && bottom < seen.bottom;
      }, slow)
      .toBe(true);
    expect(scrollY).toBe(0);
  });
});

describe('a desk whose view the host changes', () => {
  it('keeps what is being typed at that moment', async () => {
    const adapter = shadowAdapter();
    const at = (view: SupportView) => (
      <SupportProvider adapter={adapter}>
        <SupportDesk view={view} />
      </SupportProvider>
    );
    const desk = showInShadow('open', at({ name: 'new' }));
    await desk.press('textbox', 'Subject', 'No SSH');
    desk.drawn.render(at({ name: 'list' }));
    await desk.isGone('textbox', 'Subject');
    desk.drawn.render(at({ name: 'new' }));
    expect(await desk.find('textbox', 'Subject')).toHaveValue('No SSH');
  });
});

describe('two desks in two shadow roots', () => {
  it('do not hear of each other’s keys, and mark what is found beside each other', async () => {
    const { desk: one } = await show('open', { props: thread });
    const { desk: two } = await show('closed', { props: thread });
    const desks = [one, two];
    for (const desk of desks) await desk.inside.findByText('It is down again');
    for (const desk of desks) {
      await desk.press('button', 'Find in messages', '{Enter}');
      await desk.hasFocus('searchbox', 'Find in messages');
      await userEvent.keyboard('firewall');
      await desk.inside.findByText('2 matches');
    }
    await expect.poll(() => CSS.highlights.get('tkd-find')?.size, slow).toBe(4);
    await userEvent.keyboard('{Escape}');
    await two.isGone('searchbox', 'Find in messages');
    expect(one.has('searchbox', 'Find in messages')).toBe(true);
    await expect.poll(() => CSS.highlights.get('tkd-find')?.size, slow).toBe(2);

    await one.press('button', /^No SSH access/, '{ArrowUp}');
    await one.hasFocus('button', /^Request 1,/);
    expect(two.focused()).toBeNull();
  });
});
