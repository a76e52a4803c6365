import { TicketError, type TicketAdapter } from 'ticketdock';
import type { SeedFile, SeedItem } from 'ticketdock/adapters/memory';
import type { StoryAdapter } from './backend.js';
import { panelPicture } from './panelPicture.js';
import { photo } from './pictures.js';
import { ago, demoPicture, withTickets } from './seeds.js';
import type { Stage } from './StoryStage.js';

const pictureOf = (id: string, name: string): SeedFile => ({
  id,
  name,
  mediaType: 'image/png',
  content: demoPicture(),
});

/** A ticket with many files, in the messages of a week. */
const manyFiles: SeedItem[] = [
  {
    id: 'first',
    from: 'customer',
    at: ago(160),
    body: 'The rack in the second room, and what the panel says.',
    files: [
      pictureOf('panel', 'database error.png'),
      pictureOf('rack', 'server room.jpg'),
      { id: 'log', name: 'postgres.log', content: 'FATAL: password authentication failed\n'.repeat(900) },
    ],
  },
  {
    id: 'second',
    from: { role: 'staff', name: 'Mark Ellis' },
    at: ago(120),
    body: 'This is what we see. The invoice is below.',
    files: [
      pictureOf('load', 'load of the last day.png'),
      { id: 'invoice', name: 'invoice-2026-03.pdf', mediaType: 'application/pdf', content: '%PDF-1.7 '.repeat(9000) },
      {
        id: 'dump',
        name: 'a-very-long-name-of-a-dump-that-a-script-has-made-2026-03-01T02-00-00Z-db-1-flower-workshop.sql.gz',
        mediaType: 'application/gzip',
        content: new Uint8Array(2_400_000),
      },
    ],
  },
  {
    id: 'third',
    from: 'customer',
    at: ago(3),
    body: 'The same today.',
    files: [
      pictureOf('again', 'again today.png'),
      { id: 'scan', name: 'traffic.pcap', content: 'x'.repeat(70_000), state: 'scanning' },
    ],
  },
];

/** A smaller copy that a backend has made. */
export const smallCopy = URL.createObjectURL(new Blob([demoPicture()], { type: 'image/png' }));

/** The same with smaller copies of two pictures, of which one is gone. */
export const copied: SeedItem[] = manyFiles.map((item) =>
  'files' in item && item.files
    ? {
        ...item,
        files: item.files.map((file) => {
          if (file.id === 'panel') return { ...file, previewUrl: smallCopy };
          return file.id === 'load' ? { ...file, previewUrl: '/no-such-copy.png' } : file;
        }),
      }
    : item,
);

/** The ticket `own` with that thread. */
export const filesBackend =
  (thread: SeedItem[] = manyFiles) =>
  (stage: Stage) =>
    withTickets(stage, [
      { id: 'own', number: '1070', subject: 'The database refuses us', serviceId: 'vps-db', thread },
    ]);

type GetAttachment = NonNullable<TicketAdapter['getAttachment']>;

/** The adapter with another way to get files. */
function withAttachments(adapter: StoryAdapter, make: (get: GetAttachment) => GetAttachment): StoryAdapter {
  const port: TicketAdapter = adapter;
  const get: GetAttachment = (ref, options) =>
    port.getAttachment?.(ref, options) ?? Promise.reject(new TicketError('not_found'));
  return Object.assign({}, adapter, { getAttachment: make(get) });
}

/** Pictures that can be told apart, drawn here. */
export function drawnPictures(adapter: StoryAdapter): StoryAdapter {
  return withAttachments(adapter, (get) => (ref, options) => drawn(ref.attachmentId) ?? get(ref, options));
}

/** Downloads that stand still on the way: one knows how large it is, one does not. */
export function halfWay(adapter: StoryAdapter): StoryAdapter {
  return withAttachments(adapter, () => ({ attachmentId }, options) => {
    const picture = drawn(attachmentId);
    if (picture) return picture;
    options?.onProgress?.(1_300_000, attachmentId === 'dump' ? 2_400_000 : undefined);
    return new Promise(() => {});
  });
}

/** One of the pictures is something else by its bytes. */
export function oneSpoilt(adapter: StoryAdapter): StoryAdapter {
  return withAttachments(
    drawnPictures(adapter),
    (get) => (ref, options) => (ref.attachmentId === 'rack' ? Promise.resolve(new Blob(['gone'])) : get(ref, options)),
  );
}

function drawn(id: string): Promise<Blob> | undefined {
  if (id === 'panel') return panelPicture();
  return id === 'rack' ? photo(3000, 2000) : undefined;
}
