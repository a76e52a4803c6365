import { fieldsOf, textOf, type Fields } from '../../core/fields.js';
import type { Ticket } from '../../core/model.js';
import { checkId, notFound, type Context } from './context.js';
import { loadLastAuthors } from './lastAuthors.js';
import { isOwn } from './people.js';
import { readTicket } from './readTicket.js';

/** What RT says of a ticket, when it is the customer's. */
export async function loadOwn(context: Context, id: string): Promise<Fields> {
  const row = fieldsOf(await context.ask({ path: `/ticket/${checkId(id)}`, query: { 'fields[Queue]': 'Name' } }));
  // RT's rights may be wider than they should be.
  if (!isOwn(context, row) || row['Status'] === 'deleted') throw notFound();
  return row;
}

export async function getTicket(context: Context, id: string): Promise<Ticket> {
  const row = await loadOwn(context, id);
  const authors = await loadLastAuthors(context, [row]);
  return readTicket(context, row, authors.get(textOf(row['id'])));
}
