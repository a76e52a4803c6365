import { whenIdle } from './whenIdle.js';

/** Does one step after the other, each when the browser has time for it. @returns Calls off those that are left. */
export function inTurn([step, ...rest]: readonly (() => void)[]): () => void {
  if (!step) return () => undefined;
  let callOff = whenIdle(() => {
    step();
    callOff = inTurn(rest);
  });
  return () => callOff();
}

/** The first date that a page writes has the browser load all it knows of languages: 20 ms, which nobody should wait for. */
export function loadFormats(): void {
  new Date().toLocaleDateString();
}
