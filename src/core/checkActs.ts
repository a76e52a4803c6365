/** The last look at what an adapter answers to what a customer does with a message or a ticket. See `checkShape.ts`. */
import { attempt, listOf, type Read } from './border/read.js';
import { readMessage } from './border/readThread.js';
import { person } from './border/readTicket.js';
import type { Skip } from './checkShape.js';
import { TicketError } from './errors.js';
import type { Message, Person } from './model.js';

const nobody: Skip = () => undefined;

function readOr<T>(read: Read<T>, value: unknown, what: string): T {
  const copy = attempt(() => read(value, nobody));
  if (copy === undefined) throw new TicketError('malformed', `The adapter answered something that is not ${what}.`);
  return copy;
}

export const checkMessage = (value: unknown): Message => readOr(readMessage, value, 'a message');

export const checkPersons = (value: unknown): Person[] => readOr(listOf(person), value, 'a list of persons');
