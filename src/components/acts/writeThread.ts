import { threadRecord, type ThreadToRecord } from '../../core/rules/export/threadRecord.js';
import { threadToJson } from '../../core/rules/export/threadToJson.js';
import { threadToMarkdown, type MarkdownLabels } from '../../core/rules/export/threadToMarkdown.js';
import type { I18n } from '../../i18n/context.js';
import { describeEvent } from '../TicketThread/describeEvent.js';
import { fieldText } from '../TicketThread/fieldText.js';
import { personName } from '../TicketThread/personName.js';
import type { TextFile } from './saveText.js';
import type { Desk } from '../../core/model.js';

/** A thread as the text of a file, in the words of the page. */
export function writeThread(
  format: 'markdown' | 'json',
  thread: ThreadToRecord & { desk: Desk | undefined },
  i18n: I18n,
): TextFile {
  const record = threadRecord(thread);
  // As a name in any file system: what people call it may be of any characters.
  const name = `request-${thread.ticket.number.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 60)}`;
  if (format === 'json') return { name: `${name}.json`, mediaType: 'application/json', text: threadToJson(record) };
  return {
    name: `${name}.md`,
    mediaType: 'text/markdown',
    text: threadToMarkdown(record, labelsOf(thread.desk, i18n)),
  };
}

function labelsOf(desk: Desk | undefined, i18n: I18n): MarkdownLabels {
  const { messages, format } = i18n;
  const { thread, actForms: words, status: statuses } = messages;
  const schemas = desk?.departments.flatMap(({ fields = [] }) => fields) ?? [];
  return {
    noSubject: thread.noSubject,
    request: words.request,
    status: words.statusFact,
    department: thread.department,
    service: thread.service,
    priority: thread.priority,
    created: thread.created,
    updated: thread.updated,
    copies: thread.copies,
    exportedAt: words.exportedAt,
    files: words.filesTitle,
    statusName: ({ kind, label, id }) => label ?? (Object.hasOwn(statuses, kind) ? statuses[kind] : id),
    personName: (person) => personName(person, messages),
    event: (event) => describeEvent(event, desk, messages),
    fieldText: (field) =>
      fieldText(
        field.value,
        schemas.find(({ id }) => id === field.id),
        i18n,
      ) || '',
    size: (bytes) => format.size(bytes),
    edited: words.editedAt,
    deleted: words.deletedAt,
    retracted: words.retractedAt,
  };
}
