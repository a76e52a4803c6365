/** What may stand behind the question mark, read from text. */
import * as z from 'zod/mini';
import type { Sort } from '../core/adapter.js';
import { sortKeys } from '../core/operations.js';
import { instantSchema } from '../core/schemas/shared.js';
import { statusKindSchema } from '../core/schemas/status.js';

export const wholeNumberSchema = z.pipe(z.string().check(z.regex(/^[1-9]\d{0,5}$/)), z.transform(Number));

export const flagSchema = z.pipe(
  z.enum(['true', 'false']),
  z.transform((text) => text === 'true'),
);

export const kindsSchema = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text) => text.split(',')),
  ),
  z.array(statusKindSchema),
);

const textSchema = z.string();
const sortSchema = z.enum([...sortKeys, ...sortKeys.map((key): Sort => `-${key}`)]);

const cursor = z.exactOptional(textSchema);
const limit = z.exactOptional(wholeNumberSchema);

export const ticketsQuerySchema = z.strictObject({
  text: z.exactOptional(textSchema),
  kinds: z.exactOptional(kindsSchema),
  departmentId: z.exactOptional(textSchema),
  serviceId: z.exactOptional(textSchema),
  priorityId: z.exactOptional(textSchema),
  unread: z.exactOptional(flagSchema),
  hasAttachments: z.exactOptional(flagSchema),
  updatedFrom: z.exactOptional(instantSchema),
  updatedTo: z.exactOptional(instantSchema),
  hidden: z.exactOptional(flagSchema),
  sort: z.exactOptional(sortSchema),
  cursor,
  limit,
});

export const messagesQuerySchema = z.strictObject({ cursor, limit });
export const filesQuerySchema = z.strictObject({ cursor });
export const servicesQuerySchema = z.strictObject({ text: z.exactOptional(textSchema), cursor });
export const articlesQuerySchema = z.strictObject({ q: z.exactOptional(textSchema) });
export const attachmentQuerySchema = z.strictObject({ ticketId: textSchema });
export const changesQuerySchema = z.strictObject({ since: z.exactOptional(textSchema) });
export const noQuerySchema = z.strictObject({});

/** The query with no more rows a page than the server gives. */
export function capped<Query extends { limit?: number }>(query: Query, pageSize: number): Query {
  return query.limit === undefined ? query : { ...query, limit: Math.min(query.limit, pageSize) };
}
