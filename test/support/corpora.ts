import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A case of somebody else's: what to put in, and where it came from. */
export interface CorpusCase {
  id: string;
  /** Of `xss`. */
  payload?: string;
  /** Of `unicode`. */
  text?: string;
  /** Of `markdown`, with what the specification makes of it. */
  markdown?: string;
  html?: string;
  section?: string;
  tier?: 1 | 2 | 'raw-html';
}

const folder = process.env['TICKETDOCK_CORPORA'] ?? resolve('../shared/corpora');

/** Why a test of the corpora is not run. */
export const noCorpora = `no corpora: TICKETDOCK_CORPORA names no folder, and ${folder} is not there`;

/**
 * Reads a public corpus from beside the repository: their licences keep them out of it. Empty where it is not there.
 */
export function readCorpus(name: 'xss' | 'unicode' | 'markdown'): CorpusCase[] {
  const file = `${folder}/${name}.json`;
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { cases: CorpusCase[] }).cases;
}
