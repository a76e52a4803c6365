import { check, equal, refused, refusedField, unique } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import { allMessages, allTickets } from '../walk.js';
import { only } from '../only.js';

const longAgo = 'no-such-id-5f1c';

export const createCases: CaseGroup = {
  group: 'create',
  cases: {
    'answers the new ticket, open, with a number': async ({ customer, draft, ref }) => {
      const wanted = draft();
      const ticket = await customer.createTicket(wanted, ref());

      equal(ticket.subject, wanted.subject, 'subject');
      check(ticket.status.kind !== 'closed', 'a new ticket must not be closed');
      check(ticket.number !== '', 'a new ticket must have a number that people can say');
      check(ticket.can.reply, 'a new ticket must take replies');
    },

    'is there at once, opened and in the list': async ({ customer, create }) => {
      const { id, number } = await create();
      const opened = await customer.getTicket(id);
      const listed = (await allTickets(customer)).filter((ticket) => ticket.id === id);

      equal([opened.id, opened.number], [id, number], 'id and number of the opened ticket');
      equal(
        listed.map((ticket) => ticket.number),
        [number],
        'the ticket in the list',
      );
    },

    'begins the thread with the message, by the customer': async ({ customer, draft, ref }) => {
      const wanted = draft();
      const { id } = await customer.createTicket(wanted, ref());
      const [first, ...rest] = await allMessages(customer, id);

      check(first, 'the thread must have a message');
      check(first.body.value.includes(wanted.body), 'the first message must be what was written');
      equal(first.author.role, 'customer', 'role of its author');
      check(first.author.me, 'its author must be marked as the signed-in person (me)');
      equal(rest.filter(({ author }) => author.role === 'customer').length, 0, 'further messages of the customer');
    },

    'keeps the chosen department and priority': async ({ customer, create }) => {
      const { departments, priorities } = await customer.loadDesk();
      const [department, priority] = [departments.at(-1), priorities.at(-1)];
      only(department ?? priority, 'the desk has neither departments nor priorities');
      only(!department?.fields?.some(({ required }) => required), 'the last department asks for further fields');
      const { id } = await create({
        ...(department && { departmentId: department.id }),
        ...(priority && { priorityId: priority.id }),
      });
      const ticket = await customer.getTicket(id);

      if (department) equal(ticket.department?.id, department.id, 'department');
      if (priority) equal(ticket.priority?.id, priority.id, 'priority');
    },

    'keeps the chosen service': async ({ customer, having, create }) => {
      const { items } = await having(['listServices']).listServices({});
      const service = items[0];
      only(service, 'the customer has no services');
      const { id } = await create({ serviceId: service.id });

      equal((await customer.getTicket(id)).service?.id, service.id, 'service');
    },

    'gives every ticket an id and a number of its own': async ({ createEach }) => {
      const created = await createEach([{}, {}, {}]);

      unique(
        created.map(({ id }) => id),
        'ids',
      );
      unique(
        created.map(({ number }) => number),
        'numbers',
      );
    },

    'was not updated before it was created': async ({ customer, create }) => {
      const { id } = await create();
      const { createdAt, updatedAt } = await customer.getTicket(id);

      check(Date.parse(updatedAt) >= Date.parse(createdAt), `created ${createdAt}, updated ${updatedAt}`);
    },

    'permits only what the adapter can do': async ({ customer, create }) => {
      const { can } = await create();

      check(!can.close || customer.closeTicket, 'can.close without closeTicket');
      check(!can.reopen || customer.reopenTicket, 'can.reopen without reopenTicket');
      check(!can.rate || customer.rate, 'can.rate without rate');
      check(!can.edit || customer.editMessage, 'can.edit without editMessage');
      check(!can.attach || customer.capabilities.attachments !== 'none', 'can.attach without attachments');
    },

    'refuses a blank subject, and says so at the field': async ({ create }) => {
      await refusedField(create({ subject: '' }), 'subject', 'no subject');
      await refusedField(create({ subject: ' \t ' }), 'subject', 'a subject of spaces');
    },

    'refuses a subject of characters that nobody can see': async ({ create }) => {
      await refusedField(create({ subject: '\u200B\u200D\uFEFF' }), 'subject', 'a subject of zero-width characters');
    },

    'refuses a blank message, and says so at the field': async ({ create }) => {
      await refusedField(create({ body: '' }), 'body', 'no message');
      await refusedField(create({ body: '\n \u200B\n' }), 'body', 'a message that nobody can see');
    },

    'refuses a message that is longer than the desk takes': async ({ customer, create }) => {
      const { maxBodyLength } = (await customer.loadDesk()).limits;
      only(maxBodyLength !== undefined && maxBodyLength <= 5_000_000, 'the desk has no limit for messages');
      await refusedField(create({ body: 'x'.repeat(maxBodyLength + 1) }), 'body', 'a message that is too long');
    },

    'refuses a department that does not exist': async ({ customer, create }) => {
      only((await customer.loadDesk()).departments.length > 0, 'the desk has no departments');
      await refusedField(create({ departmentId: longAgo }), 'departmentId', 'an unknown department');
    },

    'refuses a priority that does not exist': async ({ customer, create }) => {
      only((await customer.loadDesk()).priorities.length > 0, 'the desk has no priorities');
      await refusedField(create({ priorityId: longAgo }), 'priorityId', 'an unknown priority');
    },

    'refuses a service that does not exist': async ({ having, create }) => {
      having(['listServices']);
      await refusedField(create({ serviceId: longAgo }), 'serviceId', 'an unknown service');
    },

    'refuses a department without the fields that it requires': async ({ customer, create }) => {
      const { departments } = await customer.loadDesk();
      const department = departments.find(({ fields = [] }) =>
        fields.some((field) => field.required && !field.visibleWhen),
      );
      const field = department?.fields?.find(({ required, visibleWhen }) => required && !visibleWhen);
      only(department && field, 'no department requires a field');
      const without = create({ departmentId: department.id, fields: [] });
      await refusedField(without, `fields.${field.id}`, 'a required field that is missing');
    },

    'leaves nothing behind when it refuses': async ({ customer, draft, ref }) => {
      const wanted = draft({ body: '' });
      await refused(customer.createTicket(wanted, ref()), 'invalid', 'no message');
      const listed = await allTickets(customer);

      equal(listed.filter(({ subject }) => subject === wanted.subject).length, 0, 'tickets of the refused draft');
    },

    'continues a closed ticket': async ({ customer, having, create, ref }) => {
      const first = await create();
      await having(['closeTicket']).closeTicket(first.id, ref());
      const second = await create({ followUpOf: first.id });
      const { followUpOf } = await customer.getTicket(second.id);
      only(followUpOf !== undefined, 'the backend does not keep what a ticket continues');

      equal(followUpOf, first.id, 'followUpOf');
      const { followUps } = await customer.getTicket(first.id);
      only(followUps !== undefined, 'the backend does not tell what continues a ticket');
      equal(followUps, [{ id: second.id, number: second.number }], 'followUps of the first');
    },
  },
};
