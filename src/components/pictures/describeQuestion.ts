import type { Limits } from '../../core/model.js';
import type { PictureSize } from '../../core/rules/pictures/pictureParts.js';
import type { AttachmentEntry } from '../../hooks/useAttachments.js';
import type { I18n } from '../../i18n/context.js';

/** Width and height, which neither change places in a text from right to left nor part at the end of a line. */
export function pixelsText({ width, height }: PictureSize, { messages }: I18n): string {
  return `\u2066${together(messages.pictures.pixels(width, height))}\u2069`;
}

const together = (text: string) => text.replaceAll(' ', '\u00a0');

/** What a picture that is `asking` asks, as a sentence or two. */
export function describeQuestion(
  { file, picture, question }: Pick<AttachmentEntry, 'file' | 'picture' | 'question'>,
  { maxFileBytes }: Limits,
  i18n: I18n,
): string {
  const words = i18n.messages.pictures;
  const pixels = picture ? pixelsText(picture, i18n) : '';
  if (question?.why === 'tooManyPixels') return words.tooManyPixels(pixels);
  if (question?.why === 'noSmallerCopy') return words.noSmallerCopy;
  if (question?.why !== 'large' || !question.smaller) return words.keepsData;
  const size = together(i18n.format.size(file.size));
  const smaller = pixelsText(question.smaller, i18n);
  return question.canKeep || maxFileBytes === undefined
    ? words.large(size, pixels, smaller)
    : words.tooLarge(size, pixels, smaller, together(i18n.format.size(maxFileBytes)));
}
