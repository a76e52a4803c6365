import { SupportDesk, SupportProvider, type SupportProviderProps, type SupportView } from 'ticketdock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { places, showInShadow, slow, type Place } from '../../support/shadowDesk.js';
import { shadowAdapter } from '../../support/shadowSeed.js';

type Prefill = Extract<SupportView, { name: 'new' }>['prefill'];

async function show(place: Place, prefill?: Prefill, provider: Partial<SupportProviderProps> = {}) {
  const adapter = shadowAdapter();
  const desk = showInShadow(
    place,
    <SupportProvider adapter={adapter} {...provider}>
      <SupportDesk defaultView={{ name: 'new', prefill }} />
    </SupportProvider>,
  );
  await desk.find('textbox', 'Subject');
  return { desk, adapter };
}

/** What the keyboard is at in an open list: the focus itself stays where the keys go. */
async function activeIs(desk: Awaited<ReturnType<typeof show>>['desk'], words: RegExp): Promise<void> {
  const active = () => desk.root.getElementById(desk.focused()?.getAttribute('aria-activedescendant') ?? '');
  await expect.poll(() => active()?.textContent, slow).toMatch(words);
}

// Each is a walk of many keys.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => page.viewport(1000, 700));

describe.each(places)('the form in a shadow root that is %s', (place) => {
  it('is filled in and sent by keys alone, with a file, and says its number', async () => {
    const { desk, adapter } = await show(place);
    await desk.press('combobox', 'Department', '{ArrowDown}');
    await activeIs(desk, /^Technical support/);
    await userEvent.keyboard('{End}');
    await activeIs(desk, /^Sales/);
    await userEvent.keyboard('{Home}{ArrowDown}{ArrowUp}');
    await activeIs(desk, /^Technical support/);
    await userEvent.keyboard('bi');
    await activeIs(desk, /^Billing/);
    await userEvent.keyboard('{Escape}');
    await desk.isGone('listbox');
    await desk.hasFocus('combobox', 'Department');
    expect(desk.get('combobox', 'Department')).toHaveTextContent('Choose a department');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(desk.get('combobox', 'Department')).toHaveTextContent('Billing');

    await desk.press('textbox', 'Subject', 'The invoice of March is wrong');
    await desk.press('textbox', /^Message/, 'It says 100 instead of 10 j/k');
    await desk.press('combobox', /^Service/, '{ArrowDown}');
    await desk.find('listbox');
    await userEvent.keyboard('shop{Enter}');
    await desk.hasFocus('combobox', /^Service/);
    expect(desk.get('combobox', /^Service/)).toHaveTextContent('Shop hosting');

    const files = new DataTransfer();
    files.items.add(new File(['10'], 'invoice.txt', { type: 'text/plain' }));
    desk
      .get('textbox', /^Message/)
      .dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: files, bubbles: true, composed: true, cancelable: true }),
      );
    await desk.press('button', 'Remove invoice.txt', '{Enter}');
    await desk.isGone('button', 'Remove invoice.txt');
    await desk.hasFocus('button', 'Attach files');

    const send = await desk.find('button', 'Send');
    send.focus();
    await userEvent.keyboard('{Enter}');
    await desk.find('heading', /^Request #\d+ is created$/);
    await desk.hasFocus('heading', /^Request #\d+ is created$/);
    const { items } = await adapter.listTickets({ text: 'March' });
    expect(items).toMatchObject([{ subject: 'The invoice of March is wrong', department: { id: 'billing' } }]);
  });

  it('leads to the first field that is wrong', async () => {
    const { desk } = await show(place);
    await desk.press('button', 'Send', '{Enter}');
    await desk.hasFocus('textbox', 'Subject');
    expect(desk.focused()).toHaveAttribute('aria-invalid', 'true');
  });

  it('shows what belongs to the place in the message that is being written', async () => {
    const { desk } = await show(place, { departmentId: 'technical', body: 'Steps:\nOpen it' });
    await desk.find('button', /^Steps/);
    await desk.press('textbox', /^Message/, '{Control>}{End}{/Control} in a browser');
    await expect
      .poll(() => desk.root.querySelector('.tkd-guide-hints [data-shown]')?.textContent, slow)
      .toBe('If you can, the steps that bring the problem back.');
  });

  it('has its draft back, with the caret in it, unless somebody is in a field of the host', async () => {
    const provider = { storageKey: `shadow-${place}-${crypto.randomUUID()}` };
    const first = await show(place, undefined, provider);
    await first.desk.press('textbox', 'Subject', 'No SSH');
    await first.desk.press('textbox', /^Message/, 'Since 8:40');
    await first.desk.inside.findByText('Saved in this browser');
    first.desk.drawn.unmount();

    const second = await show(place, undefined, provider);
    await second.desk.hasFocus('textbox', /^Message/);
    await userEvent.keyboard('!');
    expect(second.desk.get('textbox', /^Message/)).toHaveValue('Since 8:40!');
    await second.desk.inside.findByText('Saved in this browser');
    second.desk.drawn.unmount();

    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    const third = await show(place, undefined, provider);
    await expect
      .poll(() => (third.desk.get('textbox', /^Message/) as HTMLTextAreaElement).value, slow)
      .toBe('Since 8:40!');
    expect(document.activeElement).toBe(field);
    field.remove();
  });
});
