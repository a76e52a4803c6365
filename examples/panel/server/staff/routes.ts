import { Hono, type Context } from 'hono';
import { only } from '../auth/authenticate.js';
import { sql } from '../db/sql.js';
import type { PanelEnv } from '../http/env.js';
import { problem } from '../http/problem.js';
import { readJson } from '../http/readJson.js';
import type { Panel } from '../panel.js';
import { listIncidents } from '../support/incidents.js';
import { TicketError, type StatusKind } from '../support/port.js';
import type { Scope } from '../support/scope.js';
import { changeTicket, type TicketChange } from './changeTicket.js';
import { listFacts, readCustomerCard } from './facts.js';
import { announceIncident, endIncident, toIncident } from './incidents.js';
import { addNote, listNotes } from './notes.js';

const kinds: readonly StatusKind[] = ['open', 'in_progress', 'answered', 'closed'];

/** `/api/staff`: what staff need beyond the support contract. */
export function staffRoutes(panel: Panel): Hono<PanelEnv> {
  const { db } = panel;
  const routes = new Hono<PanelEnv>();
  routes.use(only('staff'));

  routes.get('/people', async (c) => {
    const people = await db.query<{ id: number; name: string }>(
      sql`select id, name from users where role = 'staff' order by name`,
    );
    return c.json({ items: people.map(({ id, name }) => ({ id: String(id), name })) });
  });

  routes.get('/facts', async (c) => {
    const ids = (c.req.query('ids') ?? '').split(',').filter(Boolean).slice(0, 100);
    return c.json({ items: await listFacts(db, ids) });
  });

  routes.get('/tickets/:id/facts', async (c) => c.json(await readCustomerCard(db, c.req.param('id'))));

  routes.patch('/tickets/:id', async (c) => {
    const change = toChange(await readJson(c.req.raw));
    if (!change) return problem({ code: 'invalid', title: 'Nothing here can be changed so' });
    await changeTicket(scopeOf(c), c.req.param('id'), change);
    return c.json(await readCustomerCard(db, c.req.param('id')));
  });

  routes.get('/tickets/:id/notes', async (c) => c.json({ items: await listNotes(scopeOf(c), c.req.param('id')) }));

  routes.post('/tickets/:id/notes', async (c) => {
    const { body } = (await readJson(c.req.raw)) ?? {};
    const key = c.req.header('idempotency-key');
    if (typeof body !== 'string' || !key)
      return problem({ code: 'invalid', title: 'A note needs a "body" and the header Idempotency-Key' });
    return c.json(await addNote(scopeOf(c), c.req.param('id'), body, key), 201);
  });

  routes.get('/incidents', async (c) => c.json({ items: await listIncidents(scopeOf(c)) }));

  routes.post('/incidents', async (c) => {
    const incident = toIncident(await readJson(c.req.raw));
    if (!incident) return problem({ code: 'invalid', title: 'An incident needs a title and a text in both languages' });
    return c.json({ items: await announceIncident(scopeOf(c), incident) }, 201);
  });

  routes.post('/incidents/:id/over', async (c) => c.json({ items: await endIncident(scopeOf(c), c.req.param('id')) }));

  routes.onError((error) => {
    if (error instanceof TicketError && isTold(error.code))
      return problem({ code: error.code, title: error.code, ...(error.fields && { errors: error.fields }) });
    throw error;
  });

  return routes;

  function scopeOf(c: Context<PanelEnv>): Scope {
    const viewer = c.get('viewer');
    if (!viewer) throw new TicketError('unauthorized');
    return { ...panel, viewer };
  }
}

/** Reads a change key by key; anything in it that is not known, or not of its type, makes it none. */
function toChange(body: Record<string, unknown> | undefined): TicketChange | undefined {
  if (!body) return undefined;
  const change: TicketChange = {};
  for (const [key, value] of Object.entries(body)) {
    if (key === 'status' && isKind(value)) change.status = value;
    else if (key === 'departmentId' && typeof value === 'string') change.departmentId = value;
    else if (key === 'priorityId' && typeof value === 'string') change.priorityId = value;
    else if (key === 'assigneeId' && (typeof value === 'string' || value === null)) change.assigneeId = value;
    else return undefined;
  }
  return change;
}

function isKind(value: unknown): value is StatusKind {
  return kinds.some((kind) => kind === value);
}

function isTold(code: string): code is 'not_found' | 'invalid' | 'forbidden' | 'conflict' {
  return ['not_found', 'invalid', 'forbidden', 'conflict'].includes(code);
}
