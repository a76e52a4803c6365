import type { NewTicket } from '../../core/adapter.js';
import type { Desk, Service, TicketSummary } from '../../core/model.js';
import type { Letter } from '../../core/rules/email/composeEmail.js';
import type { I18n } from '../../i18n/context.js';
import { fieldText } from '../TicketThread/fieldText.js';

/** A new ticket in the customer's words. Fields that the department does not ask for are left out: they may hold anything. */
export function letterOfTicket(
  { subject, body, departmentId, priorityId, fields = [] }: NewTicket,
  { departments, priorities }: Pick<Desk, 'departments' | 'priorities'>,
  service: Service | undefined,
  i18n: I18n,
): Letter {
  const department = departments.find(({ id }) => id === departmentId);
  const answers = (department?.fields ?? []).flatMap((schema) => {
    const value = fields.find(({ id }) => id === schema.id)?.value;
    return value === undefined
      ? []
      : [{ label: schema.label, type: schema.type, value: fieldText(value, schema, i18n) }];
  });
  return {
    subject,
    body,
    service,
    department: department?.label,
    priority: priorities.find(({ id }) => id === priorityId)?.label,
    fields: answers,
  };
}

/** A reply: what the ticket is about, and what was to be said in it. */
export function letterOfReply(
  { number, subject, department, service }: TicketSummary,
  body: string,
  known: Service | undefined,
): Letter {
  return { subject, body, ticketNumber: number, service: known ?? service, department: department?.label };
}
