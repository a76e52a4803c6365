import type { ThreadRecord } from './threadRecord.js';

/**
 * A thread as JSON, indented: what comes out of `JSON.parse` is the record again, letter by letter.
 *
 * @example
 * JSON.parse(threadToJson(record)).items.length;
 */
export function threadToJson(record: ThreadRecord): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}
