import { TicketError, type TicketErrorCode } from '../../core/errors.js';
import { fieldsOf, isFields, ownOf, textOf, type Fields } from '../../core/fields.js';
import type { Option } from '../../core/model.js';
import { readJson } from '../../transport/readJson.js';
import type { BillmanagerAssumptions } from './assumptions.js';

/** The text of a wrapped value, `{ "$": "text" }`; '' when there is none. Of several the first. */
export function valueOf(field: unknown): string {
  const one: unknown = Array.isArray(field) ? field[0] : field;
  return textOf(isFields(one) ? one['$'] : one);
}

/** What may come as one, several or none at all, as a list. */
export function listOf(field: unknown): Fields[] {
  return [field].flat().filter(isFields);
}

/** The choices of a list in a form, by its name. */
export function optionsOf(doc: Fields, name: string): Option[] {
  return listOf(doc['slist'])
    .filter(({ $name }) => $name === name)
    .flatMap(({ val }) => listOf(val))
    .map((choice) => ({ id: textOf(choice['$key']), label: valueOf(choice) }))
    .filter(({ id, label }) => id !== '' && id !== 'null' && label.trim() !== '');
}

/**
 * The document of an answer.
 *
 * @throws {TicketError} What it stands for when it is an error, which also comes with the status 200.
 */
export async function readDocument(response: Response, assumptions: BillmanagerAssumptions): Promise<Fields> {
  const doc = fieldsOf(fieldsOf(await readJson(response))['doc']);
  if (doc['error'] !== undefined) throw errorOf(fieldsOf(doc['error']), assumptions);
  if (valueOf(doc['ok']).includes(assumptions.secondFactor))
    throw new TicketError('unauthorized', 'The customer must confirm the sign-in by a second factor');
  return doc;
}

function errorOf(error: Fields, { errors, parameters }: BillmanagerAssumptions): TicketError {
  const [type, object] = [textOf(error['$type']), textOf(error['$object'])];
  const code: TicketErrorCode = ownOf(errors, type) ?? 'unknown';
  const message = `BILLmanager refused: ${[type, object].filter(Boolean).join(' ')} ${valueOf(error['msg'])}`.trim();
  const name = fieldOf(object, parameters);
  return new TicketError(code, message, code === 'invalid' && name ? { fields: { [name]: 'was refused' } } : {});
}

/** What a parameter of BILLmanager is called in our requests. */
function fieldOf(parameter: string, parameters: BillmanagerAssumptions['parameters']): string | undefined {
  const { subject, message, department, priority, service, file } = parameters;
  if (subject.includes(parameter)) return 'subject';
  if (parameter.startsWith(file)) return 'attachments';
  const names = { [message]: 'body', [department]: 'departmentId', [priority]: 'priorityId', [service]: 'serviceId' };
  return ownOf(names, parameter);
}
