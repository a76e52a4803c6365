import type { FieldValue, Person, ThreadEvent, TicketStatus } from '../../model.js';
import { fenced } from './fenced.js';
import { inlineText } from './inlineText.js';
import type { RecordedFile, RecordedMessage, ThreadRecord } from './threadRecord.js';

/** The words of the file, in the customer's language. */
export interface MarkdownLabels {
  noSubject: string;
  request: string;
  status: string;
  department: string;
  service: string;
  priority: string;
  created: string;
  updated: string;
  copies: string;
  exportedAt: string;
  files: string;
  statusName: (status: TicketStatus) => string;
  personName: (person: Person) => string;
  event: (event: ThreadEvent) => string;
  fieldText: (field: FieldValue) => string;
  size: (bytes: number) => string;
  edited: (when: string) => string;
  deleted: (when: string) => string;
  retracted: (when: string) => string;
}

/**
 * A thread as Markdown (CommonMark): the facts as a list, each message under its author and time, its words in a block that
 * nothing in them can end. Times are ISO 8601 in UTC.
 *
 * @example
 * const file = threadToMarkdown(record, labels);
 */
export function threadToMarkdown({ ticket, items, exportedAt }: ThreadRecord, labels: MarkdownLabels): string {
  const { participants = [] } = ticket;
  const facts: (string | undefined)[][] = [
    [labels.request, ticket.number],
    [labels.status, labels.statusName(ticket.status)],
    [labels.department, ticket.department?.label],
    [labels.service, ticket.service?.label],
    [labels.priority, ticket.priority?.label],
    [labels.created, timeOf(ticket.createdAt)],
    [labels.updated, timeOf(ticket.updatedAt)],
    [labels.copies, participants.map((person) => person.email ?? labels.personName(person)).join(', ')],
    ...(ticket.fields ?? []).map((field) => [field.label ?? field.id, labels.fieldText(field)]),
    [labels.exportedAt, timeOf(exportedAt)],
  ];
  const lines = facts.flatMap(([name = '', value]) => (value ? `- ${inlineText(name)}: ${inlineText(value)}` : []));
  const parts = items.map((item) => (item.type === 'message' ? messagePart(item, labels) : eventPart(item, labels)));
  return [`# ${inlineText(ticket.subject) || labels.noSubject}`, lines.join('\n'), ...parts, ''].join('\n\n');
}

function messagePart(message: RecordedMessage, labels: MarkdownLabels): string {
  const { author, body, createdAt, editedAt, deletedAt, retractedAt, files } = message;
  const names = [labels.personName(author), author.title].filter((name) => name !== undefined).map(inlineText);
  const notes = [
    ...(editedAt ? [labels.edited(timeOf(editedAt))] : []),
    ...(retractedAt ? [labels.retracted(timeOf(retractedAt))] : []),
    ...(deletedAt ? [labels.deleted(timeOf(deletedAt))] : []),
  ];
  return [
    `## ${names.join(', ')}, ${timeOf(createdAt)}`,
    ...notes.map((note) => `*${inlineText(note)}*`),
    ...(deletedAt ? [] : [fenced(body.value, body.format)]),
    ...(files.length > 0
      ? [`${inlineText(labels.files)}:`, files.map((file) => fileLine(file, labels)).join('\n')]
      : []),
  ].join('\n\n');
}

function fileLine({ name, size }: RecordedFile, labels: MarkdownLabels): string {
  return `- ${inlineText(name)}${size > 0 ? `, ${labels.size(size)}` : ''}`;
}

function eventPart(event: ThreadEvent, labels: MarkdownLabels): string {
  const by = event.actor && event.actor.role !== 'system' ? `, ${inlineText(labels.personName(event.actor))}` : '';
  return `> ${timeOf(event.at)}${by}: ${inlineText(labels.event(event))}`;
}

/** With its zone; as the backend wrote it where it cannot be read. */
function timeOf(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? inlineText(instant) || '—' : new Date(time).toISOString();
}
