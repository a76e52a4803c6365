import type { Context } from 'hono';
import type { PanelEnv } from '../http/env.js';

/** The token that came with a request for support, be it empty. Nothing else of the panel is opened by one. */
export function readBearer({ req }: Context<PanelEnv>): string | undefined {
  if (!req.path.startsWith('/api/support/')) return undefined;
  return /^bearer(?: +(.*))?$/i.exec(req.header('authorization') ?? '')?.map((part) => part ?? '')[1];
}
