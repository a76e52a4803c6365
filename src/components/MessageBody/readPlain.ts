import type { Message } from '../../core/model.js';
import { parseMessageText } from '../../core/rules/messageText/parseMessageText.js';
import type { RichBlock } from '../../core/rules/messageText/rich/tree.js';
import type { Block } from '../../core/rules/messageText/tree.js';
import { readableText } from './readableText.js';

/** Characters of a message that are drawn before somebody asks for all: some three screens. */
const mostShown = 10_000;
/** Of HTML, which is mostly markup. */
const mostRead = 100_000;

export type AnyBlock = Block | RichBlock;

/** A message that was read, or as much of it as is shown at first. */
export interface Beginning {
  blocks: readonly AnyBlock[];
  /** There is more of it. */
  isPart: boolean;
}

/** The text of a message as blocks; of a very long one only the beginning, unless the whole is asked for. */
export function readPlain({ format, value }: Message['body'], isWhole: boolean): Beginning {
  const source = isWhole || format !== 'html' ? value : value.slice(0, mostRead);
  const text = readableText({ format, value: source });
  if (isWhole) return { blocks: parseMessageText(text), isPart: false };
  const shown = beginning(text);
  return { blocks: parseMessageText(shown), isPart: shown.length < text.length || source.length < value.length };
}

/** Cut where a line ends, if there is one near. */
function beginning(text: string): string {
  if (text.length <= mostShown) return text;
  const lineEnd = text.lastIndexOf('\n', mostShown);
  return text.slice(0, lineEnd > mostShown / 2 ? lineEnd : mostShown);
}
