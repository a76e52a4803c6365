import { act } from '@testing-library/react';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { afterEach, expect, it, vi } from 'vitest';
import { usePreference } from '../../src/hooks/usePreference.js';
import { renderSupport } from '../support/hooks.js';

const adapter = createMemoryAdapter();

const show = (storageKey?: string) => renderSupport(() => usePreference('guide', true), { adapter, storageKey }).result;

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('is what it begins with until something else is chosen', () => {
  const result = show('anna');

  expect(result.current[0]).toBe(true);
  act(() => result.current[1](false));
  expect(result.current[0]).toBe(false);
});

it('is there again on the next page for the same customer, and for no other', () => {
  const result = show('anna');
  act(() => result.current[1](false));

  expect(show('anna').current[0]).toBe(false);
  expect(show('boris').current[0]).toBe(true);
});

it('stays on this page where customers cannot be told apart', () => {
  const result = show();
  act(() => result.current[1](false));

  expect(result.current[0]).toBe(false);
  expect(localStorage).toHaveLength(0);
  expect(show().current[0]).toBe(true);
});

it('is shared by everything on the page that asks for it', () => {
  const { result } = renderSupport(() => [usePreference('guide', true), usePreference('guide', true)] as const, {
    adapter,
    storageKey: 'anna',
  });
  act(() => result.current[0][1](false));

  expect(result.current[1][0]).toBe(false);
});

it.each(['{', '{"a":1}', '[1]', '"yes"', '["vps"]'])('takes %s in the storage for nothing', (stored) => {
  localStorage.setItem('ticketdock:anna:guide', stored);

  expect(show('anna').current[0]).toBe(true);
});

it('lasts as long as the page where the storage cannot be read or written', () => {
  const refuse = () => {
    throw new DOMException('No', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  const result = show('anna');
  act(() => result.current[1](false));

  expect(result.current[0]).toBe(false);
});

it('changes what is kept now, also by another tab, where it is made from what was', () => {
  const tab = () =>
    renderSupport(() => usePreference<readonly string[]>('views', []), { adapter, storageKey: 'anna' }).result;
  const one = tab();
  const other = tab();
  act(() => one.current[1]((now) => [...now, 'a']));
  act(() => other.current[1]((now) => [...now, 'b']));

  expect(other.current[0]).toEqual(['a', 'b']);
  expect(tab().current[0]).toEqual(['a', 'b']);
});
