import type { Limits } from '../../core/model.js';
import type { PictureSize } from '../../core/rules/pictures/pictureParts.js';
import { fileProblem, type FileProblem } from '../../core/rules/fileProblem.js';

/** What is known of a picture before it is drawn. */
export interface PictureFacts extends PictureSize {
  /** It may be drawn and edited here: of a kind that browsers draw and never run, with no more pixels than fit. */
  isDrawable: boolean;
}

/**
 * What only the customer can decide about a picture. Nothing is sent before `answer` of `useAttachments` is called.
 *
 * @example
 * const [entry] = files.entries;
 * if (entry?.question?.smaller) files.answer(entry.key, 'smaller');
 */
export interface PictureQuestion {
  /**
   * - `large`: a smaller copy would show the same, or only that fits the limits.
   * - `noSmallerCopy`: it was asked for and could not be made.
   * - `tooManyPixels`: it is not decoded here, so there is no preview of it; what tells where it was made is taken out.
   * - `keepsData`: what tells where and when it was made could not be taken out.
   */
  why: 'large' | 'noSmallerCopy' | 'tooManyPixels' | 'keepsData';
  /** Pixels of the smaller copy, where there can be one. */
  smaller?: PictureSize;
  /** It may go as it is: the limits allow it. */
  canKeep: boolean;
}

/** `smaller`: a smaller copy; `asIs`: as it is. */
export type PictureAnswer = 'smaller' | 'asIs';

/** How a picture is to be drawn anew. */
export interface RedrawOptions {
  /** Pixels of the longer side at most. */
  side: number;
  /** Bytes at most, `Infinity` for any number: it becomes smaller until it fits. */
  maxBytes: number;
  /** Whether the desk takes a media type. */
  takes: (mediaType: string) => boolean;
}

/**
 * Draws a picture anew, upright and smaller; nothing but its pixels is left. Rejects where that cannot be done.
 *
 * @example
 * const redraw: RedrawPicture = (file, { side }) => myWorker.resize(file, side);
 */
export type RedrawPicture = (file: File, options: RedrawOptions) => Promise<File>;

/** What came of looking at a file: it goes, it waits for an answer, or it is not taken. */
export type PreparedFile =
  { file: File; picture?: PictureFacts; question?: PictureQuestion; problem?: never } | { problem: FileProblem };

/** What a file is prepared for. */
export interface PrepareContext {
  limits: Limits;
  /** Handed in, as it is on the page already: a part that comes later and needs it, too, would make a third of it. */
  fileProblem: typeof fileProblem;
  redraw: RedrawPicture;
}

/** Whether its bytes are looked at before it goes: it claims to be a picture, or does not say what it is. */
export function mayBePicture({ name, type }: File): boolean {
  return /^(image\/|application\/octet-stream$|$)/.test(type) || claimsPicture(name);
}

const claimsPicture = (name: string) => /\.(png|jpe?g|jfif|gif|webp|avif|hei[cf]|bmp|ico|tiff?|svg)$/i.test(name);

/** A file that could not be looked at, as the code for that did not come: a picture may still tell where it was made. */
export function unlooked(file: File, limits: Limits): PreparedFile {
  const problem = fileProblem(file, 0, limits);
  if (problem) return { problem };
  const isPicture = file.type.startsWith('image/') || claimsPicture(file.name);
  return isPicture ? { file, question: { why: 'keepsData', canKeep: true } } : { file };
}
