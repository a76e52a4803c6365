import * as z from 'zod/mini';
import type { Capabilities } from '../adapter.js';
import { filterKeys, optionalOperations, sortKeys } from '../operations.js';
import { knownOf, oneOf } from './shared.js';

export const capabilitiesSchema = z.object({
  search: oneOf(['none', 'subject', 'content'], 'none'),
  sort: knownOf(sortKeys),
  filter: knownOf(filterKeys),
  attachments: oneOf(['none', 'with-message', 'upload-first'], 'none'),
  idempotentWrites: z.boolean(),
  replyReopens: z.boolean(),
}) satisfies z.ZodMiniType<Capabilities>;

/** What a server says about itself beside the desk, under `api` of `GET /desk`. */
export const apiSchema = z.object({
  capabilities: capabilitiesSchema,
  operations: knownOf(optionalOperations),
});
