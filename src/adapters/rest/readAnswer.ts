import * as z from 'zod/mini';
import { TicketError } from '../../core/errors.js';
import { readJson } from '../../transport/readJson.js';
import type { Deadline } from '../../transport/startDeadline.js';

/** Reads an answer of this shape. Keys the schema does not know are dropped. */
export function answerOf<T>(schema: z.ZodMiniType<T>): (response: Response) => Promise<T> {
  return async (response) => {
    const read = z.safeParse(schema, await readJson(response));
    if (read.success) return read.data;
    throw new TicketError('malformed', `The answer has another shape than the contract: ${pathsOf(read.error)}`);
  };
}

/**
 * Reads a list of which the unreadable rows are left out: one bad row must not hide the others.
 * All rows bad is an error, because a failure must never look empty.
 */
export function listOf<Row, Rest extends object>(
  row: z.ZodMiniType<Row>,
  rest: z.ZodMiniType<Rest>,
): (response: Response) => Promise<Rest & { items: Row[] }> {
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
    return { ...others.data, items };
  };
}

/** Reads an answer that says nothing but "done": empty or JSON, never a stranger's page. */
export async function readDone(response: Response): Promise<void> {
  await readJson(response);
}

/** Reads a file part by part: the deadline starts again with each, so that a big one may take its time. */
export async function readBlob(response: Response, deadline: Deadline, patience: number): Promise<Blob> {
  const type = response.headers.get('content-type') ?? '';
  const disposition = response.headers.get('content-disposition') ?? '';
  if (/^text\/html\b/i.test(type) && !/^\s*attachment\b/i.test(disposition))
    throw new TicketError('malformed', 'The answer is a page, not a file');
  const parts: BlobPart[] = [];
  const collect = new WritableStream<BlobPart>({
    write(part) {
      parts.push(part);
      deadline.extend(patience);
    },
  });
  try {
    await response.body?.pipeTo(collect, { signal: deadline.signal });
  } catch (cause) {
    throw new TicketError('network', 'The file broke off', { cause });
  }
  return new Blob(parts, { type });
}

function pathsOf({ issues }: z.core.$ZodError): string {
  return issues
    .slice(0, 5)
    .map(({ path }) => path.join('.') || '(all of it)')
    .join(', ');
}
