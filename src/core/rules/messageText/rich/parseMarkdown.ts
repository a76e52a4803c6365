import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { foldEarlier } from './foldEarlier.js';
import { guardReferences } from './guardReferences.js';
import { isTooHard } from './isTooHard.js';
import { nestHeadings } from './nestHeadings.js';
import { createMarkdownReader } from './readMarkdown.js';
import type { RichBlock } from './tree.js';

/**
 * Reads a message in Markdown (CommonMark 0.31 with the tables, strikethrough and task lists of GFM) into a tree to draw. HTML in it is
 * text, a picture is a link to it, an address that may not be followed is only its words.
 *
 * @returns `null` for what is shown as it was written, as reading it would stop the page.
 *
 * @example
 * parseMarkdown('It is **done**'); // one paragraph: a text and a strong text
 */
export function parseMarkdown(source: string): RichBlock[] | null {
  if (isTooHard(source)) return null;
  const { guarded, restore } = guardReferences(source);
  const tree = fromMarkdown(guarded, {
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmTaskListItem()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown()],
  });
  return nestHeadings(foldEarlier(createMarkdownReader(restore).read(tree)));
}
