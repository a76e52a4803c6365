import * as z from 'zod/mini';
import { TicketError } from '../../core/errors.js';
import { readJson } from '../../transport/readJson.js';

/** Reads an answer of this shape. Keys the schema does not know are dropped. */
export function answerOf<T>(schema: z.ZodMiniType<T>): (response: Response) => Promise<T> {
  return async (response) => {
    const read = z.safeParse(schema, await readJson(response));
    if (read.success) return read.data;
    throw new TicketError('malformed', `The answer has another shape than the contract: ${pathsOf(read.error)}`);
  };
}

/**
 * Reads a list of which the unreadable rows are left out, and counted: one bad row must not hide the others.
 * All rows bad is an error, because a failure must never look empty.
 */
export function listOf<Row, Rest extends object>(
  row: z.ZodMiniType<Row>,
  rest: z.ZodMiniType<Rest>,
): (response: Response) => Promise<Rest & { items: Row[]; skipped?: number }> {
  const list = z.object({ items: z.array(z.unknown()) });
  return async (response) => {
    const answer = await readJson(response);
    const page = z.safeParse(list, answer);
    const others = z.safeParse(rest, answer);
    if (!page.success || !others.success) throw new TicketError('malformed', 'The answer is not a list');
    const items = page.data.items.flatMap((item) => {
      const read = z.safeParse(row, item);
      return read.success ? [read.data] : [];
    });
    if (items.length === 0 && page.data.items.length > 0)
      throw new TicketError('malformed', 'No row of the answer has the shape of the contract');
    const skipped = page.data.items.length - items.length;
    return { ...others.data, items, ...(skipped > 0 && { skipped }) };
  };
}

/** Reads an answer that says nothing but "done": empty or JSON, never a stranger's page. */
export async function readDone(response: Response): Promise<void> {
  await readJson(response);
}

function pathsOf({ issues }: z.core.$ZodError): string {
  return issues
    .slice(0, 5)
    .map(({ path }) => path.join('.') || '(all of it)')
    .join(', ');
}
