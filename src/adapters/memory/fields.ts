import type { Department, FieldSchema, FieldValue } from '../../core/model.js';
import { isBlank } from '../../core/rules/isBlank.js';

/** What stands in a secret's place. */
const unreadable = '••••••••';

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
    return { id, value: schema?.type === 'secret' ? unreadable : value, label: schema?.label ?? id };
  });
}

/** The values as they are given out: what any department asks for in secret is unreadable, also where a seed planted it. */
export function shownFields(departments: readonly Department[], values: readonly FieldValue[]): FieldValue[] {
  const schemas = departments.flatMap(({ fields = [] }) => fields);
  const isSecret = (id: string) => schemas.some((schema) => schema.id === id && schema.type === 'secret');
  return structuredClone([...values]).map((field) => (isSecret(field.id) ? { ...field, value: unreadable } : field));
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
