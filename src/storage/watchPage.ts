/**
 * Tells when this page goes, maybe for good, and when it is back from where the browser kept it for the way back.
 *
 * @returns Ends the watching.
 */
export function watchPage(onHide: () => void, onShow: () => void): () => void {
  // The outbox also runs where there are no pages.
  if (typeof window === 'undefined') return () => undefined;
  const handleShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) onShow();
  };
  window.addEventListener('pagehide', onHide);
  window.addEventListener('pageshow', handleShow);
  return () => {
    window.removeEventListener('pagehide', onHide);
    window.removeEventListener('pageshow', handleShow);
  };
}
