import type { Block, Inline } from '../tree.js';

/** A piece of a line that was written with formatting. `\n` in a text is a line break. */
export type RichInline =
  | Inline
  | { type: 'strong' | 'emphasis' | 'strike'; content: RichInline[] }
  /** Words that lead somewhere. `href` has passed the URL gate. `host` is where to, when the words name another place. */
  | { type: 'anchor'; href: string; host?: string; content: RichInline[] };

/** A block of a message in Markdown or HTML. Nothing in it is markup, and no address but those that passed the gate. */
export type RichBlock =
  | { type: 'paragraph'; content: RichInline[] }
  /** `level` as written; `depth` among the headings of the message, from 1. */
  | { type: 'heading'; level: HeadingLevel; depth?: number; content: RichInline[] }
  | Extract<Block, { type: 'code' }>
  | { type: 'quote'; content: RichBlock[] }
  /** What an answer repeats of the conversation before it. */
  | { type: 'earlier'; content: RichBlock[] }
  /** `start` is the first number; without it the items have bullets. */
  | { type: 'items'; start?: number; items: RichItem[] }
  | { type: 'table'; head: RichInline[][]; rows: RichInline[][][] }
  | { type: 'rule' };

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface RichItem {
  content: RichBlock[];
  /** Of a list of tasks. */
  isDone?: boolean;
}
