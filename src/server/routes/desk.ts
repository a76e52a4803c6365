import * as z from 'zod/mini';
import { articleSchema, deskShape } from '../../core/schemas/desk.js';
import { optionalOperations } from '../../core/operations.js';
import { apiSchema } from '../../core/schemas/operations.js';
import { servicePageSchema } from '../../core/schemas/ticket.js';
import { articlesQuerySchema, noQuerySchema, servicesQuerySchema } from '../queries.js';
import { route, type Route } from '../route.js';

/** The desk, and what this server can do with it. */
export const deskAnswerSchema = z.object({ ...deskShape, api: apiSchema });
export const articlesAnswerSchema = z.object({ items: z.array(articleSchema) });

export const deskRoutes: readonly Route[] = [
  route('GET', '/desk', {
    operation: 'loadDesk',
    summary: 'The support desk, and under `api` what this server can do',
    query: noQuerySchema,
    answer: deskAnswerSchema,
    async run(adapter, { options }) {
      const { capabilities } = adapter;
      const operations = optionalOperations.filter((name) => typeof adapter[name] === 'function');
      return { ...(await adapter.loadDesk(options)), api: { capabilities, operations } };
    },
  }),
  route('GET', '/services', {
    operation: 'listServices',
    summary: 'What the customer has bought',
    query: servicesQuerySchema,
    answer: servicePageSchema,
    run: (adapter, { query, options }) => adapter.listServices(query, options),
  }),
  route('GET', '/articles', {
    operation: 'searchArticles',
    summary: 'Help articles about a text',
    query: articlesQuerySchema,
    answer: articlesAnswerSchema,
    run: async (adapter, { query, options }) => ({ items: await adapter.searchArticles(query.q ?? '', options) }),
  }),
];
