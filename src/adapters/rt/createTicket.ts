import type { NewTicket, WriteOptions } from '../../core/adapter.js';
import { isTicketError } from '../../core/errors.js';
import type { Ticket } from '../../core/model.js';
import { readBack } from '../../core/readBack.js';
import { refuse } from '../../core/refuse.js';
import { draftProblems, refuseProblems } from '../../core/rules/draftProblems.js';
import { idOf, type Context } from './context.js';
import { listDepartments, listServices } from './desk.js';
import { outgoingFiles } from './files.js';
import { getTicket } from './getTicket.js';
import { once } from './once.js';
import { both, ofRequestor } from './ticketSql.js';

/** Opens a ticket. Whose it is, the adapter knows and nobody says. */
export async function createTicket(context: Context, draft: NewTicket, write: WriteOptions): Promise<Ticket> {
  const { options, limits, priorities } = context;
  const { departmentId, priorityId, serviceId } = draft;
  const [departments, services] = await Promise.all([
    listDepartments(context),
    serviceId === undefined ? [] : listServices(context),
  ]);
  refuseProblems({
    ...draftProblems({ departments, priorities: [...priorities], limits }, draft),
    ...(serviceId !== undefined && !services.some(({ id }) => id === serviceId) && { serviceId: 'names no service' }),
  });
  const { login } = options.customer;
  const service = options.fields?.service;
  const priority = priorities.find(({ id }) => id === priorityId);
  const ticket = {
    Queue: departmentId ?? departments[0]?.id,
    Requestor: login,
    Subject: draft.subject,
    Content: draft.body,
    ContentType: 'text/plain',
    ...(priority && { Priority: priority.value }),
    Attachments: await outgoingFiles(context, draft),
  };
  const values = { ...(service && serviceId !== undefined && { [service]: serviceId }) };

  const made = await once(context, write, {
    payload: [ticket, values],
    find: async (condition) => {
      const query = both(ofRequestor(login), condition);
      return context.rows({ path: '/tickets', query: { query, fields: 'CustomFields' } });
    },
    async write(mark) {
      try {
        return await context.ask({ path: '/ticket', json: { ...ticket, CustomFields: { ...values, ...mark } } });
      } catch (error) {
        if (isTicketError(error) && error.code === 'not_found') throw refuse('departmentId', 'takes no tickets');
        throw error;
      }
    },
  });
  return readBack(getTicket(context, idOf(made)));
}
