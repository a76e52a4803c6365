import type { Locale } from '../locale.js';
import type { FieldSchema, FieldValue } from './port.js';
import { isBlank, storable } from './text.js';

type Values = ReadonlyMap<string, FieldValue['value']>;

/** Which further fields of a department are refused, and why. */
export function fieldProblems(
  schemas: readonly FieldSchema[],
  values: readonly FieldValue[],
): Record<string, 'blank' | 'tooLong' | 'unknownChoice' | 'unknownField'> {
  const given: Values = new Map(values.map(({ id, value }) => [id, value]));
  const problems: ReturnType<typeof fieldProblems> = {};
  for (const [index, { id }] of values.entries())
    if (!schemas.some((schema) => schema.id === id) || values.findIndex((other) => other.id === id) < index)
      problems[`fields.${id}`] = 'unknownField';
  for (const schema of schemas) {
    const problem = isVisible(schema, given) ? problemOf(schema, given.get(schema.id)) : undefined;
    if (problem) problems[`fields.${schema.id}`] = problem;
  }
  return problems;
}

/** The values as they are kept: labelled in every language, secrets unreadable. */
export function keptFields(
  schemas: Record<Locale, readonly FieldSchema[]>,
  values: readonly FieldValue[],
): Record<Locale, FieldValue[]> {
  const labelled = (locale: Locale) =>
    values.map(({ id, value }) => {
      const schema = schemas[locale].find((candidate) => candidate.id === id);
      const kept = schema?.type === 'secret' ? '••••••••' : value;
      return { id, value: typeof kept === 'string' ? storable(kept) : kept, label: schema?.label ?? id };
    });
  return { en: labelled('en'), ru: labelled('ru') };
}

function isVisible({ visibleWhen }: FieldSchema, given: Values): boolean {
  if (!visibleWhen) return true;
  return [given.get(visibleWhen.field) ?? []].flat().some((value) => visibleWhen.equals.includes(String(value)));
}

function problemOf({ required, options }: FieldSchema, value: FieldValue['value'] | undefined) {
  const texts = [value ?? []].flat().map(String);
  const chosen = texts.filter((text) => !isBlank(text));
  if (required && (chosen.length === 0 || value === false)) return 'blank';
  if (texts.some((text) => text.length > 2000)) return 'tooLong';
  if (options && chosen.some((id) => !options.some((option) => option.id === id))) return 'unknownChoice';
  return undefined;
}
