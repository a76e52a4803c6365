import { textOf, type Fields } from '../../core/fields.js';
import type { Person } from '../../core/model.js';
import { idOf, loginsOf, sameLogin, type Context } from './context.js';

/** Whether a ticket is the customer's. */
export const isOwn = ({ me }: Context, ticket: Fields): boolean => loginsOf(ticket['Requestor']).includes(me);

/** Who this is to the customer. Whoever has a ticket or gets copies of it is a customer too; all others are the staff. */
function roleOf({ me }: Context, ticket: Fields, login: string): Person['role'] {
  const wanted = sameLogin(login);
  if (wanted === 'rt_system' || wanted === 'nobody') return 'system';
  const customers = [me, ...loginsOf(ticket['Requestor']), ...loginsOf(ticket['Cc'])];
  return customers.includes(wanted) ? 'customer' : 'staff';
}

/** Who did something at a ticket. */
export function personOf(context: Context, ticket: Fields, transaction: Fields): Person {
  const { options, me } = context;
  const login = idOf(transaction['Creator']);
  const role = roleOf(context, ticket, login);
  const isMe = sameLogin(login) === me;
  const name = isMe ? textOf(options.customer.name) : role === 'staff' ? options.staffName?.(login) : undefined;
  return { role, ...(name && { name }), ...(isMe && { me: true }) };
}
