import type { FieldSchema, FieldValue } from '../../core/model.js';
import { isBlank } from '../../core/rules/isBlank.js';

type Values = ReadonlyMap<string, FieldValue['value']>;

/** Why each further field of a department is refused, by `fields.<id>`. */
export function fieldProblems(schemas: readonly FieldSchema[], values: readonly FieldValue[]): Record<string, string> {
  const given = new Map(values.map(({ id, value }) => [id, value]));
  const unknown = values.filter(({ id }) => !schemas.some((schema) => schema.id === id));
  const problems = Object.fromEntries(unknown.map(({ id }) => [`fields.${id}`, 'is not asked for']));
  for (const schema of schemas) {
    const problem = isVisible(schema, given) ? problemOf(schema, given.get(schema.id)) : undefined;
    if (problem) problems[`fields.${schema.id}`] = problem;
  }
  return problems;
}

/** The values as they are kept: labelled, secrets unreadable. */
export function keptFields(schemas: readonly FieldSchema[], values: readonly FieldValue[]): FieldValue[] {
  return values.map(({ id, value }) => {
    const schema = schemas.find((candidate) => candidate.id === id);
    return { id, value: schema?.type === 'secret' ? '••••••••' : value, label: schema?.label ?? id };
  });
}

function isVisible({ visibleWhen }: FieldSchema, given: Values): boolean {
  if (!visibleWhen) return true;
  return [given.get(visibleWhen.field) ?? []].flat().some((value) => visibleWhen.equals.includes(String(value)));
}

function problemOf({ required, options }: FieldSchema, value: FieldValue['value'] | undefined): string | undefined {
  const chosen = [value ?? []]
    .flat()
    .map(String)
    .filter((text) => !isBlank(text));
  if (required && (chosen.length === 0 || value === false)) return 'is required';
  if (options && chosen.some((id) => !options.some((option) => option.id === id))) return 'is not one of the choices';
  return undefined;
}
