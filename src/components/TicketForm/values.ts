import type { NewTicket, PreparedAttachment } from '../../core/adapter.js';
import type { Desk, FieldSchema, FieldValue } from '../../core/model.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { fieldKind } from './fieldKind.js';
import { readNumber } from './readNumber.js';
import { visibleFields } from './visibleFields.js';

/** What the form begins with. Read once, when it appears: give it a new `key` to begin anew. */
export interface TicketPrefill {
  subject?: string | undefined;
  body?: string | undefined;
  serviceId?: string | undefined;
  departmentId?: string | undefined;
  priorityId?: string | undefined;
  fields?: readonly FieldValue[] | undefined;
  /** The id of the closed ticket that this one continues. */
  followUpOf?: string | undefined;
}

/** What is in the form. An empty string is a choice of nothing. */
export interface FormValues {
  subject: string;
  body: string;
  serviceId: string;
  departmentId: string;
  priorityId: string;
  /** The id of the closed ticket that this one continues. */
  followUpOf: string;
  /** By {@link fieldKey}. Kept when another department hides them. */
  fields: Record<string, FieldInput>;
}

export type FieldInput = string | boolean | string[];

/**
 * Where a field's answer is: its id as a name that the form library does not take for a path or an index, and its kind.
 * Departments that ask for the same share the answer; a password never shows up in another's line of text.
 */
export function fieldKey(schema: FieldSchema): string {
  return `${fieldKind(schema)}-${schema.id.replace(/[^\w-]/g, (character) => `-${character.codePointAt(0) ?? 0}-`)}`;
}

export function initialValues({ departments, priorities }: Desk, prefill: TicketPrefill = {}): FormValues {
  const known = (id: string | undefined, among: readonly { id: string }[]) => among.find((one) => one.id === id)?.id;
  const onlyDepartment = departments.length === 1 ? departments[0] : undefined;
  const schemas = departments.flatMap((department) => department.fields ?? []);
  const given = (id: string) => prefill.fields?.find((field) => field.id === id)?.value;
  const fields = Object.fromEntries(schemas.map((schema) => [fieldKey(schema), firstInput(schema, given(schema.id))]));
  return {
    subject: prefill.subject ?? '',
    body: prefill.body ?? '',
    serviceId: prefill.serviceId ?? '',
    departmentId: known(prefill.departmentId, departments) ?? onlyDepartment?.id ?? '',
    priorityId: known(prefill.priorityId, priorities) ?? priorities.find((one) => one.default)?.id ?? '',
    followUpOf: prefill.followUpOf ?? '',
    fields,
  };
}

/** What the chosen department asks for now. */
export function askedFields({ departments }: Desk, { departmentId, fields }: FormValues): FieldSchema[] {
  const schemas = departments.find(({ id }) => id === departmentId)?.fields ?? [];
  return visibleFields(schemas, (schema) => fields[fieldKey(schema)]);
}

export function toNewTicket(desk: Desk, values: FormValues, attachments: readonly PreparedAttachment[]): NewTicket {
  const { body, serviceId, departmentId, priorityId, followUpOf } = values;
  const fields = askedFields(desk, values).flatMap((schema): FieldValue[] => {
    const value = toFieldValue(schema, values.fields[fieldKey(schema)] ?? '');
    return value === undefined ? [] : [{ id: schema.id, value }];
  });
  return {
    subject: values.subject.trim(),
    body,
    ...(departmentId && { departmentId }),
    ...(priorityId && { priorityId }),
    ...(serviceId && { serviceId }),
    ...(fields.length > 0 && { fields }),
    ...(attachments.length > 0 && { attachments: [...attachments] }),
    ...(followUpOf && { followUpOf }),
  };
}

/** What a field begins with: what the host gives, where it is an answer of the field's kind. */
function firstInput(schema: FieldSchema, given: FieldValue['value'] | undefined): FieldInput {
  const kind = fieldKind(schema);
  if (kind === 'checkbox') return given === true;
  if (kind === 'choices') return (Array.isArray(given) ? given : [given]).filter((id) => isOneOf(schema, id));
  if (kind === 'choice') return isOneOf(schema, given) ? given : '';
  return typeof given === 'string' || typeof given === 'number' ? String(given) : '';
}

function isOneOf({ options = [] }: FieldSchema, given: unknown): given is string {
  return options.some(({ id }) => id === given);
}

/** An answer as it is sent; `undefined` without one. */
export function toFieldValue(schema: FieldSchema, input: FieldInput): FieldValue['value'] | undefined {
  if (typeof input === 'boolean') return input;
  // Departments may offer other choices under the same id.
  if (typeof input !== 'string') {
    const chosen = input.filter((id) => isOneOf(schema, id));
    return chosen.length > 0 ? chosen : undefined;
  }
  const kind = fieldKind(schema);
  if (isBlank(input) || (kind === 'choice' && !isOneOf(schema, input))) return undefined;
  return kind === 'number' ? readNumber(input) : input;
}
