/** The words of articles and similar requests beside the form. */
export const suggestions = {};
