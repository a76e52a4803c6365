import type { CallOptions } from '../../core/adapter.js';
import { fieldsOf, rowsOf, textOf, type Fields } from '../../core/fields.js';
import type { Desk, Option, Priority } from '../../core/model.js';
import { idOf, type Context } from './context.js';

const optionOf = (row: Fields): Option => ({ id: idOf(row), label: textOf(row['name']) });

/** Projects that Redmine gives at once, and how often it is asked for more of them. */
const most = 100;
const mostPages = 20;

/** What a new ticket may choose from. */
export interface Choices {
  departments: Option[];
  priorities: Priority[];
}

export async function loadChoices(context: Context, call: CallOptions): Promise<Choices> {
  const [departments, priorities] = await Promise.all([loadDepartments(context, call), loadPriorities(context, call)]);
  return { departments, priorities };
}

async function loadDepartments({ ask, options }: Context, { signal }: CallOptions): Promise<Option[]> {
  const { departments } = options;
  if (departments.by === 'category') {
    // The list of categories itself is closed to customers.
    const path = `/projects/${encodeURIComponent(departments.project)}.json`;
    const { project } = await ask({ path, query: { include: 'issue_categories' }, signal });
    return rowsOf(fieldsOf(project)['issue_categories']).map(optionOf);
  }
  const { projects } = departments;
  const isOffered = (row: Fields) => projects.some((wanted) => isNamed(row, wanted));

  async function load(page: number): Promise<Fields[]> {
    const query = { limit: most, offset: page * most };
    const rows = rowsOf((await ask({ path: '/projects.json', query, signal }))['projects']);
    const found = rows.filter(isOffered);
    const isEnough = rows.length < most || page + 1 >= mostPages || found.length >= projects.length;
    return isEnough ? found : [...found, ...(await load(page + 1))];
  }

  const seen = await load(0);
  return projects.flatMap((wanted) => seen.filter((row) => isNamed(row, wanted)).map(optionOf));
}

const isNamed = (row: Fields, wanted: string | number): boolean =>
  row['identifier'] === wanted || row['id'] === Number(wanted);

async function loadPriorities({ ask }: Context, { signal }: CallOptions): Promise<Priority[]> {
  const rows = rowsOf((await ask({ path: '/enumerations/issue_priorities.json', signal }))['issue_priorities']);
  return rows
    .filter((row) => row['active'] !== false)
    .map((row) => ({ ...optionOf(row), ...(row['is_default'] === true && { default: true }) }));
}

export async function loadDesk(context: Context, call: CallOptions): Promise<Desk> {
  const { customer, desk } = context.options;
  const { login, name, email } = customer;
  const [choices, statuses] = await Promise.all([loadChoices(context, call), context.statuses(call)]);
  return {
    viewer: { login, ...(name && { name }), ...(email && { email }) },
    ...choices,
    statuses,
    limits: context.limits,
    ...desk,
  };
}
