import { Hono } from 'hono';
import type { PanelEnv } from '../http/env.js';
import { problem } from '../http/problem.js';
import type { Panel } from '../panel.js';
import { only } from './authenticate.js';

/** `/api/support-token`: a token for the customer who is signed in here, to be used where their cookie is not. */
export function tokenRoutes({ tokens }: Panel): Hono<PanelEnv> {
  const routes = new Hono<PanelEnv>();
  routes.post('/', only('customer'), async (c) => {
    const viewer = c.get('viewer');
    return viewer ? c.json(await tokens.mint(viewer)) : problem({ code: 'unauthorized', title: 'Sign in first' });
  });
  return routes;
}
