/** How adapters read what a backend sent, when a schema library would weigh more than the adapter. */
import { TicketError } from './errors.js';

/** A JSON object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws {TicketError} `malformed` when it is no object. */
export function fieldsOf(value: unknown): Fields {
  if (isFields(value)) return value;
  throw new TicketError('malformed', 'The answer has no object where one was expected');
}

/**
 * The objects of a list; what else stands in it is left out, so that one bad row does not hide the others.
 *
 * @throws {TicketError} `malformed` when it is no list, or every row of it is bad.
 */
export function rowsOf(value: unknown): Fields[] {
  const rows = Array.isArray(value) ? value.filter(isFields) : undefined;
  if (rows && (rows.length > 0 || (value as unknown[]).length === 0)) return rows;
  throw new TicketError('malformed', 'The answer has no list where one was expected');
}

/** What a map has under a name that came from outside: never what every object has, such as `constructor`. */
export function ownOf<T>(map: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

/** Text or a number, as text; anything else is ''. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
