import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PanelEnv } from '../server/http/env.js';
import { securityHeaders } from '../server/http/securityHeaders.js';
import { readWidget } from '../server/widget/readWidget.js';
import { aboutWidget, widgetRoutes } from '../server/widget/routes.js';

let root: string;
let folder: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'panel-'));
  folder = join(root, 'dist', 'cdn');
  await mkdir(folder, { recursive: true });
  await writeFile(join(root, 'package.json'), '{"version":"1.2.3"}');
});
beforeEach(async () => {
  await writeFile(join(folder, 'ticketdock.js'), 'import("./app-4f2a91c0.js")');
  await writeFile(join(folder, 'app-4f2a91c0.js'), 'export {}');
});
afterAll(() => rm(root, { recursive: true }));

const serve = async () => {
  const widget = await readWidget(folder);
  const app = new Hono<PanelEnv>();
  app.use(securityHeaders(false));
  app.route('/ticketdock', widgetRoutes(widget)).route('/api/widget', aboutWidget(widget));
  return { app, release: widget?.release ?? '' };
};
const cacheOf = (response: Response) => response.headers.get('cache-control');

describe('the widget', () => {
  it('may be loaded by pages anywhere, as a script and nothing else', async () => {
    const { app, release } = await serve();
    const { status, headers } = await app.request(`/ticketdock/${release}/ticketdock.js`);

    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });

  it('never changes below the name of its release', async () => {
    const { app, release } = await serve();

    for (const name of ['ticketdock.js', 'app-4f2a91c0.js'])
      expect(cacheOf(await app.request(`/ticketdock/${release}/${name}`))).toBe('public, max-age=31536000, immutable');
  });

  it('is the newest one without that name: the way in is asked for again, what it names is not', async () => {
    const { app } = await serve();

    expect(cacheOf(await app.request('/ticketdock/ticketdock.js'))).toBe('public, max-age=300');
    expect(cacheOf(await app.request('/ticketdock/app-4f2a91c0.js'))).toContain('immutable');
  });

  it('is another release once any of it is another', async () => {
    const before = await serve();
    expect((await serve()).release).toBe(before.release);
    await writeFile(join(folder, 'app-4f2a91c0.js'), 'export default 1');
    const after = await serve();

    expect(before.release).toMatch(/^1\.2\.3-[\da-f]{8}$/);
    expect(after.release).not.toBe(before.release);
    expect((await after.app.request(`/ticketdock/${before.release}/ticketdock.js`)).status).toBe(404);
  });

  it.each(['/ticketdock/', '/ticketdock/other.js', '/ticketdock/1.2.3-00000000/ticketdock.js', '/ticketdock/a/b/c'])(
    'is not at %s, and nobody keeps that it is not',
    async (path) => {
      const { app } = await serve();
      const response = await app.request(path);

      expect(response.status).toBe(404);
      expect(cacheOf(response)).toBe('no-store');
    },
  );

  it('reads nothing beside its folder', async () => {
    const { app, release } = await serve();

    for (const path of [`/ticketdock/${release}/..%2f..%2fpackage.json`, '/ticketdock/%2e%2e%2fpackage.json'])
      expect((await app.request(path)).status).toBe(404);
  });

  it('is told of with what proves that it is unchanged', async () => {
    const { app, release } = await serve();

    expect(await (await app.request('/api/widget')).json()).toEqual({
      release,
      entries: [
        {
          path: `/ticketdock/${release}/ticketdock.js`,
          integrity: 'sha384-JKaTp4aoCw39UkxfD/251ZHKN+uRbTiexLMNLxXwyUITLOB4gLTsWEUHb1yacaQW',
        },
      ],
    });
  });

  it('may be missing, and the panel goes on', async () => {
    await rm(join(folder, 'ticketdock.js'));
    const { app } = await serve();

    expect((await app.request('/ticketdock/ticketdock.js')).status).toBe(404);
    expect((await app.request('/api/widget')).status).toBe(404);
  });
});
