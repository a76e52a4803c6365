import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveHandler, type ServedHandler } from '../../../support/serveHandler.js';

const folder = fileURLToPath(new URL('../../../../dist/cdn/', import.meta.url));

export interface Cdn extends ServedHandler {
  /** Where the files can be read from any origin. Ends in a slash. */
  files: string;
  /** The same files without CORS. */
  bare: string;
  /** The same files, each with one space more at its end. */
  changed: string;
}

/** Serves the built files of `dist/cdn` from an origin of their own, as a CDN does. */
export async function serveCdn(): Promise<Cdn> {
  const served = await serveHandler(async ({ url }) => {
    const [, way = '', name = ''] = /^\/(widget|bare|changed)\/(.+)$/.exec(new URL(url).pathname) ?? [];
    const path = join(folder, normalize(name));
    const body = way && path.startsWith(folder) ? await readFile(path).catch(() => undefined) : undefined;
    if (!body) return new Response('Not found', { status: 404, headers: { 'access-control-allow-origin': '*' } });
    return new Response(way === 'changed' ? Buffer.concat([body, Buffer.from(' ')]) : body, {
      headers: {
        'content-type': name.endsWith('.css') ? 'text/css' : 'text/javascript',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        ...(way !== 'bare' && { 'access-control-allow-origin': '*' }),
      },
    });
  });
  const at = (way: string) => `${served.origin}/${way}/`;
  return { ...served, files: at('widget'), bare: at('bare'), changed: at('changed') };
}

/** What the build has printed for `integrity`: by the name of the file. */
export async function readIntegrity(): Promise<Record<string, string>> {
  return JSON.parse(await readFile(join(folder, 'integrity.json'), 'utf8')) as Record<string, string>;
}
