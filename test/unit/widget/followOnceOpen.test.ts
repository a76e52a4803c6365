import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followOnceOpen } from '../../../src/widget/app/followOnceOpen.js';

const minute = 60_000;

function start(mode: 'inline' | 'launcher', isOpen = false) {
  const element = document.createElement('div');
  const launcher = document.createElement('button');
  launcher.setAttribute('part', 'launcher');
  launcher.setAttribute('aria-expanded', String(isOpen));
  element.attachShadow({ mode: 'open' }).append(launcher);
  element.setAttribute('mode', mode);
  const onChange = vi.fn();
  const unfollow = vi.fn();
  const follow = vi.fn(() => unfollow);
  return { element, onChange, follow, unfollow, end: followOnceOpen(element, onChange, follow) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('holds no stream for a closed panel, and looks now and then while the page is seen', () => {
  const { follow, onChange } = start('launcher');
  const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  vi.advanceTimersByTime(minute);
  expect(onChange).not.toHaveBeenCalled();
  seen.mockReturnValue('visible');
  vi.advanceTimersByTime(minute);
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ type: 'reset' });
  expect(follow).not.toHaveBeenCalled();
});

it('follows once the panel is opened, and looks at what it has not followed', () => {
  const { element, follow, onChange, unfollow, end } = start('launcher');
  vi.advanceTimersByTime(minute / 2);
  element.dispatchEvent(new Event('ticketdock:open'));
  expect(follow).toHaveBeenCalledOnce();
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ type: 'reset' });
  vi.advanceTimersByTime(5 * minute);
  expect(onChange).toHaveBeenCalledOnce();
  end();
  expect(unfollow).toHaveBeenCalledOnce();
});

it('asks for nothing twice where the panel is opened as soon as it can be', () => {
  const { element, follow, onChange } = start('launcher');
  vi.advanceTimersByTime(300);
  element.dispatchEvent(new Event('ticketdock:open'));
  expect(follow).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(5 * minute);
  expect(onChange).not.toHaveBeenCalled();
});

it.each([
  ['inline', false],
  ['launcher', true],
] as const)('follows at once where it is seen (%s)', (mode, isOpen) => {
  const { follow } = start(mode, isOpen);
  expect(follow).toHaveBeenCalledOnce();
});

it('ends before it was ever opened, and leaves no timer and no listener', () => {
  const { element, follow, end } = start('launcher');
  end();
  element.dispatchEvent(new Event('ticketdock:open'));
  expect(follow).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
