import { sql } from '../db/sql.js';
import { recordChange } from './changes.js';
import { lockTicket } from './getTicket.js';
import { listParticipants } from './listParticipants.js';
import { once } from './once.js';
import type { Person, WriteOptions } from './port.js';
import { forbidden, refuse } from './refuse.js';
import type { Scope } from './scope.js';
import { writeEvent } from './writeEvent.js';

const maxParticipants = 5;

/** Replaces the addresses that get copies. */
export function setParticipants(scope: Scope, id: string, emails: string[], options: WriteOptions): Promise<Person[]> {
  const { viewer, clock } = scope;
  const wanted = [...new Set(emails.map((email) => email.trim().toLowerCase()))];
  return once(scope, options, `participants ${id}`, wanted, async (tx) => {
    const ticket = await lockTicket(tx, viewer, id);
    if (ticket.status === 'closed') throw forbidden(viewer, 'change who follows a closed ticket');
    if (wanted.length > maxParticipants) throw refuse(viewer, { participants: 'tooManyPeople' });
    if (!wanted.every(isEmail)) throw refuse(viewer, { participants: 'badEmail' });
    const before = (await listParticipants(tx, ticket.id)).flatMap(({ email }) => email ?? []);
    await tx.query(sql`delete from participants where ticket_id = ${ticket.id}`);
    for (const [position, email] of wanted.entries())
      await tx.query(
        sql`insert into participants (ticket_id, position, email) values (${ticket.id}, ${position}, ${email})`,
      );
    const gone = before.filter((email) => !wanted.includes(email));
    const come = wanted.filter((email) => !before.includes(email));
    for (const from of gone) await writeEvent(tx, scope, ticket.id, { field: 'participant', from });
    for (const to of come) await writeEvent(tx, scope, ticket.id, { field: 'participant', to });
    await recordChange(
      tx,
      { ticketId: ticket.id, customerId: ticket.customer_id, kind: 'ticket', onlyFor: 'all', authorId: viewer.id },
      clock(),
    );
    return listParticipants(tx, ticket.id);
  });
}

function isEmail(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s<>"(),:;@\\[\]\p{Cc}]+@[^\s<>"(),:;@\\[\]\p{Cc}]+\.[^\s<>"(),:;@\\[\]\p{Cc}]+$/u.test(text)
  );
}
