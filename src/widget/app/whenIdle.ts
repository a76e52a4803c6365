/** Milliseconds after which a browser that does not say when it has time is taken to have some. */
const soon = 200;

/** Does something when the browser has time. @returns Calls it off. */
export function whenIdle(step: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(step, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(step, soon);
  return () => clearTimeout(timer);
}
