/** The words of secrets in the message. */
export const secrets = {};
