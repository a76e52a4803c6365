import type { HeadingLevel, RichBlock } from './tree.js';

/** Says how deep each heading is: one below the heading it belongs to, whatever signs or tags its author took. Changes the blocks. */
export function nestHeadings(blocks: RichBlock[], above: HeadingLevel[] = []): RichBlock[] {
  for (const block of blocks) {
    if (block.type === 'heading') {
      while ((above.at(-1) ?? 0) >= block.level) above.pop();
      above.push(block.level);
      block.depth = above.length;
    } else if (block.type === 'items') for (const { content } of block.items) nestHeadings(content, above);
    else if (block.type === 'quote' || block.type === 'earlier') nestHeadings(block.content, above);
  }
  return blocks;
}
