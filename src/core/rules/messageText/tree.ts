/** A piece of a line. `value` is exactly what was written. */
export type Inline =
  | { type: 'text'; value: string }
  /** Between backticks, which are not in `value`. */
  | { type: 'code'; value: string }
  /** `href` has passed the URL gate. */
  | { type: 'link'; value: string; href: string };

export type Block =
  | { type: 'paragraph'; content: Inline[] }
  /** Between two lines of backticks, verbatim. */
  | { type: 'code'; value: string; language?: string }
  | { type: 'quote'; content: Block[] }
  /** What an answer repeats of the conversation before it. */
  | { type: 'earlier'; content: Block[] }
  | { type: 'list'; isOrdered: boolean; items: ListItem[] };

/** `marker` is as written, with the space behind it: `- `, `2. `. */
export interface ListItem {
  marker: string;
  content: Inline[];
}

/** How many more pieces a message may be cut into: what comes after that stays in one piece. */
export interface Budget {
  left: number;
}
