import * as z from 'zod/mini';
import type { Desk, FieldSchema } from '../../core/model.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { readNumber } from './readNumber.js';
import { askedFields, fieldKey, type FieldInput, type FormValues } from './values.js';

/** Characters. What mail and every desk we know can carry in a subject. */
export const longestSubject = 255;

/** What can be wrong in the form. Words for each are found by code. */
export type FormErrorCode =
  | 'subjectBlank'
  | 'bodyBlank'
  | 'tooLong'
  | 'departmentMissing'
  | 'answerMissing'
  | 'choiceMissing'
  | 'tickMissing'
  | 'notNumber';

const code = (name: FormErrorCode) => name;

/** What the form lets through, under one desk's limits. Messages are codes. */
export function createSchema(desk: Desk) {
  const { departments, limits } = desk;
  const text = (blank: FormErrorCode, longest = Infinity) =>
    z.string().check(
      z.refine((value) => !isBlank(value), code(blank)),
      z.maxLength(longest, code('tooLong')),
    );
  return z
    .object({
      subject: text('subjectBlank', longestSubject),
      body: text('bodyBlank', limits.maxBodyLength),
      serviceId: z.string(),
      departmentId: z
        .string()
        .check(
          z.refine(
            (value) => departments.length === 0 || departments.some(({ id }) => id === value),
            code('departmentMissing'),
          ),
        ),
      priorityId: z.string(),
      // Checked below, by what the chosen department asks for.
      fields: z.custom<FormValues['fields']>(),
    })
    .check(({ value, issues }) => {
      for (const schema of askedFields(desk, value satisfies FormValues)) {
        const key = fieldKey(schema.id);
        const problem = fieldProblem(schema, value.fields[key] ?? '');
        if (problem) issues.push({ code: 'custom', message: problem, path: ['fields', key], input: value });
      }
    });
}

function fieldProblem({ type, required }: FieldSchema, input: FieldInput): FormErrorCode | undefined {
  const isEmpty = typeof input === 'string' ? isBlank(input) : input === false || [input].flat().length === 0;
  if (isEmpty) {
    if (!required) return undefined;
    if (type === 'checkbox') return 'tickMissing';
    return type === 'choice' || type === 'choices' ? 'choiceMissing' : 'answerMissing';
  }
  return type === 'number' && readNumber(String(input)) === undefined ? 'notNumber' : undefined;
}
