import { Hono, type Context } from 'hono';
import { contentType } from '../http/contentType.js';
import type { PanelEnv } from '../http/env.js';
import { problem } from '../http/problem.js';
import { integrityOf, type Widget } from './readWidget.js';

/** The three ways in. */
const entries = ['/ticketdock.js', '/ticketdock.module.js', '/ticketdock.single.js'];

/** What has its content in its name. */
const hashed = /-[\w-]{8,}\.js$/;

const forEver = 'public, max-age=31536000, immutable';

/** Long enough for a visit, short enough for a new release to arrive within minutes. */
const forAWhile = 'public, max-age=300';

/**
 * `/ticketdock`: the widget for pages anywhere. Below the name of its release nothing ever changes; without that name
 * it is the newest one.
 */
export function widgetRoutes(widget: Widget | undefined): Hono<PanelEnv> {
  const { files, release } = widget ?? { files: new Map<string, Buffer>(), release: '' };
  const routes = new Hono<PanelEnv>();

  const answer = (c: Context<PanelEnv>, name: string, lasts: string) => {
    const file = files.get(`/${name}`);
    if (!file) return c.text('Not found', 404, { 'access-control-allow-origin': '*', 'cache-control': 'no-store' });
    return new Response(new Uint8Array(file), {
      headers: {
        'content-type': contentType(name),
        'cache-control': lasts,
        // Pages anywhere may load it, as a module, with `integrity`, and under a policy of isolation.
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      },
    });
  };

  routes.get(`/${release}/:name`, (c) => answer(c, c.req.param('name') ?? '', forEver));
  routes.get('/:name', (c) => {
    const name = c.req.param('name');
    return answer(c, name, hashed.test(name) ? forEver : forAWhile);
  });
  routes.all('/*', (c) => answer(c, '', ''));
  return routes;
}

/** `/api/widget`: where the widget is, for a page that shows how to paste it. */
export function aboutWidget(widget: Widget | undefined): Hono<PanelEnv> {
  const routes = new Hono<PanelEnv>();
  const told = widget && {
    release: widget.release,
    entries: entries.flatMap((name) => {
      const file = widget.files.get(name);
      return file ? [{ path: `/ticketdock/${widget.release}${name}`, integrity: integrityOf(file) }] : [];
    }),
  };
  routes.get('/', (c) => (told ? c.json(told) : problem({ code: 'not_found', title: 'The widget is not built' })));
  return routes;
}
