import type { Desk, FieldSchema } from '../../core/model.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { askedFields, fieldKey, type FieldInput, type FormValues } from './values.js';

/**
 * What a draft says as an answer in a ticket: its subject over the message, where the message does not say it, and the answers to
 * the department's questions under it. Nothing secret, and nothing that only a new ticket has.
 *
 * @param yes The word for a box that is ticked.
 */
export function composeReply(desk: Desk, values: FormValues, yes: string): string {
  const [subject, body] = [values.subject.trim(), values.body];
  const fields = askedFields(desk, values)
    .filter(({ type }) => type !== 'secret')
    .flatMap((schema) => {
      const answer = inWords(schema, values.fields[fieldKey(schema)] ?? '', yes);
      return isBlank(answer) ? [] : [`${schema.label}: ${answer}`];
    });
  const parts = [says(body, subject) ? '' : subject, body, fields.join('\n')];
  return parts.filter((part) => !isBlank(part)).join('\n\n');
}

function says(body: string, subject: string): boolean {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return ` ${fold(body)} `.includes(` ${fold(subject)} `);
}

function inWords({ options = [] }: FieldSchema, input: FieldInput, yes: string): string {
  if (typeof input === 'boolean') return input ? yes : '';
  const label = (id: string) => options.find((option) => option.id === id)?.label ?? id;
  return typeof input === 'string' ? label(input) : input.map(label).join(', ');
}
