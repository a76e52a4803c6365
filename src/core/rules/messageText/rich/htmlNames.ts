import type { Format } from './runs.js';

const strong: ReadonlySet<string> = new Set(['b', 'strong', 'th']);
const emphasis: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const strike: ReadonlySet<string> = new Set(['s', 'strike', 'del']);
const code: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt']);

/** What an element says of the words in it, if anything. */
export function formatOf(name: string, readAddress: () => string): Format | null {
  if (name === 'a') return { type: 'anchor', address: readAddress() };
  if (strong.has(name)) return { type: 'strong' };
  if (emphasis.has(name)) return { type: 'emphasis' };
  if (strike.has(name)) return { type: 'strike' };
  return code.has(name) ? { type: 'code' } : null;
}
