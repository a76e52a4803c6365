import { isFields, ownOf, textOf, type Fields } from '../../core/fields.js';
import type { Option, TicketStatus } from '../../core/model.js';
import type { BillmanagerAssumptions } from './assumptions.js';
import { valueOf } from './readDocument.js';

/** A status by its id; one we know nothing of counts as open, so that its ticket can still be answered. */
export function statusOf({ statuses }: BillmanagerAssumptions, id: string, label?: string): TicketStatus {
  return { id, kind: ownOf(statuses, id) ?? 'open', ...(label && label !== id && { label }) };
}

/** The id of a row's status; without an id, the word that stands there. */
export function statusIdOf({ row: names }: BillmanagerAssumptions, row: Fields): string {
  const field = row[names.status];
  return (isFields(field) && textOf(field['$orig'])) || valueOf(field);
}

/** The status of a row, whether it says the id or only BILLmanager's word for it. */
export function readStatus(assumptions: BillmanagerAssumptions, row: Fields, words: readonly Option[]): TicketStatus {
  const word = valueOf(row[assumptions.row.status]);
  const id = statusIdOf(assumptions, row);
  const byWord = Object.hasOwn(assumptions.statuses, id) ? undefined : words.find(({ label }) => label === word);
  return statusOf(assumptions, byWord?.id ?? id, word);
}
