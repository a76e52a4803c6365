import { whenIdle } from './whenIdle.js';

/** Does one step after the other, each when the browser has time for it; none once the signal says so. */
export function inTurn([step, ...rest]: readonly (() => void)[], signal: AbortSignal): void {
  if (!step) return;
  whenIdle(() => {
    if (signal.aborted) return;
    step();
    inTurn(rest, signal);
  });
}

/** The first of these that a page does has the browser load what it knows of languages: 20 ms, which nobody should wait for. */
export const loadFormats: readonly (() => void)[] = [
  () => 'a'.localeCompare('b'),
  () => new Intl.RelativeTimeFormat().format(1, 'day'),
  () => new Date().toLocaleDateString() + (1).toLocaleString(),
];
