/** The words of the coach of the subject. */
export const coach = {};
