import type { Resolver } from 'react-hook-form';
import type { Desk, FieldSchema, Prompt } from '../../core/model.js';
import { longestSubject } from '../../core/rules/draftProblems.js';
import { dropEmptySections } from '../../core/rules/guide/dropEmptySections.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { fieldKind } from './fieldKind.js';
import { isLikelyDate } from './isLikelyDate.js';
import { askedFields, fieldKey, toFieldValue, type FieldInput, type FormValues } from './values.js';

/** What can be wrong in the form. Words for each are found by code. */
export type FormErrorCode =
  | 'subjectBlank'
  | 'bodyBlank'
  | 'tooLong'
  | 'departmentMissing'
  | 'answerMissing'
  | 'choiceMissing'
  | 'tickMissing'
  | 'notNumber'
  | 'unlikelyDate';

interface Problem {
  type: 'form';
  message: FormErrorCode;
}

/**
 * What the form lets through, under one desk's limits, as the form library asks for it. By hand: the rules are a dozen
 * lines, and a schema library under them weighs more than the form.
 *
 * @param prompts Whose headings are not sent where nothing stands under them.
 */
export function checkRequest(desk: Desk, prompts: readonly Prompt[]): Resolver<FormValues> {
  return (given) => {
    // A heading that nothing stands under is no word of the customer's: it is not sent, and alone it is no message.
    const values = { ...given, body: dropEmptySections(given.body, prompts) };
    const { subject, body, departmentId } = values;
    const { departments, limits } = desk;
    const isKnown = departments.length === 0 || departments.some(({ id }) => id === departmentId);
    const errors = found({
      subject: textProblem(subject, 'subjectBlank', longestSubject),
      body: textProblem(body, 'bodyBlank', limits.maxBodyLength),
      departmentId: isKnown ? undefined : 'departmentMissing',
    });
    const asked = askedFields(desk, values).map((schema) => {
      const key = fieldKey(schema);
      return [key, fieldProblem(schema, values.fields[key] ?? '')] as const;
    });
    const fields = found(Object.fromEntries(asked));
    const all = Object.keys(fields).length > 0 ? { ...errors, fields } : errors;
    return Object.keys(all).length > 0 ? { values: {}, errors: all } : { values, errors: {} };
  };
}

/** As {@link checkRequest}, for an answer in another ticket: nothing but what it says is asked for. */
export function checkReply(
  desk: Desk,
  prompts: readonly Prompt[],
  compose: (values: FormValues) => string,
): Resolver<FormValues> {
  return (given) => {
    const values = { ...given, body: dropEmptySections(given.body, prompts) };
    const errors = found({ body: textProblem(compose(values), 'bodyBlank', desk.limits.maxBodyLength) });
    return errors.body ? { values: {}, errors } : { values, errors: {} };
  };
}

function textProblem(text: string, blank: FormErrorCode, longest = Infinity): FormErrorCode | undefined {
  if (isBlank(text)) return blank;
  return text.length > longest ? 'tooLong' : undefined;
}

function fieldProblem(schema: FieldSchema, input: FieldInput): FormErrorCode | undefined {
  const kind = fieldKind(schema);
  const value = toFieldValue(schema, input);
  if (kind === 'number' && value === undefined && !isBlank(String(input))) return 'notNumber';
  if (kind === 'date' && value !== undefined && !isLikelyDate(String(value))) return 'unlikelyDate';
  if (!schema.required || (value !== undefined && value !== false)) return undefined;
  if (kind === 'checkbox') return 'tickMissing';
  return kind === 'choice' || kind === 'choices' ? 'choiceMissing' : 'answerMissing';
}

function found<Name extends string>(codes: Record<Name, FormErrorCode | undefined>): Partial<Record<Name, Problem>> {
  const problems: Partial<Record<Name, Problem>> = {};
  for (const name of Object.keys(codes) as Name[]) {
    const message = codes[name];
    if (message) problems[name] = { type: 'form', message };
  }
  return problems;
}
