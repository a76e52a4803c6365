import { describe, expect, it } from 'vitest';
import { complaintOf } from '../../../src/widget/attributes.js';

describe('an attribute of the widget', () => {
  it.each([
    ['mode', 'launcher'],
    ['theme', 'auto'],
    ['view', 'ticket:a b/1'],
    ['position', 'top-start'],
    ['offset', '24'],
    ['offset', '24px 0'],
    ['density', 'compact'],
    ['credentials', 'omit'],
    ['load', 'intent'],
    ['mode', null],
    ['mode', ' '],
    ['label', 'Anything at all'],
  ])('%s may say %j', (name, value) => {
    expect(complaintOf(name, value)).toBeUndefined();
  });

  it.each([
    ['mode', 'popup', 'inline, launcher'],
    ['theme', 'Dark', 'auto, light, dark'],
    ['view', 'ticket:', 'list, new, ticket:ID'],
    ['position', 'top', 'bottom-end, bottom-start, top-end, top-start'],
    ['offset', '-4', '20'],
    ['offset', '1em', '20'],
    ['load', 'lazy', 'idle, intent'],
  ])('%s that says %j is told of, with what it may say', (name, value, known) => {
    expect(complaintOf(name, value)).toContain(`${name}="${value}"`);
    expect(complaintOf(name, value)).toContain(known);
  });
});
