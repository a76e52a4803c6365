/** The words of the offer to make two requests of one. */
export const split = {};
