import { isFields, rowsOf, textOf, type Fields } from '../../core/fields.js';
import type { Attachment, Message, Person, ThreadEvent, ThreadItem } from '../../core/model.js';
import { idOf, type Context } from './context.js';
import { originalName } from './fileName.js';

/** The id of the first message: it is the issue itself and has no number of its own. */
const firstId = 'description';

/** An issue as a thread, oldest to newest. Private notes are left out, with all that was changed along with them. */
export function readThread({ options }: Context, issue: Fields, me: string): ThreadItem[] {
  const files = rowsOf(issue['attachments'] ?? []);
  const journals = rowsOf(issue['journals'] ?? []).filter((journal) => journal['private_notes'] !== true);
  const changes = new Map(journals.map((journal) => [journal, rowsOf(journal['details'] ?? [])]));
  const changedFiles = new Set(
    [...changes.values()].flat().flatMap((detail) => (isFile(detail) ? [nameOf(detail)] : [])),
  );

  function personOf(user: unknown): Person {
    const name = isFields(user) ? textOf(user['name']) : '';
    if (idOf(user) === me) return { role: 'customer', me: true, ...(name && { name }) };
    return { role: idOf(user) === '' ? 'system' : 'staff', ...(name && { name }) };
  }

  function messageOf(id: string, author: Person, text: unknown, at: unknown, attachments: Attachment[]): Message {
    const format = author.me ? 'text' : (options.staffFormat ?? 'text');
    // Redmine's own form sends line breaks as two characters.
    const value = textOf(text).replaceAll('\r\n', '\n');
    return { type: 'message', id, author, body: { format, value }, attachments, createdAt: textOf(at) };
  }

  const first = messageOf(
    firstId,
    personOf(issue['author']),
    issue['description'],
    issue['created_on'],
    // A file of a private note hangs on the issue like any other: only the customer's own can be of the first message.
    files.filter((file) => idOf(file['author']) === me && !changedFiles.has(idOf(file))).map(readFile),
  );
  const rest = journals.flatMap((journal): ThreadItem[] => {
    const { id, notes, created_on, user } = journal;
    const details = changes.get(journal) ?? [];
    const added = new Set(details.flatMap((one) => (isFile(one) && textOf(one['new_value']) ? [nameOf(one)] : [])));
    const actor = personOf(user);
    const hasWords = textOf(notes).trim() !== '';
    // Redmine takes the files and changes of a private note out of it, into a public entry without words. So files of
    // the staff are shown only beside words.
    const attachments = hasWords || actor.me ? files.filter((file) => added.has(idOf(file))).map(readFile) : [];
    const events = details.flatMap((detail, index): ThreadEvent[] => {
      const field = detail['property'] === 'attr' ? fieldOf(nameOf(detail), options.departments.by) : undefined;
      if (!field) return [];
      const [from, to] = [textOf(detail['old_value']), textOf(detail['new_value'])];
      const change = { field, ...(from && { from }), ...(to && { to }) };
      return [{ type: 'event', id: `${textOf(id)}-${index}`, at: textOf(created_on), actor, change }];
    });
    const isMessage = hasWords || attachments.length > 0;
    return [...(isMessage ? [messageOf(textOf(id), actor, notes, created_on, attachments)] : []), ...events];
  });
  return [first, ...rest];
}

const nameOf = (detail: Fields): string => textOf(detail['name']);
const isFile = (detail: Fields): boolean => detail['property'] === 'attachment';

function fieldOf(attribute: string, by: 'project' | 'category'): ThreadEvent['change']['field'] | undefined {
  if (attribute === 'status_id') return 'status';
  if (attribute === 'priority_id') return 'priority';
  return attribute === `${by}_id` ? 'department' : undefined;
}

function readFile(file: Fields): Attachment {
  return {
    id: idOf(file),
    name: originalName(textOf(file['filename']), textOf(file['description'])),
    mediaType: textOf(file['content_type']) || 'application/octet-stream',
    size: Number(file['filesize']) || 0,
  };
}
