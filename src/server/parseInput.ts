import * as z from 'zod/mini';
import { HttpError } from './problem.js';

/** More than any form asks for, and few enough to say of each what is wrong with it. */
const mostValues = 1000;

/** Takes what the schema allows and refuses everything else by name. */
export function parseInput<T>(schema: z.ZodMiniType<T>, input: unknown): T {
  const endless = endlessList(input);
  if (endless)
    throw new HttpError(422, 'invalid', 'Not valid', { fields: { [nameOf(endless, input)]: 'is too long' } });
  const read = z.safeParse(schema, input);
  if (read.success) return read.data;
  const fields = Object.fromEntries(read.error.issues.flatMap((issue) => refusals(issue, input)));
  throw new HttpError(422, 'invalid', 'Not valid', { fields });
}

/** The parameters by name; one without a value counts as not there. */
export function readQuery({ searchParams }: URL): Record<string, string> {
  const query = new Map<string, string>();
  for (const [name, value] of searchParams) {
    if (query.has(name)) throw new HttpError(422, 'invalid', 'Not valid', { fields: { [name]: 'is there twice' } });
    if (value !== '') query.set(name, value);
  }
  return Object.fromEntries(query);
}

/** The way to a list with too much in it, as deep as any list of the contract lies. */
function endlessList(value: unknown, depth = 0): PropertyKey[] | undefined {
  if (Array.isArray(value) && value.length > mostValues) return [];
  if (typeof value !== 'object' || value === null || depth > 3) return undefined;
  for (const [key, one] of Object.entries(value)) {
    const way = endlessList(one, depth + 1);
    if (way) return [key, ...way];
  }
  return undefined;
}

function refusals(issue: z.core.$ZodIssue, input: unknown): [string, string][] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => [nameOf([...issue.path, key], input), 'is not expected']);
  return [[nameOf(issue.path, input) || 'body', reasonOf(issue, input)]];
}

function reasonOf(issue: z.core.$ZodIssue, input: unknown): string {
  if (issue.path.length > 0 && valueAt(input, issue.path) === undefined) return 'is missing';
  return issue.code === 'too_big' ? 'is too long' : 'is not valid';
}

/** A further field of a department is called by its id, as everywhere; the rest by its place. */
function nameOf(path: readonly PropertyKey[], input: unknown): string {
  const [list, place] = path;
  const id = list === 'fields' && place !== undefined ? valueAt(input, [list, place, 'id']) : undefined;
  return typeof id === 'string' ? `fields.${id}` : path.join('.');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
}
