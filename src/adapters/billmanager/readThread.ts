import { isFields, ownOf, textOf, type Fields } from '../../core/fields.js';
import type { Attachment, Message, Rating, ThreadItem } from '../../core/model.js';
import type { Context } from './context.js';
import { listOf, valueOf } from './readDocument.js';

/** The messages of an opened ticket as they came, of whatever type. */
export function messagesOf(doc: Fields): Fields[] {
  return listOf(doc['mlist']).flatMap(({ message }) => listOf(message));
}

/** The thread of an opened ticket, oldest to newest. A message of a type we do not know is left out: it may be internal. */
export function readThread(context: Context, doc: Fields): ThreadItem[] {
  const { customer, staff } = context.assumptions.messageTypes;
  const messages = messagesOf(doc);
  // What comes without a time, such as which service the ticket is about, was there from the beginning.
  const begin = messages.map(({ date_post }) => valueOf(date_post)).find((time) => time !== '') ?? '';
  const items = messages.flatMap((message, index): ThreadItem[] => {
    const at = context.instantOf(valueOf(message['date_post']) || begin);
    const id = textOf(message['$id']);
    const type = message['$type'];
    if (type === customer || type === staff) return [readMessage(context, message, id, at, type === staff)];
    if (type !== 'info') return [];
    const text = wordsOf(message);
    return text === '' ? [] : [{ type: 'event', id: id || `info-${index}`, at, change: { field: 'other', text } }];
  });
  return items.toSorted((a, b) => timeOf(a) - timeOf(b) || (Number(a.id) || 0) - (Number(b.id) || 0));
}

function readMessage(
  { assumptions }: Context,
  message: Fields,
  id: string,
  createdAt: string,
  isStaff: boolean,
): Message {
  const user = message['user'];
  const name = valueOf(isFields(user) ? user['realname'] : undefined);
  const isRateable = isStaff && message['rates'] !== undefined && Object.keys(assumptions.rates).length > 0;
  const [rate] = listOf(listOf(message['rates'])[0]?.['rate']);
  const score = ownOf(assumptions.rates, textOf(rate?.['$name']));
  const rating: Rating | undefined = score === undefined ? undefined : { score };
  return {
    type: 'message',
    id,
    author: { role: isStaff ? 'staff' : 'customer', ...(name !== '' && { name }), ...(!isStaff && { me: true }) },
    // A form with files sends every line break as two characters.
    body: { format: assumptions.bodyFormat, value: valueOf(message['body']).replaceAll('\r\n', '\n') },
    attachments: listOf(message['file']).map(readFile),
    createdAt,
    ...(rating && { rating }),
    ...(isRateable && { can: { rate: true } }),
  };
}

const mediaTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  txt: 'text/plain',
  log: 'text/plain',
  pdf: 'application/pdf',
  zip: 'application/zip',
};

function readFile(file: Fields): Attachment {
  const name = valueOf(file['name']);
  const mediaType = ownOf(mediaTypes, name.split('.').at(-1)?.toLowerCase() ?? '') ?? 'application/octet-stream';
  return { id: valueOf(file['param']), name, mediaType, size: 0 };
}

function wordsOf(message: Fields): string {
  const rows = listOf(message['rowgroup']).flatMap(({ row }) => listOf(row));
  return [...rows.map(valueOf), valueOf(message['body'])].filter(Boolean).join(' ');
}

function timeOf(item: ThreadItem): number {
  return Date.parse(item.type === 'message' ? item.createdAt : item.at);
}
