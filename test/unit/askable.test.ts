import { expect, it } from 'vitest';
import { askable } from '../../src/components/TicketForm/assist/askable.js';
import { en } from '../../src/core/rules/lexicon/en/index.js';
import { ru } from '../../src/core/rules/lexicon/ru/index.js';

it('nothing of a Russian text is asked before Russian words are there', () => {
  expect(askable('пароль: Qwerty12, нет доступа', 200, [en])).toBe('');
});

it('a Russian text is asked about without its password then', () => {
  expect(askable('пароль: Qwerty12, нет доступа', 200, [en, ru])).toBe('пароль: …, нет доступа');
});

it('a text in Latin letters is asked about at once', () => {
  expect(askable('No SSH access', 200, [en])).toBe('No SSH access');
});
