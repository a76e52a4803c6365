import type {
  Contact,
  Department,
  Desk,
  FieldSchema,
  Incident,
  Limits,
  OfficeHours,
  Priority,
  Prompt,
  Service,
} from '../model.js';
import {
  attempt,
  count,
  flag,
  id,
  isStrict,
  knownOf,
  listOf,
  objectOf,
  oneOf,
  onlyOf,
  orElse,
  text,
  type Read,
} from './read.js';
import { option, status } from './readTicket.js';
import { date, duration, moment } from './readTime.js';

const optionFields = { id, label: text, description: text };
const texts = listOf(text);

export const service = objectOf<Service>(
  { ...optionFields, status: text, expiresAt: moment, kind: text, hosts: texts },
  ['id', 'label'],
);

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
const usable = accepted((tag) => Intl.getCanonicalLocales(tag));
/** The contract takes any word for one, so one that `Intl` throws at is left out, and not refused. */
const locale: Read<string> = (value, how) => (isStrict(how) ? text : usable)(value, how);

const timeOfDay: Read<string> = (value) =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value) ? value : undefined;

const day: Read<number> = (value) => [1, 2, 3, 4, 5, 6, 7].find((weekday) => weekday === value);

const hours = objectOf<OfficeHours>(
  {
    timeZone,
    week: listOf(objectOf<OfficeHours['week'][number]>({ day, from: timeOfDay, to: timeOfDay }, ['day', 'from', 'to'])),
    holidays: listOf(date),
  },
  ['timeZone', 'week'],
);

const department = objectOf<Department>(
  {
    ...optionFields,
    fields: listOf(fieldSchema),
    replyTime: duration,
    prompts: listOf(objectOf<Prompt>({ ...optionFields, kind: oneOf('code', 'text') }, ['id', 'label'])),
    needs: knownOf(['address', 'error', 'time', 'order', 'email']),
    hours,
    waiting: count,
  },
  ['id', 'label'],
);

const limits = objectOf<Limits>({ maxFiles: count, maxFileBytes: count, accept: texts, maxBodyLength: count }, []);

const incident = objectOf<Incident>(
  { id, title: text, text, serviceIds: listOf(id), since: moment, until: moment, url: text },
  ['id', 'title'],
);

export const desk = objectOf<Desk>(
  {
    viewer: objectOf<Desk['viewer']>({ name: text, email: text, login: text }, []),
    departments: listOf(department),
    priorities: listOf(objectOf<Priority>({ ...optionFields, urgent: flag, default: flag }, ['id', 'label'])),
    statuses: listOf(status),
    limits,
    notice: objectOf<NonNullable<Desk['notice']>>(
      { kind: orElse(onlyOf('warning', 'closed', 'info'), () => 'info'), text, until: moment },
      ['text'],
    ),
    incidents: listOf(incident),
    closeReasons: listOf(option),
    hours,
    contact: objectOf<Contact>({ email: text, phone: text }, []),
    locale,
  },
  ['viewer', 'departments', 'priorities', 'statuses', 'limits'],
);
