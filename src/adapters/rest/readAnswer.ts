import type { Misfit, Read } from '../../core/border/read.js';
import { TicketError } from '../../core/errors.js';
import { fieldsOf } from '../../core/fields.js';
import { readJson } from '../../transport/readJson.js';

/** Reads an answer of this shape. Keys that nobody knows are dropped. */
export function answerOf<T>(read: Read<T>): (response: Response) => Promise<T> {
  return async (response) => {
    const way: Misfit = [];
    const answer = read(await readJson(response), way);
    if (answer !== undefined) return answer;
    const where = way.join('.') || '(all of it)';
    throw new TicketError('malformed', `The answer has another shape than the contract: ${where}`);
  };
}

/**
 * Reads a list of which the unreadable rows are left out, and counted: one bad row must not hide the others.
 * All rows bad is an error, because a failure must never look empty.
 */
export function listOf<Row, Rest extends object>(
  row: Read<Row>,
  rest: Read<Rest>,
): (response: Response) => Promise<Rest & { items: Row[]; skipped?: number }> {
  return async (response) => {
    const answer = fieldsOf(await readJson(response));
    const { items: sent } = answer;
    const others = rest(answer, []);
    if (!Array.isArray(sent) || !others) throw new TicketError('malformed', 'The answer is not a list');
    const items = sent.flatMap((item: unknown) => row(item, []) ?? []);
    const skipped = sent.length - items.length;
    if (items.length === 0 && skipped > 0)
      throw new TicketError('malformed', 'No row of the answer has the shape of the contract');
    return { ...others, items, ...(skipped > 0 && { skipped }) };
  };
}

/** Reads an answer that says nothing but "done": empty or JSON, never a stranger's page. */
export async function readDone(response: Response): Promise<void> {
  await readJson(response);
}
