import type { FieldSchema, FieldValue } from '../../core/model.js';
import type { I18n } from '../../i18n/context.js';

/** What a customer answered in a further field, in words. Empty when they answered nothing. */
export function fieldText(
  value: FieldValue['value'],
  schema: FieldSchema | undefined,
  { messages, format }: I18n,
): string {
  if (schema?.type === 'secret') return value === '' ? '' : messages.thread.hidden;
  if (typeof value === 'boolean') return value ? messages.thread.yes : messages.thread.no;
  const label = (id: string) => schema?.options?.find((option) => option.id === id)?.label ?? id;
  if (Array.isArray(value)) return format.list(value.map(label));
  if (typeof value === 'number') return format.number(value);
  return schema?.type === 'date' && value ? format.date(value) : label(value);
}
