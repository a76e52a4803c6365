/** Other people's code that throws must not undo what was done: its error goes to the host's own error reporting. */
export function guardHost(callback: () => void): void {
  try {
    callback();
  } catch (thrown) {
    reportError(thrown);
  }
}
