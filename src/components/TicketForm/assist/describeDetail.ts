import type { Detail } from '../../../core/rules/details/findDetails.js';
import { scrubAddress } from '../../../core/rules/context/scrubAddress.js';
import type { Messages } from '../../../i18n/messages.js';

/** What was recognised, in as few words as tell it apart. */
export function describeDetail({ kind, value }: Detail, words: Messages['details']): string {
  switch (kind) {
    case 'order':
    case 'invoice':
    case 'ticket':
    case 'exit':
      return words[kind](value);
    case 'http':
      return (/^[45]/.test(value) ? words.http : words.status)(value);
    case 'stack':
      return words.stack;
    case 'log':
      return words.log(value.split('\n').length);
    case 'error':
      return words.error(value.replace(/\s+/g, ' '));
    case 'url':
      return scrubAddress(value);
    default:
      return value.replace(/\s+/g, ' ');
  }
}

/** Characters of one chip. */
const longest = 40;

/** A text whose middle is left out when it is long: addresses differ at both ends. */
export function cutMiddle(text: string): string {
  const half = (longest - 1) / 2;
  const signs = [...text];
  return signs.length > longest
    ? `${signs.slice(0, Math.ceil(half)).join('')}…${signs.slice(-Math.floor(half)).join('')}`
    : text;
}
