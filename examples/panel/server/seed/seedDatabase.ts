import { addPerson } from '../account/addPerson.js';
import { addService } from '../account/addService.js';
import { hashPassword } from '../auth/passwords.js';
import type { Database, Queryable } from '../db/database.js';
import { setupLock } from '../db/migrate.js';
import { sql } from '../db/sql.js';
import { demoArticles } from './articles.js';
import { demoDepartments, demoPriorities } from './desk.js';
import { demoIncidents } from './incidents.js';
import { demoPeople } from './people.js';
import { demoServices } from './services.js';
import { seedTicket, type SeedIds } from './seedTicket.js';
import { demoTickets } from './tickets.js';

const day = 86_400_000;

/** Fills an empty database with a small hosting company. Answers whether it did: one that has users stays as it is. */
export function seedDatabase(db: Database, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.query(sql`select pg_advisory_xact_lock(${setupLock})`);
    const [someone] = await tx.query(sql`select 1 from users limit 1`);
    if (someone) return false;
    await seedDesk(tx);
    const people = await seedPeople(tx, now);
    const services = await seedServices(tx, people, now);
    await seedIncidents(tx, services, now);
    for (const ticket of demoTickets) await seedTicket(tx, ticket, { people, services }, now);
    return true;
  });
}

async function seedDesk(tx: Queryable): Promise<void> {
  for (const [
    position,
    { id, label, description, replyTime, fields, needs = [], prompts, hours },
  ] of demoDepartments.entries())
    await tx.query(sql`
      insert into departments (id, position, label, description, reply_time, fields, needs, prompts, hours)
      values (${id}, ${position}, ${json(label)}::jsonb, ${json(description)}::jsonb, ${replyTime},
        ${fields ? json(fields) : null}::jsonb, ${needs}::text[], ${prompts ? json(prompts) : null}::jsonb,
        ${hours ? json(hours) : null}::jsonb)`);
  for (const [
    position,
    { id, label, description, urgent = false, default: isDefault = false },
  ] of demoPriorities.entries())
    await tx.query(sql`
      insert into priorities (id, position, label, description, urgent, is_default)
      values (${id}, ${position}, ${json(label)}::jsonb, ${json(description)}::jsonb, ${urgent}, ${isDefault})`);
  for (const [position, { id, title, excerpt, body, keywords }] of demoArticles.entries())
    await tx.query(sql`
      insert into articles (id, position, title, excerpt, body, keywords)
      values (${id}, ${position}, ${json(title)}::jsonb, ${json(excerpt)}::jsonb, ${json(body)}::jsonb,
        ${json(keywords)}::jsonb)`);
}

async function seedPeople(tx: Queryable, now: Date): Promise<SeedIds['people']> {
  const hashes = await Promise.all(demoPeople.map(({ password }) => hashPassword(password)));
  const ids: Partial<Record<string, number>> = {};
  for (const [index, { key, password: _, ...person }] of demoPeople.entries())
    ids[key] = await addPerson(tx, {
      ...person,
      passwordHash: hashes[index] ?? '',
      createdAt: new Date(now.getTime() - (400 + index * 90) * day),
    });
  return ids as SeedIds['people'];
}

async function seedServices(tx: Queryable, people: SeedIds['people'], now: Date): Promise<SeedIds['services']> {
  const ids: Partial<Record<string, number>> = {};
  for (const { key, owner, expiresIn, ...service } of demoServices) {
    const expiresAt = new Date(now.getTime() + expiresIn * day);
    ids[key] = await addService(tx, { ...service, userId: people[owner], expiresAt });
  }
  return ids as SeedIds['services'];
}

async function seedIncidents(tx: Queryable, ids: SeedIds['services'], now: Date): Promise<void> {
  const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
  for (const { title, text, services, began, until } of demoIncidents) {
    const [row] = await tx.query<{ id: number }>(sql`
      insert into incidents (title, body, since, expected_until)
      values (${json(title)}::jsonb, ${json(text)}::jsonb, ${hours(-began)}, ${hours(until)}) returning id`);
    for (const key of services)
      await tx.query(sql`insert into incident_services (incident_id, service_id) values (${row?.id}, ${ids[key]})`);
  }
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
