/** What others do in our steps does not break these: it is reported as an error of the page. */
export function guard(step: () => void): void {
  try {
    step();
  } catch (thrown) {
    // Absent in Node.
    if (typeof reportError === 'function') reportError(thrown);
  }
}
