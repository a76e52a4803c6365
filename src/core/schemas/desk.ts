import * as z from 'zod/mini';
import type {
  Article,
  Contact,
  Department,
  Desk,
  FieldSchema,
  Incident,
  Limits,
  OfficeHours,
  Priority,
  Prompt,
} from '../model.js';
import {
  bodySchema,
  countSchema,
  durationSchema,
  idSchema,
  instantSchema,
  knownOf,
  oneOf,
  optionSchema,
  optionShape,
} from './shared.js';
import { ticketStatusSchema } from './status.js';

export const fieldSchemaSchema = z.object({
  id: idSchema,
  label: z.string(),
  // Open on purpose: an unknown type is drawn as text.
  type: z.string(),
  help: z.exactOptional(z.string()),
  required: z.exactOptional(z.boolean()),
  options: z.exactOptional(z.array(optionSchema)),
  visibleWhen: z.exactOptional(z.object({ field: idSchema, equals: z.array(z.string()) })),
}) satisfies z.ZodMiniType<FieldSchema>;

/** `Intl` throws at a zone it does not know, and it would do so in the middle of a view. */
function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const timeOfDaySchema = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/));

export const officeHoursSchema = z.object({
  timeZone: z.string().check(z.refine(isTimeZone)),
  week: z.array(z.object({ day: z.int().check(z.gte(1), z.lte(7)), from: timeOfDaySchema, to: timeOfDaySchema })),
  holidays: z.exactOptional(z.array(z.iso.date())),
}) satisfies z.ZodMiniType<OfficeHours>;

const promptSchema = z.object({
  ...optionShape,
  kind: z.exactOptional(oneOf(['text', 'code'], 'text')),
}) satisfies z.ZodMiniType<Prompt>;

export const departmentSchema = z.object({
  ...optionShape,
  fields: z.exactOptional(z.array(fieldSchemaSchema)),
  replyTime: z.exactOptional(durationSchema),
  prompts: z.exactOptional(z.array(promptSchema)),
  needs: z.exactOptional(knownOf(['address', 'error', 'time', 'order', 'email'])),
  hours: z.exactOptional(officeHoursSchema),
  waiting: z.exactOptional(countSchema),
}) satisfies z.ZodMiniType<Department>;

export const prioritySchema = z.object({
  ...optionShape,
  urgent: z.exactOptional(z.boolean()),
  default: z.exactOptional(z.boolean()),
}) satisfies z.ZodMiniType<Priority>;

export const articleSchema = z.object({
  id: idSchema,
  title: z.string(),
  url: z.string(),
  excerpt: z.exactOptional(z.string()),
  body: z.exactOptional(bodySchema),
}) satisfies z.ZodMiniType<Article>;

export const incidentSchema = z.object({
  id: idSchema,
  title: z.string(),
  text: z.exactOptional(z.string()),
  serviceIds: z.exactOptional(z.array(idSchema)),
  since: z.exactOptional(instantSchema),
  until: z.exactOptional(instantSchema),
  url: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<Incident>;

const limitsSchema = z.object({
  maxFiles: z.exactOptional(countSchema),
  maxFileBytes: z.exactOptional(countSchema),
  accept: z.exactOptional(z.array(z.string())),
  maxBodyLength: z.exactOptional(countSchema),
}) satisfies z.ZodMiniType<Limits>;

const contactSchema = z.object({
  email: z.exactOptional(z.string()),
  phone: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<Contact>;

export const deskShape = {
  viewer: z.object({
    name: z.exactOptional(z.string()),
    email: z.exactOptional(z.string()),
    login: z.exactOptional(z.string()),
  }),
  departments: z.array(departmentSchema),
  priorities: z.array(prioritySchema),
  statuses: z.array(ticketStatusSchema),
  limits: limitsSchema,
  notice: z.exactOptional(
    z.object({
      kind: z.enum(['info', 'warning', 'closed']),
      text: z.string(),
      until: z.exactOptional(instantSchema),
    }),
  ),
  incidents: z.exactOptional(z.array(incidentSchema)),
  closeReasons: z.exactOptional(z.array(optionSchema)),
  hours: z.exactOptional(officeHoursSchema),
  contact: z.exactOptional(contactSchema),
  locale: z.exactOptional(z.string()),
};

export const deskSchema = z.object(deskShape) satisfies z.ZodMiniType<Desk>;
