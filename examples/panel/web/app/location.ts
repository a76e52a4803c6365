import { useSyncExternalStore } from 'react';

/** Where the browser is: path and query, without the origin. */
export function useLocation(): string {
  return useSyncExternalStore(subscribe, read);
}

interface NavigateOptions {
  /** Takes the place of the page that is left, so that Back skips it. */
  replace?: boolean;
  /** Kept by the browser with this visit of the page: what an address is too small for. */
  state?: unknown;
}

/** Goes to another page of the panel without loading it anew. */
export function navigate(to: string, { replace = false, state = null }: NavigateOptions = {}): void {
  if (to === read()) return;
  history[replace ? 'replaceState' : 'pushState'](state, '', to);
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
