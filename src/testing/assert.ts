import { isTicketError, type TicketError, type TicketErrorCode } from '../core/errors.js';

/** Says in which way an adapter does not keep the contract. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError';
}

/** Fails with a sentence unless the condition holds. */
export function check(condition: unknown, otherwise: string): asserts condition {
  if (!condition) throw new ConformanceError(otherwise);
}

/** Fails unless both are the same, compared as JSON. */
export function equal<T>(actual: T, expected: T, what: string): void {
  const [got, wanted] = [show(actual), show(expected)];
  if (got !== wanted) throw new ConformanceError(`${what}: expected ${short(wanted)}, got ${short(got)}`);
}

/** Waits for a refusal with one of these codes and answers it; success or another error fails. */
export async function refused(
  call: Promise<unknown>,
  codes: TicketErrorCode | readonly TicketErrorCode[],
  what: string,
): Promise<TicketError> {
  const wanted = [codes].flat();
  let answer: unknown;
  try {
    answer = await call;
  } catch (error) {
    if (!isTicketError(error)) throw error;
    if (wanted.includes(error.code)) return error;
    throw new ConformanceError(`${what}: expected ${wanted.join(' or ')}, got ${error.code} (${error.message})`);
  }
  throw new ConformanceError(`${what}: expected ${wanted.join(' or ')}, but it was accepted: ${short(show(answer))}`);
}

/** As `refused` with `invalid`, and the reason must be given for this field. */
export async function refusedField(call: Promise<unknown>, field: string, what: string): Promise<void> {
  const error = await refused(call, 'invalid', what);
  check(
    error.fields && Object.hasOwn(error.fields, field),
    `${what}: the error must say why in fields.${field}, it has ${show(Object.keys(error.fields ?? {}))}`,
  );
}

/** Fails when something is there twice. */
export function unique(values: readonly string[], what: string): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  check(twice === undefined, `${what}: ${show(twice)} is there twice`);
}

/** Fails unless both hold the same, in any order. */
export function sameMembers(actual: readonly string[], expected: readonly string[], what: string): void {
  equal(actual.toSorted(), expected.toSorted(), what);
}

/** What a value looks like in a message. */
export function show(value: unknown): string {
  if (value instanceof Blob) return `Blob(${value.size} bytes, ${value.type})`;
  return JSON.stringify(value) ?? String(value);
}

function short(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}… (${text.length} characters)` : text;
}
