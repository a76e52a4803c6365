import { toRecord, type DraftContent, type DraftRecord } from '../../../src/core/drafts/draftRecord.js';

export function textFile(name: string, size = 4): File {
  const file = new File(['x'.repeat(Math.min(size, 1000))], name, { type: 'text/plain' });
  // Nobody has to make 25 MB for a test.
  if (size > 1000) Object.defineProperty(file, 'size', { value: size });
  return file;
}

/** What a tab keeps of a text, and the files of it by key. */
export function draftOf(
  body: string,
  {
    id = 'd1',
    place = 'new',
    savedAt = 0,
    files = [] as readonly File[],
    ...more
  }: Partial<Pick<DraftRecord, 'id' | 'place' | 'savedAt'>> & {
    files?: readonly File[];
  } & Pick<Partial<DraftContent>, 'isUnclear'> = {},
): { record: DraftRecord; files: Map<string, File> } {
  const named = files.map((file) => ({ key: file.name, name: file.name, mediaType: file.type, size: file.size }));
  const record = toRecord({ values: { body }, files: named, ...more }, { id, place, clientRef: `ref-${id}`, savedAt });
  return { record, files: new Map(files.map((file) => [file.name, file])) };
}
