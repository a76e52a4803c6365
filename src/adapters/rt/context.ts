import { TicketError } from '../../core/errors.js';
import { isFields, textOf, type Fields } from '../../core/fields.js';
import type { Limits, Option, StatusKind } from '../../core/model.js';
import type { Connection } from './connectRt.js';
import type { RtAdapterOptions, RtPriority } from './options.js';

/** What every method works with. */
export interface Context extends Connection {
  options: RtAdapterOptions;
  /** The customer's login, as logins are compared. */
  me: string;
  statuses: Readonly<Record<string, StatusKind>>;
  priorities: readonly RtPriority[];
  limits: Limits;
  /** Which ids a service may have here, when the host says so. */
  services: readonly Option[];
}

export const defaultStatuses: Readonly<Record<string, StatusKind>> = {
  new: 'open',
  open: 'in_progress',
  stalled: 'in_progress',
  resolved: 'closed',
  rejected: 'closed',
};

export const defaultPriorities: readonly RtPriority[] = [
  { id: 'low', label: 'Low', value: 0 },
  { id: 'medium', label: 'Medium', value: 50 },
  { id: 'high', label: 'High', value: 100 },
];

/** RT does not mind the case of logins. */
export const sameLogin = (login: string): string => login.toLowerCase();

/** The id of something that RT describes by an object. */
export const idOf = (value: unknown): string => (isFields(value) ? textOf(value['id']) : textOf(value));

/** The logins of a role. A group in it has a number, which may be somebody's login as well. */
export const loginsOf = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (isFields(one) && one['type'] === 'group' ? [] : sameLogin(idOf(one))));

/** The first value of a custom field; `undefined` when there is none, or no such field is configured. */
export function valueOf(row: Fields, name: string | undefined): string | undefined {
  const fields: unknown = row['CustomFields'];
  const field = Array.isArray(fields) ? fields.filter(isFields).find((one) => one['name'] === name) : undefined;
  const values: unknown = field?.['values'];
  return (Array.isArray(values) && textOf(values[0])) || undefined;
}

/** What RT could not even look for is not there. */
export function checkId(id: string): string {
  if (!/^\d{1,9}$/.test(id)) throw notFound();
  return id;
}

export const notFound = (): TicketError => new TicketError('not_found', 'There is no such thing in RT');
