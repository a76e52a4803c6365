import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Lexicon } from 'ticketdock';
import { memory, showForm } from '../support/ticketForm.js';

const vague = { prefill: { subject: 'Помогите', departmentId: 'technical' } };
const coached = () => screen.findByRole('group', { name: 'About the subject' });
const expectation = () => screen.findByText(/^Expect an answer by/);

afterEach(() => vi.unstubAllGlobals());

it('Russian words are known on a Russian page', async () => {
  showForm(memory(), vague, { locale: 'ru-RU' });
  expect(await coached()).toBeVisible();
});

it('Russian words are known on an English page, where the browser speaks Russian', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-US', 'ru']);
  showForm(memory(), vague);
  expect(await coached()).toBeVisible();
});

it('Russian words are known on an English page as soon as Russian is written', async () => {
  const user = showForm(memory());
  await user.type(await screen.findByRole('textbox', { name: 'Subject' }), 'Помогите');
  expect(await coached()).toBeVisible();
});

it('English words are known on a Russian page', async () => {
  showForm(memory(), { prefill: { subject: 'Help!!!' } }, { locale: 'ru-RU' });
  expect(await coached()).toBeVisible();
});

it('words of a language that the host brings are known', async () => {
  const german: Lexicon = {
    language: 'de',
    coach: { script: 'Latin', greetings: 'hallo', empty: 'hilfe bitte', topics: '', failures: '', codes: '' },
    problems: { matters: '', others: '', several: '', openers: '', joiners: '', steps: '', asks: '', areas: [] },
    details: Object.fromEntries(
      [
        'order',
        'invoice',
        'ticket',
        'http',
        'web',
        'exit',
        'number',
        'filler',
        'and',
        'unit',
        'day',
        'when',
        'month',
        'at',
        'hour',
        'zone',
      ].map((name) => [name, '']),
    ) as unknown as Lexicon['details'],
    secrets: Object.fromEntries(
      [
        'password',
        'shortPassword',
        'token',
        'codes',
        'access',
        'login',
        'and',
        'harmless',
        'is',
        'of',
        'never',
        'standIn',
      ].map((name) => [name, []]),
    ) as unknown as Lexicon['secrets'],
    similar: { endings: '', idle: '', not: '', fails: '', works: '', ticket: '', things: {}, matters: {} },
  };
  showForm(memory(), { prefill: { subject: 'Hilfe bitte' } }, { assist: { lexicons: [german] } });
  expect(await coached()).toBeVisible();
});

it('a word of a language that nobody here speaks is taken for something that is said', async () => {
  showForm(memory(), { prefill: { subject: 'Hilfe bitte', departmentId: 'technical' } });
  await expectation();
  await new Promise((resolve) => {
    setTimeout(resolve, 2000);
  });
  expect(screen.queryByRole('group', { name: 'About the subject' })).toBeNull();
});
