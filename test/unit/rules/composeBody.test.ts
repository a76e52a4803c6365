import { describe, expect, it } from 'vitest';
import { composeBody } from '../../../src/core/rules/context/composeBody.js';
import { contextValue } from '../../../src/core/rules/context/contextValue.js';

const lines = [
  { label: 'Page', value: 'https://panel.example/vps' },
  { label: 'Time zone', value: 'Europe/Moscow' },
];
const whole = 'No SSH access.\n\nTechnical details\nPage: https://panel.example/vps\nTime zone: Europe/Moscow';

describe('a message with technical details', () => {
  it('has them under it, a line each, with a heading', () => {
    expect(composeBody('No SSH access.', lines, 'Technical details')).toBe(whole);
  });

  it('has one blank line between, however it ends', () => {
    expect(composeBody('No SSH access.\n\n\n', lines, 'Technical details')).toBe(whole);
  });

  it('is letter by letter what was written when there are none', () => {
    expect(composeBody(' as is \n', [], 'Technical details')).toBe(' as is \n');
  });

  it('may be as long as the desk allows, and no longer: they stay behind then', () => {
    expect(composeBody('No SSH access.', lines, 'Technical details', whole.length)).toBe(whole);
    expect(composeBody('No SSH access.', lines, 'Technical details', whole.length - 1)).toBe('No SSH access.');
  });
});

describe('a value', () => {
  it('is one line without secrets', () => {
    expect(contextValue(' down\nsince /a?token=1 \t 09:30 ')).toBe('down since /a?token=*** 09:30');
  });

  it('is cut when it is endless', () => {
    expect(contextValue('word '.repeat(1000))).toHaveLength(500);
  });
});
