import { useSyncExternalStore } from 'react';

/** Where the browser is: path and query, without the origin. */
export function useLocation(): string {
  return useSyncExternalStore(subscribe, read);
}

/** Goes to another page of the panel without loading it anew. */
export function navigate(to: string, { replace = false } = {}): void {
  if (to === read()) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  // The browser itself only tells of Back and Forward.
  dispatchEvent(new PopStateEvent('popstate'));
}

function read(): string {
  return location.pathname + location.search;
}

function subscribe(onChange: () => void): () => void {
  addEventListener('popstate', onChange);
  return () => removeEventListener('popstate', onChange);
}
