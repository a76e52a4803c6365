import type { NewReply, NewTicket } from '../adapter.js';
import { TicketError } from '../errors.js';
import type { Desk } from '../model.js';
import { isBlank } from './isBlank.js';

/** Characters. What mail and every desk we know can carry in a subject. */
export const longestSubject = 255;

/** Why fields of a request are refused, by their names. */
export type Problems = Record<string, string>;

/** What is wrong with a message under a desk's limits: blank (unless files come with it), too long, too many files. */
export function messageProblems({ limits }: Pick<Desk, 'limits'>, { body, attachments = [] }: NewReply): Problems {
  const { maxBodyLength = Infinity, maxFiles = Infinity } = limits;
  return {
    ...(attachments.length === 0 && isBlank(body) && { body: 'is blank' }),
    ...(body.length > maxBodyLength && { body: `is longer than ${maxBodyLength} characters` }),
    ...(attachments.length > maxFiles && { attachments: `are more than ${maxFiles}` }),
  };
}

/** What is wrong with a new ticket at this desk. Whose the service is, only the backend knows. */
export function draftProblems(desk: Pick<Desk, 'departments' | 'priorities' | 'limits'>, draft: NewTicket): Problems {
  const { subject, departmentId, priorityId } = draft;
  const isOneOf = (options: readonly { id: string }[], wanted: string | undefined) =>
    wanted === undefined || options.some(({ id }) => id === wanted);
  return {
    ...(isBlank(subject) && { subject: 'is blank' }),
    ...(subject.length > longestSubject && { subject: `is longer than ${longestSubject} characters` }),
    ...(!isOneOf(desk.departments, departmentId) && { departmentId: 'names no department' }),
    ...(!isOneOf(desk.priorities, priorityId) && { priorityId: 'names no priority' }),
    ...messageProblems(desk, draft),
  };
}

/** @throws {TicketError} `invalid`, with every problem at its field, when there is one. */
export function refuseProblems(problems: Problems): void {
  const first = Object.entries(problems)[0];
  if (first) throw new TicketError('invalid', first.join(': '), { fields: problems });
}
