import { isBlank } from '../../core/rules/isBlank.js';
import type { DraftValue } from '../../core/drafts/draftRecord.js';
import type { FieldInput, FormValues, TicketPrefill } from './values.js';

const choices = ['serviceId', 'departmentId', 'priorityId'] as const;

/** As `fieldKey` begins the name of what is asked for in secret: that is never kept. */
const isSecret = (key: string) => key.startsWith('secret-');

/**
 * Where a request is written, as drafts are named: two ways to begin do not mix.
 *
 * @param index Which of those that were made of one message.
 */
export function draftPlace(prefill: TicketPrefill = {}, index: number): string {
  const { followUpOf, serviceId } = prefill;
  const service = serviceId ? `:service:${encodeURIComponent(serviceId)}` : '';
  const way = followUpOf === undefined ? service : `:followUp:${encodeURIComponent(followUpOf)}`;
  return `new${way}${index > 0 ? `:${index + 1}` : ''}`;
}

/** Which of those that were made of one message stands at a place, if any: from 1. */
export function indexOfPlace(place: string, first: string): number | undefined {
  const number = place.startsWith(`${first}:`) ? /^\d+$/.exec(place.slice(first.length + 1))?.[0] : undefined;
  return number === undefined ? undefined : Number(number) - 1;
}

/** Whether there is anything of the customer's own: what is only chosen, or was there from the beginning, is nothing. */
export function isWritten(values: FormValues, initial: FormValues): boolean {
  const isOwn = (value: FieldInput, first: FieldInput | undefined) =>
    String(value) !== String(first) && !isBlank(String(value));
  const { subject, body, fields } = values;
  return (
    isOwn(subject, initial.subject) ||
    isOwn(body, initial.body) ||
    Object.entries(fields).some(([key, value]) => !isSecret(key) && isOwn(value, initial.fields[key]))
  );
}

/** What is kept of it. */
export function toDraft({ subject, body, followUpOf, fields, ...others }: FormValues): Record<string, DraftValue> {
  const open = Object.entries(fields).filter(([key]) => !isSecret(key));
  return {
    subject,
    body,
    ...(followUpOf && { followUpOf }),
    ...Object.fromEntries(choices.map((name) => [name, others[name]])),
    ...Object.fromEntries(open.map(([key, value]) => [`fields.${key}`, value])),
  };
}

/** What goes into the fields of what was kept: the desk may ask for other things by now. */
export function fromDraft(
  kept: Readonly<Record<string, DraftValue>>,
  initial: FormValues,
  known: Record<(typeof choices)[number], (id: string) => boolean>,
): FormValues {
  const text = (name: string, otherwise: string) => (typeof kept[name] === 'string' ? kept[name] : otherwise);
  const choice = (name: (typeof choices)[number]) => {
    const id = text(name, initial[name]);
    return id === '' || known[name](id) ? id : initial[name];
  };
  const fields = Object.entries(initial.fields).map(([key, first]): [string, FieldInput] => {
    const value = isSecret(key) ? undefined : kept[`fields.${key}`];
    if (Array.isArray(value) && Array.isArray(first)) return [key, [...(value as readonly string[])]];
    return [
      key,
      typeof value === typeof first && !Array.isArray(value) && !Array.isArray(first) ? (value as FieldInput) : first,
    ];
  });
  return {
    subject: text('subject', initial.subject),
    body: text('body', initial.body),
    serviceId: choice('serviceId'),
    departmentId: choice('departmentId'),
    priorityId: choice('priorityId'),
    followUpOf: text('followUpOf', initial.followUpOf),
    fields: Object.fromEntries(fields),
  };
}
