import { isDrawable, takesKind, trueKind } from '../../core/rules/pictures/fileKind.js';
import { copySize, hasTooManyPixels, isLargePicture } from '../../core/rules/pictures/pictureLimits.js';
import { readPicture } from '../../core/rules/pictures/readPicture.js';
import { sniffMedia } from '../../core/rules/pictures/sniffMedia.js';
import type { PictureFacts, PictureQuestion, PrepareContext, PreparedFile } from './pictureEntry.js';

/** Bytes that tell what a file is. */
const headLength = 4096;

/** Bytes that are read into memory: what is larger is no picture for a ticket. */
const mostRead = 100_000_000;

/** Pixels of the longer side of a picture that is drawn anew only to clean it. */
const cleanSide = 4096;

/** Only what has a size is ever offered a copy. */
const unknownSize = { width: 1, height: 1 };

/** Pixels of a copy that is made to see whether one can be. */
const probeSide = 16;

/**
 * Looks at the bytes of a file before anything is sent: what it is, whether the desk takes that, how many pixels it has; and
 * takes out what tells where it was made. A file that is no picture goes on as it is.
 */
export async function preparePicture(given: File, context: PrepareContext): Promise<PreparedFile> {
  const kind = trueKind(given, sniffMedia(await bytesOf(given, headLength)));
  const isOver = (file: File) => isTooLarge(file, context);
  // A name that lies does not count.
  if (!isTaken(kind, context, kind === given.type ? given.name : '')) return { problem: 'unsupported_media' };
  const file = kind === given.type ? given : withBytes(given, [given], kind);
  if (!kind.startsWith('image/') || kind === 'image/svg+xml') {
    return isOver(file) ? { problem: 'too_large' } : { file };
  }

  const bytes = await bytesOf(file, mostRead);
  const isRead = bytes.length === file.size;
  const parts = readPicture(bytes, kind);
  const clean = isRead && parts?.clean ? cleaned(file, bytes, parts.clean) : null;
  const isBomb = parts !== null && hasTooManyPixels(parts);
  const picture: PictureFacts | undefined = parts
    ? { width: parts.width, height: parts.height, isDrawable: isRead && !isBomb && isDrawable(kind) }
    : undefined;
  const known = picture && { picture };
  // What has no size that we know is never decoded: it may be one of gigabytes.
  const canRedraw = isRead && parts !== null && !isBomb && !parts.isAnimated;

  if (!clean && kind !== 'image/x-icon') {
    const redrawn = canRedraw && (await attempt(context, file, cleanSide));
    if (redrawn)
      return preparePicture(redrawn, { ...context, redraw: () => Promise.reject(new Error('Once is enough.')) });
    return ask(file, 'keepsData');
  }
  const sent = clean ?? file;
  if (isBomb) return ask(sent, 'tooManyPixels');
  const isTooMuch = isOver(sent) || (parts !== null && isLargePicture(parts, sent.size));
  // What cannot be drawn here cannot be made smaller: it goes as it is, where it may.
  const canShrink = async () => isDrawable(kind) || (await attempt(context, sent, probeSide)) !== null;
  if (isTooMuch && canRedraw && (await canShrink())) {
    const question: PictureQuestion = { why: 'large', smaller: copySize(parts), canKeep: !isOver(sent) };
    return { file: sent, ...known, question };
  }
  return isOver(sent) ? { problem: 'too_large' } : { file: sent, ...known };

  function ask(asked: File, why: 'tooManyPixels' | 'keepsData'): PreparedFile {
    return isOver(asked) ? { problem: 'too_large' } : { file: asked, ...known, question: { why, canKeep: true } };
  }
}

/** The smaller copy that the customer asked for; or the question what else to do, when it cannot be made. */
export async function shrinkPicture(file: File, context: PrepareContext): Promise<PreparedFile> {
  const { picture } = await factsOf(file);
  const { width, height } = copySize(picture ?? unknownSize);
  const smaller = await attempt(context, file, Math.max(width, height));
  const fits = !isTooLarge(file, context);
  // A copy of fewer pixels may still have more bytes: then the original is the better one.
  const sent = smaller && fits && smaller.size >= file.size ? file : smaller;
  const known = await factsOf(sent ?? file);
  if (sent && !isTooLarge(sent, context)) return { file: sent, ...known };
  return fits ? { file, ...known, question: { why: 'noSmallerCopy', canKeep: true } } : { problem: 'too_large' };
}

/** Of one that has been looked at before, or drawn here. */
async function factsOf(file: File): Promise<{ picture?: PictureFacts }> {
  const parts = readPicture(await bytesOf(file, mostRead), file.type);
  return parts ? { picture: { width: parts.width, height: parts.height, isDrawable: isDrawable(file.type) } } : {};
}

const isTooLarge = ({ size }: File, { limits }: PrepareContext) => size > (limits.maxFileBytes ?? Infinity);

function isTaken(kind: string, { limits, fileProblem }: PrepareContext, name?: string): boolean {
  const anyCount = limits.accept ? { accept: limits.accept } : {};
  return takesKind(kind, (one, type) => fileProblem({ name: one, type, size: 1 }, 0, anyCount) === null, name);
}

async function attempt(context: PrepareContext, file: File, side: number): Promise<File | null> {
  const maxBytes = context.limits.maxFileBytes ?? Infinity;
  try {
    return await context.redraw(file, { side, maxBytes, takes: (mediaType) => isTaken(mediaType, context) });
  } catch {
    return null;
  }
}

async function bytesOf(file: File, most: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(0, most).arrayBuffer());
}

function cleaned(file: File, bytes: Uint8Array, parts: readonly Uint8Array<ArrayBuffer>[]): File {
  return parts[0] === bytes ? file : withBytes(file, parts, file.type);
}

function withBytes(file: File, parts: readonly BlobPart[], type: string): File {
  return new File([...parts], file.name, { type, lastModified: file.lastModified });
}
