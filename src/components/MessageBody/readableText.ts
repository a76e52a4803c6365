import type { Message } from '../../core/model.js';
import { htmlToText } from '../../core/rules/messageText/htmlToText.js';

/** A message's words, as far as they can be had without what draws its format: Markdown is made to be read as it is written. */
export function readableText({ format, value }: Message['body']): string {
  return format === 'html' ? htmlToText(value) : value;
}
