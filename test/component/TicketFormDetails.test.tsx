import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ru } from 'ticketdock/locales/ru';
import type { Department } from 'ticketdock';
import { box, memory, seed, send, showForm, watching } from '../support/ticketForm.js';

const services = [
  { id: 'vps', label: 'VPS msk-17', hosts: ['203.0.113.17'] },
  { id: 'domain', label: 'flowers.example' },
];
const technical: Department = { id: 'technical', label: 'Network', needs: ['address', 'error', 'time'] };
const backend = (department: Department = { id: 'technical', label: 'Network' }) =>
  memory({ seed: { ...seed, services, desk: { departments: [department], priorities: [] } } });

async function write(user: UserEvent, text: string) {
  await user.click(await screen.findByRole('textbox', { name: /^Message/ }));
  await user.paste(text);
}
const chips = async () => {
  const list = await screen.findByRole('list', { name: 'We found:' });
  return Array.from(list.children, (chip) => chip.textContent);
};
const choose = () => screen.findByRole('button', { name: 'Choose it' });
const notNow = () => screen.findByRole('button', { name: 'Not now' });
/** Whoever waits for something not to come has to give it the time to come. */
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('what was recognised in the message', () => {
  it('is shown under it, in the words of a person', async () => {
    const user = showForm(backend(), {}, { locale: 'ru' });
    await write(user, 'С 09:30 на 198.51.100.9 ошибка 502, заказ №12345, exit code 137');

    expect(await chips()).toEqual(['09:30', '198.51.100.9', 'error 502', 'order 12345', 'exit code 137']);
  });

  it('is shown of the subject, too', async () => {
    const user = showForm(backend());
    await user.click(await screen.findByRole('textbox', { name: 'Subject' }));
    await user.paste('Error 502 on shop.example');

    expect(await chips()).toEqual(['error 502', 'shop.example']);
  });

  it('is no stop for the keyboard', async () => {
    const user = showForm(backend());
    await write(user, 'Error 502 on shop.example');
    await chips();
    await user.tab();

    expect(screen.getByRole('button', { name: 'Attach files' })).toHaveFocus();
  });

  it('is whole for the ear where the eye gets its ends, without the secrets in an address', async () => {
    const user = showForm(backend());
    await write(user, 'https://panel.example/a/very/long/way/to/the/console?token=abc');

    const whole = 'https://panel.example/a/very/long/way/to/the/console?token=***';
    expect(await screen.findByText(whole)).toBeInTheDocument();
    expect(screen.getByText('https://panel.exampl…e/console?token=***')).toHaveAttribute('aria-hidden');
    expect(screen.getByTitle(whole)).toBeInTheDocument();
  });

  it('is eight at most, and all of it after a press', async () => {
    const user = showForm(backend());
    await write(user, Array.from({ length: 12 }, (_, index) => `198.51.100.${index + 1}`).join(' '));
    expect(await chips()).toHaveLength(8);
    const more = screen.getByRole('button', { name: 'Show 4 more' });
    await user.click(more);

    expect(await chips()).toHaveLength(12);
    expect(more).toHaveFocus();
    expect(more).toHaveAccessibleName('Show fewer');
  });

  it('is read aloud once, and not again with each word', async () => {
    const user = showForm(backend());
    await write(user, 'Error 502');
    expect(await screen.findByText('We found error 502.')).toBeInTheDocument();
    await user.paste(' and 504, exit code 1');
    await screen.findByText('exit code 1');

    expect(screen.queryByText(/We found .*exit code/)).toBeNull();
  });

  it('is not looked for where the host does without it', async () => {
    const user = showForm(backend(technical), {}, { assist: { details: false } });
    await write(user, 'Error 502 on flowers.example, and a few more words to make it long enough');
    await pause(2500);

    expect(screen.queryByText('error 502')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
  });
});

describe('the service that an address belongs to', () => {
  it('is chosen at a press, is sent, and the writer is back in the message', async () => {
    const { adapter, sent } = watching(backend());
    const user = showForm(adapter);
    await user.click(await screen.findByRole('textbox', { name: 'Subject' }));
    await user.paste('No SSH access to the server');
    await write(user, 'Nobody gets into 203.0.113.17');
    expect(await choose()).toHaveAccessibleDescription('203.0.113.17 is your VPS msk-17.');
    await user.click(await choose());

    expect(box(/^Message/)).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Choose it' })).toBeNull();
    expect(screen.getByText('VPS msk-17 is chosen.')).toBeInTheDocument();
    await user.click(send());
    await waitFor(() => expect(sent[0]?.serviceId).toBe('vps'));
  });

  it('is not chosen by the second press of a double click that was meant for what stood there before', async () => {
    const user = showForm(backend());
    await write(user, 'Nobody gets into 203.0.113.17, password: Qwerty12');
    const offer = await choose();
    await user.click(screen.getByRole('button', { name: 'It is no secret' }));
    fireEvent.click(offer, { detail: 2 });
    expect(offer).toBeInTheDocument();

    fireEvent.click(offer, { detail: 1 });
    expect(offer).not.toBeInTheDocument();
  });

  it('is found by its label where the backend gives no hosts', async () => {
    const user = showForm(backend());
    await write(user, 'shop.flowers.example is slow');

    expect(await screen.findByText('shop.flowers.example is your flowers.example.')).toBeInTheDocument();
  });

  it('is not called by its own name twice', async () => {
    const user = showForm(backend());
    await write(user, 'flowers.example is slow');

    expect(await screen.findByText('flowers.example is one of your services.')).toBeInTheDocument();
  });

  it('is not offered when it is chosen already, nor another one beside it', async () => {
    const user = showForm(backend(), { prefill: { departmentId: 'technical', serviceId: 'vps' } });
    await write(user, '203.0.113.17 does not reach flowers.example');
    await chips();

    expect(screen.queryByRole('button', { name: 'Choose it' })).toBeNull();
  });

  it('is not offered again once it was waved away', async () => {
    const user = showForm(backend());
    await write(user, 'Nobody gets into 203.0.113.17');
    await user.click(await screen.findByRole('button', { name: 'It is not about VPS msk-17' }));
    expect(box(/^Message/)).toHaveFocus();
    await user.paste(', exit code 1');
    await screen.findByText('exit code 1');

    expect(screen.queryByRole('button', { name: 'Choose it' })).toBeNull();
  });

  it('is asked of the backend where there are more than one page of them', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ id: `s${index}`, label: `Server ${index}` }));
    const last = { id: 'last', label: 'VPS far-away', description: '198.51.100.200' };
    const user = showForm(
      memory({ seed: { ...seed, services: [...many, last], desk: { departments: [technical], priorities: [] } } }),
    );
    await write(user, 'Nobody gets into 198.51.100.200:22');

    expect(await screen.findByText('198.51.100.200:22 is your VPS far-away.')).toBeInTheDocument();
  });

  it('is not asked for where the backend knows of no services', async () => {
    const { listServices: _, ...without } = memory({ seed });
    const user = showForm(without);
    await write(user, 'Nobody gets into 203.0.113.17');

    expect(await chips()).toEqual(['203.0.113.17']);
    expect(screen.queryByRole('button', { name: 'Choose it' })).toBeNull();
  });
});

describe('what the department usually needs', () => {
  const vague = 'Nothing of it works any more, and we have no idea what it could be.';

  it('is asked for once there is a message, in the order of the department', async () => {
    const user = showForm(backend(technical));
    await write(user, vague);

    expect(await notNow()).toHaveAccessibleDescription(
      '“Network” usually needs: the address of the server or the site, the exact text of the error, and when it began.',
    );
  });

  it('is not asked for of a few words', async () => {
    const user = showForm(backend(technical));
    await write(user, 'It does not work');
    await pause(2500);

    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
  });

  it('is not asked for again after "not now"', async () => {
    const user = showForm(backend(technical));
    await write(user, vague);
    await user.click(await notNow());
    expect(box(/^Message/)).toHaveFocus();
    await user.paste(' Really nothing at all.');
    await pause(2500);

    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
  });

  it('grows shorter with each answer, and does not come back when an answer is taken out', async () => {
    const user = showForm(backend(technical));
    await write(user, vague);
    await notNow();
    await user.paste(' Since 09:30.');
    expect(await screen.findByText(/needs: the address of the server or the site and the exact text/)).toBeVisible();
    await user.paste(' Error 502 on shop.example.');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull());
    await user.clear(box(/^Message/));
    await user.paste(vague);
    await pause(2500);

    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
  });

  it('is answered by a chosen service and by a picture', async () => {
    const user = showForm(backend({ ...technical, needs: ['address', 'error', 'order'] }), {
      prefill: { departmentId: 'technical', serviceId: 'vps' },
    });
    await write(user, vague);
    const png = Uint8Array.from(atob(onePixel), (sign) => sign.codePointAt(0) ?? 0);
    await user.upload(
      screen.getByLabelText(/^Attach files/, { selector: 'input' }),
      new File([png], 'error.png', { type: 'image/png' }),
    );

    expect(
      await screen.findByText('“Network” usually needs: the number of the order or the invoice.', { selector: 'p' }),
    ).toBeVisible();
  });

  it('is asked for in Russian where that is spoken', async () => {
    const user = showForm(
      backend({ ...technical, label: 'Сеть', needs: ['time'] }),
      {},
      { messages: ru, locale: 'ru' },
    );
    await user.click(await screen.findByRole('textbox', { name: new RegExp(`^${ru.form.body}`) }));
    await user.paste('Ничего не открывается, и мы не знаем, что ещё можно попробовать сделать.');

    expect(
      await screen.findByText('Отделу «Сеть» обычно нужно ещё: когда это началось.', { selector: 'p' }),
    ).toBeVisible();
  });
});

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
