import type {
  Contact,
  Department,
  Desk,
  FieldSchema,
  Limits,
  OfficeHours,
  Priority,
  Prompt,
  Service,
} from '../model.js';
import { attempt, count, flag, id, listOf, objectOf, oneOf, orElse, text, type Read } from './read.js';
import { option, status } from './readTicket.js';

const optionFields = { id, label: text, description: text };
const texts = listOf(text);

export const service = objectOf<Service>({ ...optionFields, status: text, expiresAt: text, kind: text, hosts: texts }, [
  'id',
  'label',
]);

const fieldSchema = objectOf<FieldSchema>(
  {
    id,
    label: text,
    // Open on purpose: an unknown type is drawn as text.
    type: orElse(text, () => 'text'),
    help: text,
    required: flag,
    options: listOf(option),
    visibleWhen: objectOf<NonNullable<FieldSchema['visibleWhen']>>({ field: id, equals: texts }, ['field', 'equals']),
  },
  ['id', 'label'],
);

/** `Intl` throws at a zone or a language it does not know, and it would do so in the middle of a view. */
const accepted =
  (accept: (word: string) => unknown): Read<string> =>
  (value) =>
    attempt(() => {
      if (typeof value !== 'string') return undefined;
      accept(value);
      return value;
    });
const timeZone = accepted((zone) => new Intl.DateTimeFormat('en', { timeZone: zone }));
const locale = accepted((tag) => Intl.getCanonicalLocales(tag));

const timeOfDay: Read<string> = (value) =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value) ? value : undefined;

const day: Read<number> = (value) => [1, 2, 3, 4, 5, 6, 7].find((weekday) => weekday === value);

const date: Read<string> = (value) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined;

const hours = objectOf<OfficeHours>(
  {
    timeZone,
    week: listOf(objectOf<OfficeHours['week'][number]>({ day, from: timeOfDay, to: timeOfDay }, ['day', 'from', 'to'])),
    holidays: listOf(date),
  },
  ['timeZone', 'week'],
);

const needs = ['address', 'error', 'time', 'order', 'email'] as const;

const department = objectOf<Department>(
  {
    ...optionFields,
    fields: listOf(fieldSchema),
    replyTime: text,
    prompts: listOf(objectOf<Prompt>({ ...optionFields, kind: oneOf('code', 'text') }, ['id', 'label'])),
    needs: listOf((value) => needs.find((need) => need === value)),
    hours,
    waiting: count,
  },
  ['id', 'label'],
);

const limits = objectOf<Limits>({ maxFiles: count, maxFileBytes: count, accept: texts, maxBodyLength: count }, []);

export const desk = objectOf<Desk>(
  {
    viewer: objectOf<Desk['viewer']>({ name: text, email: text, login: text }, []),
    departments: listOf(department),
    priorities: listOf(objectOf<Priority>({ ...optionFields, urgent: flag, default: flag }, ['id', 'label'])),
    statuses: listOf(status),
    limits,
    notice: objectOf<NonNullable<Desk['notice']>>(
      { kind: orElse(oneOf('warning', 'closed', 'info'), () => 'info'), text, until: text },
      ['text'],
    ),
    hours,
    contact: objectOf<Contact>({ email: text, phone: text }, []),
    locale,
  },
  ['viewer', 'departments', 'priorities', 'statuses', 'limits'],
);
