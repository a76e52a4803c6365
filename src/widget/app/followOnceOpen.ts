import type { ChangeEvent } from '../../core/adapter.js';
import type { WidgetHost } from '../contract.js';

/** Milliseconds between two looks while the panel is closed: the badge is late by so much. */
const pace = 60_000;

/** What was asked for in the last so many milliseconds is not asked for again. */
const fresh = 1000;

/**
 * Follows changes as a guest of the page should: an event stream for every page view of every customer would hold a connection for
 * the sake of a badge. Until the panel is opened it looks at everything now and then, and only while the page is seen.
 *
 * @param follow Follows for real.
 * @returns Ends it.
 */
export function followOnceOpen(
  element: WidgetHost['element'],
  onChange: (event: ChangeEvent) => void,
  follow: () => () => void,
): () => void {
  const launcher = element.shadowRoot?.querySelector('[part=launcher]');
  if (element.getAttribute('mode') !== 'launcher' || launcher?.getAttribute('aria-expanded') === 'true')
    return follow();
  // Whoever follows has just asked for everything.
  const begunAt = performance.now();
  const lookAtAll = () => onChange({ type: 'reset' });
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') lookAtAll();
  }, pace);
  let end = () => clearInterval(timer);
  const begin = () => {
    end();
    end = follow();
    if (performance.now() - begunAt > fresh) lookAtAll();
  };
  element.addEventListener('ticketdock:open', begin, { once: true });
  return () => {
    element.removeEventListener('ticketdock:open', begin);
    end();
  };
}
