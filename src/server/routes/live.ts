import { changesSchema } from '../../core/schemas/changes.js';
import { eventResponse } from '../eventStream.js';
import { parseInput, readQuery } from '../parseInput.js';
import { changesQuerySchema, noQuerySchema } from '../queries.js';
import { requireOperation, route, type Route } from '../route.js';

export const liveRoutes: readonly Route[] = [
  route('GET', '/changes', {
    operation: 'changesSince',
    summary: 'Which tickets changed since a mark; without one, only where now is',
    query: changesQuerySchema,
    answer: changesSchema,
    run: (adapter, { query, options }) => adapter.changesSince(query.since ?? null, options),
  }),
  {
    method: 'GET',
    path: '/events',
    operation: 'subscribe',
    summary: 'Changes as they happen. The ids are marks: send the last one back in `Last-Event-ID`',
    query: noQuerySchema,
    carriesFiles: false,
    isWrite: false,
    status: 200,
    answer: 'events',
    async handle(adapter, request, _params, context) {
      const able = requireOperation(adapter, 'subscribe');
      parseInput(noQuerySchema, readQuery(new URL(request.url)));
      return eventResponse(able, request, context);
    },
  },
];
