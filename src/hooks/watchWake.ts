/** How often the clock is looked at, and a jump of it that no slowed-down timer explains, in milliseconds. */
const tick = 10_000;
const sleep = 90_000;

/** Milliseconds within which a line that comes and goes is one coming back. */
const calm = 5000;

/**
 * Tells when the page is back from where neither timers nor streams ran: a sleeping computer, a frozen tab, the page kept for
 * the way back, a lost line. A browser says nothing after a sleep, and its timers do not count it: the clock does. A tab in the
 * background has its timers slowed down to one a minute; that is no sleep.
 *
 * @returns Ends the watching.
 */
export function watchWake(onWake: () => void): () => void {
  let seenAt = Date.now();
  let wokenAt = -calm;

  const wake = () => {
    if (performance.now() - wokenAt < calm) return;
    wokenAt = performance.now();
    onWake();
  };
  const look = () => {
    const passed = Date.now() - seenAt;
    seenAt = Date.now();
    if (passed > sleep) wake();
  };
  const handleShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) wake();
  };

  const timer = setInterval(look, tick);
  document.addEventListener('visibilitychange', look);
  document.addEventListener('resume', look);
  window.addEventListener('pageshow', handleShow);
  window.addEventListener('online', wake);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    document.removeEventListener('resume', look);
    window.removeEventListener('pageshow', handleShow);
    window.removeEventListener('online', wake);
  };
}
