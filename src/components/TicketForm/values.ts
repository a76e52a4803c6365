import type { NewTicket, PreparedAttachment } from '../../core/adapter.js';
import type { Desk, FieldSchema, FieldValue } from '../../core/model.js';
import { isBlank } from '../../core/rules/isBlank.js';
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
  /** By {@link fieldKey}. Kept when another department hides them. */
  fields: Record<string, FieldInput>;
}

export type FieldInput = string | boolean | string[];

/** A field's id as a name that the form library does not take for a path or an index. */
export function fieldKey(id: string): string {
  return `f-${id.replace(/[^\w-]/g, (character) => `-${character.codePointAt(0) ?? 0}-`)}`;
}

export function initialValues({ departments, priorities }: Desk, prefill: TicketPrefill = {}): FormValues {
  const known = (id: string | undefined, among: readonly { id: string }[]) => among.find((one) => one.id === id)?.id;
  const onlyDepartment = departments.length === 1 ? departments[0] : undefined;
  const fields = Object.fromEntries(
    departments
      .flatMap((department) => department.fields ?? [])
      .map(({ id, type }) => [fieldKey(id), emptyInput(type)]),
  );
  for (const { id, value } of prefill.fields ?? []) {
    fields[fieldKey(id)] = typeof value === 'number' ? String(value) : value;
  }
  return {
    subject: prefill.subject ?? '',
    body: prefill.body ?? '',
    serviceId: prefill.serviceId ?? '',
    departmentId: known(prefill.departmentId, departments) ?? onlyDepartment?.id ?? '',
    priorityId: known(prefill.priorityId, priorities) ?? priorities.find((one) => one.default)?.id ?? '',
    fields,
  };
}

/** What the chosen department asks for now. */
export function askedFields({ departments }: Desk, { departmentId, fields }: FormValues): FieldSchema[] {
  const schemas = departments.find(({ id }) => id === departmentId)?.fields ?? [];
  return visibleFields(schemas, (id) => fields[fieldKey(id)]);
}

export function toNewTicket(
  desk: Desk,
  values: FormValues,
  attachments: readonly PreparedAttachment[],
  followUpOf: string | undefined,
): NewTicket {
  const { body, serviceId, departmentId, priorityId } = values;
  const fields = askedFields(desk, values).flatMap((schema): FieldValue[] => {
    const value = toFieldValue(schema, values.fields[fieldKey(schema.id)] ?? '');
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
    ...(followUpOf !== undefined && { followUpOf }),
  };
}

function emptyInput(type: FieldSchema['type']): FieldInput {
  if (type === 'choices') return [];
  return type === 'checkbox' ? false : '';
}

function toFieldValue({ type }: FieldSchema, input: FieldInput): FieldValue['value'] | undefined {
  if (typeof input === 'boolean') return input;
  if (typeof input !== 'string') return input.length > 0 ? input : undefined;
  if (isBlank(input)) return undefined;
  return type === 'number' ? readNumber(input) : input;
}
