/** The words of what was recognised in the message. */
export const details = {};
