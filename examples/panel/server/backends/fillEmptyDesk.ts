import { randomUUID } from 'node:crypto';
import { sql } from '../db/sql.js';
import { drawScreenshot } from '../seed/drawScreenshot.js';
import { outsideTickets } from '../seed/outsideTickets.js';
import { demoPeople, type PersonKey } from '../seed/people.js';
import type { DemoTicket } from '../seed/seedTicket.js';
import { demoServices } from '../seed/services.js';
import type { Desk, NewTicket, PreparedAttachment, TicketAdapter } from '../support/port.js';
import type { SupportContext } from '../support/scope.js';
import type { Viewer } from '../viewer.js';
import type { Backend } from './backend.js';
import { customersDesk } from './customersDesk.js';

type Said = Extract<DemoTicket['steps'][number], { say: string }>;

/**
 * Gives every customer of the demo who has no requests on a helpdesk a few, with answers: a first look should not be
 * at an empty page. Does nothing when the panel was not told how to answer there.
 *
 * @param isOver Asked between two steps: whether to leave the rest undone.
 */
export async function fillEmptyDesk(context: SupportContext, backend: Backend, isOver: () => boolean): Promise<void> {
  if (!backend.answer) return;
  const deskOf = customersDesk(context, backend);
  for (const { key, email, role } of demoPeople) {
    if (role !== 'customer' || isOver()) continue;
    const [person] = await context.db.query<Omit<Viewer, 'session'>>(
      sql`select id, role, email, name, locale from users where email = ${email}`,
    );
    if (!person) continue;
    const adapter = await deskOf({ ...person, session: '' });
    const { items } = await adapter.listTickets({ limit: 1 });
    if (items.length > 0) continue;
    for (const ticket of outsideTickets.filter(({ customer }) => customer === key))
      if (!isOver()) await write(ticket, key, adapter, backend);
  }
}

async function write(ticket: DemoTicket, customer: PersonKey, adapter: TicketAdapter, backend: Backend) {
  const [first, ...others] = ticket.steps.filter((step): step is Said & typeof step => 'say' in step);
  if (!first) return;
  const { id } = await adapter.createTicket(
    {
      ...choose(ticket, await adapter.loadDesk()),
      ...(await serviceOf(ticket, adapter)),
      subject: ticket.subject,
      body: first.say,
      attachments: await prepare(first, adapter),
    },
    { clientRef: randomUUID() },
  );
  for (const step of others)
    if (step.by === customer) await adapter.reply(id, { body: step.say }, { clientRef: randomUUID() });
    else await backend.answer?.(id, step.say);
  if (ticket.status === 'closed') await adapter.closeTicket?.(id, { clientRef: randomUUID() });
}

/** The department and the priority there that come nearest. */
function choose({ department, priority }: DemoTicket, desk: Desk): Pick<NewTicket, 'departmentId' | 'priorityId'> {
  const meant = department === 'billing' ? /bill|invoice/i : /support|technical/i;
  const departmentId = (desk.departments.find(({ label }) => meant.test(label)) ?? desk.departments[0])?.id;
  const priorityId = desk.priorities.find(({ id, label }) => id === priority || label.toLowerCase() === priority)?.id;
  return { ...(departmentId !== undefined && { departmentId }), ...(priorityId !== undefined && { priorityId }) };
}

async function serviceOf({ service }: DemoTicket, adapter: TicketAdapter): Promise<Pick<NewTicket, 'serviceId'>> {
  const title = demoServices.find(({ key }) => key === service)?.title;
  if (title === undefined || !adapter.listServices) return {};
  const { items } = await adapter.listServices({});
  const found = items.find(({ label }) => label === title);
  return found ? { serviceId: found.id } : {};
}

function prepare({ files = [] }: Said, adapter: TicketAdapter): Promise<PreparedAttachment[]> {
  return Promise.all(
    files.map(async (one) => {
      const [content, type] =
        'picture' in one ? [new Uint8Array(drawScreenshot(one.picture)), 'image/png'] : [one.text, 'text/plain'];
      const file = new File([content], one.name, { type });
      if (adapter.prepareAttachment) return adapter.prepareAttachment(file);
      return { id: randomUUID(), name: one.name, mediaType: type, size: file.size, file };
    }),
  );
}
