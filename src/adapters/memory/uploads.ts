import type { AttachmentRef, PreparedAttachment } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import type { Attachment } from '../../core/model.js';
import { bareName, checkFile } from '../../core/rules/checkFile.js';
import type { Context } from './context.js';
import { refuse } from '../../core/refuse.js';
import { messagesOf } from './view.js';
import { nextId, ownTicket, type StoredFile } from './store.js';

/** Takes a file before its message, or keeps it in the handle when the backend wants both together. */
export async function prepareAttachment(
  { store, customer, capabilities }: Context,
  file: File,
  step: (part: number) => Promise<void>,
  onProgress?: (sent: number, total: number) => void,
): Promise<PreparedAttachment> {
  checkFile(store.desk.limits, file);
  const { size } = file;
  const name = bareName(file.name);
  const mediaType = file.type || 'application/octet-stream';
  if (capabilities.attachments !== 'upload-first') return { id: nextId(store, 'upload'), name, mediaType, size, file };
  const parts = 4;
  const send = async (part: number): Promise<void> => {
    await step(parts);
    onProgress?.(Math.ceil((size * part) / parts), size);
    if (part < parts) await send(part + 1);
  };
  await send(1);
  const bytes = await bytesOf(file);
  const id = nextId(store, 'upload');
  store.uploads.set(id, { name, mediaType, bytes, customerId: customer.id, used: false });
  return { id, name, mediaType, size };
}

/** Reads the files that travel with their message, before anything is written. */
export async function readCarried(prepared: readonly PreparedAttachment[] = []): Promise<Map<string, StoredFile>> {
  const read = await Promise.all(
    prepared.map(async ({ id, name, mediaType, file }) =>
      file ? ([[id, { name, mediaType, bytes: await bytesOf(file) }]] as const) : [],
    ),
  );
  return new Map(read.flat());
}

/** Checks what comes with a message and says how to hang it there. Nothing is used up until `hang` is called. */
export function checkAttachments(
  { store, customer, capabilities }: Context,
  prepared: readonly PreparedAttachment[] = [],
  carried: ReadonlyMap<string, StoredFile>,
): { hang(): Attachment[] } {
  const { limits } = store.desk;
  if (prepared.length > 0 && capabilities.attachments === 'none') throw refuse('attachments', 'are not accepted');
  if (new Set(prepared.map(({ id }) => id)).size < prepared.length) throw refuse('attachments', 'name one file twice');
  const files = prepared.map(({ id }) => {
    const upload = store.uploads.get(id);
    if (upload && upload.customerId === customer.id && !upload.used) return upload;
    const file = capabilities.attachments === 'with-message' ? carried.get(id) : undefined;
    // Another's upload, a used one and none at all look the same.
    if (!file) throw refuse('attachments', `has no file ${id}`);
    checkFile(limits, { name: file.name, type: file.mediaType, size: file.bytes.byteLength });
    return file;
  });
  return {
    hang: () =>
      files.map((file) => {
        if ('used' in file) file.used = true;
        const id = nextId(store, 'file');
        store.files.set(id, file);
        return {
          id,
          name: bareName(file.name),
          mediaType: file.mediaType,
          size: file.bytes.byteLength,
          state: 'ready',
        };
      }),
  };
}

/** The bytes of a file that hangs on one of the customer's own messages. */
export function getAttachment({ store, customer }: Context, { ticketId, attachmentId }: AttachmentRef): Blob {
  const ticket = ownTicket(store, customer.id, ticketId);
  const hanging = messagesOf(ticket)
    .flatMap(({ attachments }) => attachments)
    .find(({ id }) => id === attachmentId);
  if (hanging?.state === 'refused') throw new TicketError('forbidden', `The file ${attachmentId} was refused`);
  const file = hanging && store.files.get(attachmentId);
  if (!file) throw new TicketError('not_found', `No file ${attachmentId}`);
  return new File([file.bytes], file.name, { type: file.mediaType });
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new TicketError('invalid', `${file.name} cannot be read`, { fields: { file: 'cannot be read' }, cause });
  }
}
