import type { CallOptions } from '../../core/adapter.js';
import { isFields, textOf, type Fields } from '../../core/fields.js';
import type { Desk, Option, Priority } from '../../core/model.js';
import type { Context } from './context.js';
import { optionsOf, valueOf } from './readDocument.js';
import { statusOf } from './readStatus.js';

/** The departments and priorities that the blank form offers, each with the one it presets. */
export interface Choices {
  departments: Option[];
  priorities: Priority[];
  preset: { department: string | undefined; priority: string | undefined };
}

export async function loadChoices({ session, assumptions }: Context, options: CallOptions): Promise<Choices> {
  const { functions, parameters } = assumptions;
  const form = await session.read({ func: functions.ticket }, options);
  const departments = optionsOf(form, parameters.department);
  const preset = presetOf(form, parameters.priority);
  return {
    departments,
    priorities: optionsOf(form, parameters.priority).map((one) =>
      one.id === preset ? { ...one, default: true } : one,
    ),
    // A form in a browser always sends one of its choices.
    preset: { department: presetOf(form, parameters.department) ?? departments[0]?.id, priority: preset },
  };
}

function presetOf(form: Fields, name: string): string | undefined {
  const id = valueOf(form[name]);
  return optionsOf(form, name).some((option) => option.id === id) ? id : undefined;
}

export async function loadServices({ session, assumptions }: Context, options: CallOptions): Promise<Option[]> {
  const { functions, parameters } = assumptions;
  const params = { sv_field: parameters.service, sv_autocomplete: 'yes' };
  return optionsOf(await session.read({ func: functions.ticket, params }, options), parameters.service);
}

export async function loadDesk(context: Context, more: Partial<Desk>, options: CallOptions): Promise<Desk> {
  const { session, assumptions, limits } = context;
  const { functions, row, statuses } = assumptions;
  const [viewer, { departments, priorities }, filter] = await Promise.all([
    session.read({ func: functions.viewer }, options),
    loadChoices(context, options),
    session.read({ func: functions.listFilter }, options),
  ]);
  const words = optionsOf(filter, row.status);
  const user = isFields(viewer['user']) ? viewer['user'] : {};
  const [name, email, login] = ['$realname', '$email', '$name'].map((field) => textOf(user[field]));
  return {
    viewer: { ...(name && { name }), ...(email && { email }), ...(login && { login }) },
    departments,
    priorities,
    statuses: Object.keys(statuses).map((id) => statusOf(assumptions, id, words.find((word) => word.id === id)?.label)),
    limits,
    ...(session.locale !== undefined && { locale: session.locale }),
    ...more,
  };
}
