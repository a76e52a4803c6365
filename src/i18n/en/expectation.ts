/** The words of what to expect before and after sending. */
export const expectation = {};
