import { randomBytes } from 'node:crypto';
import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import type { Locale } from '../locale.js';
import { hangAttachments } from './attachments.js';
import { recordChange } from './changes.js';
import { limits } from './desk.js';
import { fieldProblems, keptFields } from './fields.js';
import { limitWrites } from './limitWrites.js';
import { getTicket } from './getTicket.js';
import { once } from './once.js';
import type { FieldSchema, NewTicket, Ticket, WriteOptions } from './port.js';
import { forbidden, refuse } from './refuse.js';
import type { Scope } from './scope.js';
import { fold, isBlank, oneLine, storable } from './text.js';
import { rowId } from './ticketRows.js';
import { checkBody, writeMessage } from './writeMessage.js';

/** Writes a ticket, its first message, its files, its mail and its change: all of them or none. */
export function createTicket(scope: Scope, draft: NewTicket, options: WriteOptions): Promise<Ticket> {
  const { viewer, clock, mailer } = scope;
  if (viewer.role === 'staff') throw forbidden(viewer, 'create tickets');
  const { attachments = [], ...rest } = draft;
  const payload = { ...rest, attachments: attachments.map(({ id }) => id) };

  return once(scope, options, 'create', payload, async (tx) => {
    const checked = await check(tx, scope, draft);
    const now = clock();
    await limitWrites(tx, scope, 'tickets');
    const [row] = await tx.query<{ id: number }>(sql`
      insert into tickets (customer_id, subject, subject_key, department_id, priority_id, service_id, status, fields,
        follow_up_of, last_author, waiting_since, mail_token, created_at, updated_at)
      values (${viewer.id}, ${checked.subject}, ${fold(checked.subject)}, ${checked.departmentId},
        ${checked.priorityId}, ${checked.serviceId}, 'open', ${JSON.stringify(checked.fields)}::jsonb,
        ${checked.followUpOf}, 'customer', ${now}, ${randomBytes(6).toString('hex')}, ${now}, ${now})
      returning id`);
    const id = row?.id ?? 0;
    const messageId = await writeMessage(tx, scope, id, draft.body, options.clientRef);
    await hangAttachments(tx, scope, messageId, attachments);
    await mailer.ticketCreated(tx, id);
    const change = {
      ticketId: id,
      customerId: viewer.id,
      kind: 'ticket',
      onlyFor: 'all',
      authorId: viewer.id,
    } as const;
    await recordChange(tx, change, now);
    return getTicket(tx, scope, String(id));
  });
}

/** Refuses at once everything that is wrong with a draft, else says what it comes to. */
async function check(tx: Queryable, { viewer }: Scope, draft: NewTicket) {
  const problems: Parameters<typeof refuse>[1] = {};
  const subject = oneLine(draft.subject);
  if (isBlank(subject)) problems['subject'] = 'blank';
  else if (subject.length > limits.maxSubjectLength) problems['subject'] = 'tooLong';
  const bodyProblem = checkBody(draft.body);
  if (bodyProblem) problems['body'] = bodyProblem;

  const departments = await tx.query<{ id: string; fields: Record<Locale, FieldSchema[]> | null }>(
    sql`select id, fields from departments order by position`,
  );
  const department = departments.find(({ id }) => draft.departmentId === undefined || id === draft.departmentId);
  if (!department) problems['departmentId'] = 'unknownChoice';

  const priorities = await tx.query<{ id: string; is_default: boolean }>(
    sql`select id, is_default from priorities order by is_default desc, position`,
  );
  const priority = priorities.find(({ id }) => draft.priorityId === undefined || id === draft.priorityId);
  if (!priority) problems['priorityId'] = 'unknownChoice';

  const serviceId = draft.serviceId === undefined ? undefined : (rowId(draft.serviceId) ?? 0);
  const [service] = await tx.query(sql`select 1 from services where id = ${serviceId ?? 0} and user_id = ${viewer.id}`);
  if (serviceId !== undefined && !service) problems['serviceId'] = 'unknownChoice';

  const followUpOf = draft.followUpOf === undefined ? undefined : (rowId(draft.followUpOf) ?? 0);
  const [closed] = await tx.query(sql`
    select 1 from tickets where id = ${followUpOf ?? 0} and customer_id = ${viewer.id} and status = 'closed'`);
  if (followUpOf !== undefined && !closed) problems['followUpOf'] = 'notContinuable';

  const schemas = department?.fields ?? { en: [], ru: [] };
  const values = draft.fields ?? [];
  Object.assign(problems, fieldProblems(schemas[viewer.locale], values));
  if (!department || !priority || Object.keys(problems).length > 0) throw refuse(viewer, problems);
  return {
    subject: storable(subject),
    departmentId: department.id,
    priorityId: priority.id,
    serviceId,
    followUpOf,
    fields: values.length > 0 ? keptFields(schemas, values) : null,
  };
}
