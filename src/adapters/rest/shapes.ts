/** What the contract answers beside the things of the model. Read as strictly as its schemas say. */
import { count, objectOf, text, type Read } from '../../core/border/read.js';
import { counts } from '../../core/checkShape.js';
import type { TicketPage } from '../../core/model.js';

const cursor: Read<string | null> = (value, how) => (value === null ? null : text(value, how));

const pageFields = { nextCursor: cursor, total: count };

/** What every page has beside its rows. */
export const page = objectOf<Pick<TicketPage, 'nextCursor' | 'total'>>(pageFields, ['nextCursor']);

export const ticketPage = objectOf<Pick<TicketPage, 'nextCursor' | 'total' | 'counts'>>({ ...pageFields, counts }, [
  'nextCursor',
]);

/** An error on the wire: RFC 9457 with our `code`, and why each field was refused. */
export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  code: string;
  errors?: Record<string, string>;
}

const wholeNumber: Read<number> = (value) => (Number.isSafeInteger(value) ? (value as number) : undefined);

const reasons: Read<Record<string, string>> = (value, how) => {
  const sent = objectOf<object>({}, [])(value, how) && Object.entries(value as object);
  return sent?.every(([, why]) => typeof why === 'string') ? Object.fromEntries(sent) : undefined;
};

export const problem = objectOf<Problem>(
  { type: text, title: text, status: wholeNumber, code: text, errors: reasons },
  ['code'],
);
