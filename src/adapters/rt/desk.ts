import { fieldsOf, textOf } from '../../core/fields.js';
import type { Department, Desk, Service } from '../../core/model.js';
import type { Context } from './context.js';

export async function loadDesk(context: Context): Promise<Desk> {
  const { options, limits, priorities, statuses } = context;
  const { login, name, email } = options.customer;
  const kinds = Object.entries(statuses);
  return {
    viewer: { login, ...(name && { name }), ...(email && { email }) },
    departments: await listDepartments(context),
    priorities: priorities.map(({ value: _, ...priority }) => priority),
    statuses: [
      ...kinds.map(([id, kind]) => ({ id, kind })),
      // RT has no such status, but a list can be narrowed to it.
      ...(kinds.some(([, kind]) => kind === 'answered') ? [] : [{ id: 'answered', kind: 'answered' } as const]),
    ],
    limits,
    ...options.desk,
  };
}

/** The queues that are offered. */
export async function listDepartments({ options: { queues }, allRows }: Context): Promise<Department[]> {
  const rows = await allRows({ path: '/queues/all', query: { fields: 'Name,Description' } });
  const all = rows.map((row): Department => {
    const description = textOf(row['Description']);
    return { id: textOf(row['id']), label: textOf(row['Name']), ...(description && { description }) };
  });
  return queues ? queues.flatMap((name) => all.find(({ label }) => label === name) ?? []) : all;
}

/** What the customer's tickets may be about. */
export async function listServices({ options, ask, rows }: Context): Promise<Service[]> {
  const { fields, services } = options;
  if (services) return [...services];
  const [field] = await rows({
    path: '/customfields',
    json: [
      { field: 'Name', value: fields?.service },
      { field: 'LookupType', value: 'RT::Queue-RT::Ticket' },
    ],
  });
  if (!field) return [];
  const { Values: values } = fieldsOf(await ask({ path: `/customfield/${textOf(field['id'])}` }));
  return Array.isArray(values) ? values.map((value) => ({ id: textOf(value), label: textOf(value) })) : [];
}
