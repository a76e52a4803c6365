/** The words of priority in words. */
export const urgency = {};
