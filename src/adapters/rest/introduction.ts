import type { Capabilities } from '../../core/adapter.js';
import { flag, knownOf, objectOf, oneOf } from '../../core/border/read.js';
import { filterKeys, optionalOperations, sortKeys, type OptionalOperation } from '../../core/operations.js';

const capabilities = objectOf<Capabilities>(
  {
    search: oneOf('subject', 'content', 'none'),
    sort: knownOf(sortKeys),
    filter: knownOf(filterKeys),
    attachments: oneOf('with-message', 'upload-first', 'none'),
    idempotentWrites: flag,
    replyReopens: flag,
  },
  ['search', 'sort', 'filter', 'attachments', 'idempotentWrites', 'replyReopens'],
);

/** What a server says about itself beside the desk. */
interface Api {
  capabilities: Capabilities;
  operations: OptionalOperation[];
}

const api = objectOf<Api>({ capabilities, operations: knownOf(optionalOperations) }, ['capabilities', 'operations']);

/** `GET /desk`, of which only what the server says about itself is looked at. */
export const introduction = objectOf<{ api?: Api }>({ api }, []);
