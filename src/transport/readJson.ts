import { TicketError } from '../core/errors.js';

const signInPage = /<input\b[^>]{0,500}\btype\s*=\s*["']?password\b/i;

/**
 * The JSON of an answer; `undefined` when it is empty.
 *
 * @throws {TicketError} `network` when it broke off, `unauthorized` for a sign-in page, `malformed` for what else is not
 *   JSON.
 */
export async function readJson(response: Response): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch (cause) {
    throw new TicketError('network', 'The answer broke off', { cause });
  }
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (signInPage.test(text)) throw new TicketError('unauthorized', 'The answer is a sign-in page', { cause });
    throw new TicketError('malformed', 'The answer is not JSON', { cause });
  }
}
