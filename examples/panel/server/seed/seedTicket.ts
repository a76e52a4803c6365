import { randomBytes } from 'node:crypto';
import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { fold } from '../support/text.js';
import { drawScreenshot, type ScreenshotKind } from './drawScreenshot.js';
import type { PersonKey } from './people.js';
import type { ServiceKey } from './services.js';

/** A file on a message: a small picture that is drawn, or a text. */
type DemoFile = { name: string; picture: ScreenshotKind } | { name: string; text: string };

/** What happened to a ticket, in order. `after` is in hours since the step before. */
type DemoStep = { by: PersonKey; after: number } & (
  | { say: string; files?: readonly DemoFile[] }
  | { note: string }
  | { status: 'open' | 'in_progress' | 'answered' | 'closed'; was: string }
  | { priority: string; was: string }
  | { department: string; was: string }
);

export interface DemoTicket {
  customer: PersonKey;
  subject: string;
  department: string;
  priority: string;
  service?: ServiceKey;
  status: 'open' | 'in_progress' | 'answered' | 'closed';
  assignee?: PersonKey;
  /** Hours between its beginning and the first start of the panel. */
  age: number;
  rating?: { score: number; comment?: string };
  /** Whether the customer has seen all of it. @default true */
  read?: boolean;
  steps: readonly DemoStep[];
}

/** The ids in the database by the keys of the demo. */
export interface SeedIds {
  people: Record<PersonKey, number>;
  services: Record<ServiceKey, number>;
}

const staff: readonly PersonKey[] = ['pavel', 'emma'];
const hour = 3_600_000;

/** Writes a ticket with its whole story. */
export async function seedTicket(tx: Queryable, ticket: DemoTicket, ids: SeedIds, now: Date): Promise<void> {
  const started = new Date(now.getTime() - ticket.age * hour);
  const times = timesOf(ticket, started);
  const updated = times.at(-1) ?? started;
  const lastMessage = ticket.steps.findLastIndex((step) => 'say' in step);
  const lastAuthor = staff.includes(ticket.steps[lastMessage]?.by ?? ticket.customer) ? 'staff' : 'customer';
  const waits = lastAuthor === 'customer' && ticket.status !== 'closed';
  const [row] = await tx.query<{ id: number }>(sql`
    insert into tickets (customer_id, subject, subject_key, department_id, priority_id, service_id, status, assignee_id,
      rating_score, rating_comment, last_author, waiting_since, closed_at, mail_token, created_at, updated_at)
    values (${ids.people[ticket.customer]}, ${ticket.subject}, ${fold(ticket.subject)}, ${ticket.department},
      ${ticket.priority}, ${ticket.service && ids.services[ticket.service]}, ${ticket.status},
      ${ticket.assignee && ids.people[ticket.assignee]}, ${ticket.rating?.score}, ${ticket.rating?.comment},
      ${lastAuthor}, ${waits ? times[lastMessage] : null}, ${ticket.status === 'closed' ? updated : null},
      ${randomBytes(6).toString('hex')}, ${started}, ${updated})
    returning id`);
  const id = row?.id ?? 0;
  for (const [index, step] of ticket.steps.entries()) await seedStep(tx, id, step, ids.people, times[index] ?? started);
  await markRead(tx, ticket, id, ids.people);
}

function timesOf({ steps }: DemoTicket, started: Date): Date[] {
  let time = started.getTime();
  return steps.map(({ after }) => new Date((time += after * hour)));
}

async function seedStep(tx: Queryable, ticketId: number, step: DemoStep, people: SeedIds['people'], at: Date) {
  const by = people[step.by];
  if ('note' in step) {
    await tx.query(sql`
      insert into notes (ticket_id, author_id, body, created_at) values (${ticketId}, ${by}, ${step.note}, ${at})`);
  } else if ('say' in step) {
    const role = staff.includes(step.by) ? 'staff' : 'customer';
    const [message] = await tx.query<{ id: number }>(sql`
      insert into messages (ticket_id, author_id, author_role, body, search_text, created_at)
      values (${ticketId}, ${by}, ${role}, ${step.say}, ${fold(step.say)}, ${at}) returning id`);
    for (const file of step.files ?? []) await seedFile(tx, file, by, message?.id ?? 0, at);
  } else {
    const [field, to] = Object.entries(step).find(([key]) => ['status', 'priority', 'department'].includes(key)) ?? [];
    await tx.query(sql`
      insert into ticket_events (ticket_id, actor_id, field, from_id, to_id, at)
      values (${ticketId}, ${by}, ${field}, ${step.was}, ${to}, ${at})`);
  }
}

async function seedFile(tx: Queryable, file: DemoFile, uploader: number, messageId: number, at: Date): Promise<void> {
  const content = 'picture' in file ? drawScreenshot(file.picture) : Buffer.from(file.text);
  const mediaType = 'picture' in file ? 'image/png' : 'text/plain';
  await tx.query(sql`
    insert into attachments (id, uploader_id, message_id, name, media_type, size, content, created_at)
    values (${randomBytes(16).toString('hex')}, ${uploader}, ${messageId}, ${file.name}, ${mediaType},
      ${content.byteLength}, ${content}, ${at})`);
}

/** The customer has seen all, or all but the last answers; staff have seen what they have answered. */
async function markRead(tx: Queryable, ticket: DemoTicket, id: number, people: SeedIds['people']): Promise<void> {
  const seen = (ticket.read ?? true) ? sql`max(id)` : sql`max(id) filter (where author_role = 'customer')`;
  await tx.query(sql`
    insert into reads (user_id, ticket_id, last_message_id)
    select ${people[ticket.customer]}::bigint, ${id}::bigint, ${seen} from messages where ticket_id = ${id}`);
  for (const key of staff)
    await tx.query(sql`
      insert into reads (user_id, ticket_id, last_message_id)
      select ${people[key]}::bigint, ${id}::bigint, max(id) from messages
      where ticket_id = ${id} and id <= (select max(id) from messages where ticket_id = ${id} and author_role = 'staff')
      having max(id) is not null`);
}
