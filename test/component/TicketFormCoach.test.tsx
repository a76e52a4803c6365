import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SupportProviderProps, TicketPrefill } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { box, memory, send, showForm, watching } from '../support/ticketForm.js';

async function showCoach(prefill: TicketPrefill, provider: Partial<SupportProviderProps> = {}) {
  const { adapter, sent } = watching(memory());
  const user = showForm(adapter, { prefill: { departmentId: 'technical', ...prefill } }, provider);
  await screen.findByRole('textbox', { name: 'Subject' });
  return { user, sent, subject: box(/^Subject/) };
}
/** Leads to another offer, which comes as late as the hint would. */
const mixed = 'The site is down since noon. Another question: how do I pay for a year?';
const splitOffer = () => screen.findByRole('button', { name: 'Make two requests' });
const hint = () => screen.findByRole('group', { name: 'About the subject' });

describe('a subject that tells nothing', () => {
  it('gets one line why, with the good example of the help page', async () => {
    await showCoach({ subject: 'Help!!!' });
    expect(await hint()).toHaveTextContent(
      'Say what it is about: staff see this line first. For example: “No SSH access to the server”.',
    );
    expect(within(await hint()).queryByRole('button', { name: /^Use/ })).toBeNull();
  });

  it('is no error', async () => {
    const { subject } = await showCoach({ subject: 'Help!!!' });
    await hint();
    expect(subject).not.toHaveAttribute('aria-invalid');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['ALL THE MAILBOXES ARE GONE', 'Small letters are easier to read.'],
    ['SSL', 'A word or two more, and it is clear what it is about.'],
    ['Hello', 'A greeting fits into the message. Here goes what it is about.'],
    ['#4821', 'This says which one. Add what is wrong with it.'],
  ])('%j gets the reason for it', async (subject, why) => {
    await showCoach({ subject });
    expect(await hint()).toHaveTextContent(why);
  });

  it('is told of once to those who listen, and not again for the next word', async () => {
    const { user, subject } = await showCoach({ subject: 'Help' });
    await hint();
    const said = () =>
      screen.getAllByRole('status').filter(({ textContent }) => /Say what it is about/.test(textContent));
    await waitFor(() => expect(said()).toHaveLength(1));
    const [output] = said();
    const spoken = output?.firstElementChild;
    await user.type(subject, ' please');
    await waitFor(() => expect(screen.getByRole('group', { name: 'About the subject' })).toBeVisible());
    expect(output?.firstElementChild).toBe(spoken);
  });

  it('is sent as it is when the customer wants that', async () => {
    const { user, sent } = await showCoach({ subject: 'Help', body: 'Nothing works' });
    await hint();
    await user.click(send());
    await screen.findByRole('heading', { name: /is created/ });
    expect(sent[0]?.subject).toBe('Help');
  });
});

describe('a good subject', () => {
  it('is left in peace', async () => {
    const { user, subject } = await showCoach({ subject: 'Help' });
    await hint();
    await user.type(subject, ', no SSH access since noon');
    await waitFor(() => expect(screen.queryByRole('group', { name: 'About the subject' })).toBeNull());
  });
});

describe('a better subject from what is known', () => {
  const body = 'Since noon every page of shop.example.org answers 502 Bad Gateway.';

  it('is made of the error and its address, and put in by a press', async () => {
    const { user, subject } = await showCoach({ subject: 'Проблема!!!', body });
    await user.click(await screen.findByRole('button', { name: 'Use: “Error 502 on shop.example.org”' }));
    expect(subject).toHaveValue('Error 502 on shop.example.org');
    expect(subject).toHaveFocus();
    await waitFor(() => expect(screen.queryByRole('group', { name: 'About the subject' })).toBeNull());
    expect(box(/^Message/)).toHaveValue(body);
  });

  it('names the chosen service, without asking the backend again', async () => {
    let asked = 0;
    const adapter = memory();
    showForm(
      { ...adapter, listServices: (...query) => ((asked += 1), adapter.listServices(...query)) },
      { prefill: { subject: 'не работает!!!', serviceId: 'vps' } },
    );
    expect(await screen.findByRole('button', { name: 'Use: “VPS msk-17: не работает”' })).toBeVisible();
    expect(asked).toBe(1);
  });

  it('is only an example where the service is known and the trouble is not', async () => {
    await showCoach({ subject: 'Help', serviceId: 'vps' });
    expect(await hint()).toHaveTextContent('For example: “VPS msk-17: no SSH access”.');
    expect(within(await hint()).queryByRole('button', { name: /^Use/ })).toBeNull();
  });

  it('is put in by the keyboard alone', async () => {
    const { user, subject } = await showCoach({ subject: 'Help', body });
    await hint();
    subject.focus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Hide this hint' })).toHaveFocus();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(subject).toHaveValue('Error 502 on shop.example.org');
    expect(subject).toHaveFocus();
  });
});

describe('a hint that was waved away', () => {
  it('hands the focus to the subject and stays away', async () => {
    const { user, subject } = await showCoach({ subject: 'Help' });
    await user.click(within(await hint()).getByRole('button', { name: 'Hide this hint' }));
    expect(subject).toHaveFocus();
    await user.clear(subject);
    await user.type(subject, 'urgent');
    await user.click(box(/^Message/));
    await user.paste(mixed);
    await splitOffer();
    expect(screen.queryByRole('group', { name: 'About the subject' })).toBeNull();
  });

  it('is not there at all where the host does without it', async () => {
    await showCoach({ subject: 'Help', body: mixed }, { assist: { coach: false } });
    await splitOffer();
    expect(screen.queryByRole('group', { name: 'About the subject' })).toBeNull();
  });
});

it('speaks Russian', async () => {
  showForm(
    memory(),
    { prefill: { subject: 'Помогите', body: 'На shop.primer.ru ошибка 502' } },
    { messages: ru, locale: 'ru' },
  );
  const said = await screen.findByRole('group', { name: 'О теме запроса' });
  expect(said).toHaveTextContent('Напишите, о чём запрос: специалист сначала видит эту строку.');
  expect(within(said).getByRole('button', { name: 'Вставить: «shop.primer.ru: ошибка 502»' })).toBeVisible();
});
