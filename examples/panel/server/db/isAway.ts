/** Classes of SQLSTATE, and codes of the network, that say: the database is not there now. */
const codes = /^(08...|57P0[123]|53...|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT)$/;
const messages = /Connection terminated|timeout exceeded when trying to connect/;

/** Whether a failure means that the database cannot be reached, and may well be soon. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return codes.test(code) || messages.test(error.message);
}
