/** The words of the technical details that go along by consent. */
export const context = {};
