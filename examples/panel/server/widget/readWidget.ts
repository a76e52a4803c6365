import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFiles } from '../http/readFiles.js';

/** The widget's files as the package brings them, and the address that is theirs alone. */
export interface Widget {
  /** By addresses like `/ticketdock.js`. */
  files: ReadonlyMap<string, Buffer>;
  /** Names what is in the files: other files, another release. */
  release: string;
}

/** Where the package that this panel is built with keeps them. */
export function widgetFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('ticketdock/package.json')), 'dist', 'cdn');
}

/**
 * Reads the widget, or answers `undefined` where none is built.
 *
 * @param folder The package's `dist/cdn`.
 */
export async function readWidget(folder: string): Promise<Widget | undefined> {
  const files = await readFiles(folder);
  if (!files.has('/ticketdock.js')) return undefined;
  const about = JSON.parse(await readFile(join(folder, '..', '..', 'package.json'), 'utf8')) as { version: string };
  // Between two releases the number stays and the files do not; a browser keeps for a year what it has by an address.
  const hash = createHash('sha256');
  for (const [name, content] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) hash.update(name).update(content);
  return { files, release: `${about.version}-${hash.digest('hex').slice(0, 8)}` };
}

/** What a `<script integrity>` says of a file, see Subresource Integrity. */
export function integrityOf(content: Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
