/** The words of the guided message. */
export const guide = {};
